import { expect } from '@open-wc/testing';
import { whenIdle } from '../../../src/elements/base/idle.js';
import { until } from './cases.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('idle work', () => {
  let done = 0;
  beforeEach(() => {
    done = 0;
  });
  const scroll = () => document.body.dispatchEvent(new Event('scroll'));

  it('is done when nobody scrolls', async () => {
    whenIdle(() => done++);
    await until(() => done === 1);
  });

  it('waits while somebody scrolls, be it a box on the page', async () => {
    scroll();
    whenIdle(() => done++);
    for (let step = 0; step < 15; step++) {
      await pause(20);
      scroll();
      expect(done).to.equal(0);
    }
    await until(() => done === 1);
  });

  it('can be called off, while it waits for scrolling to end, too', async () => {
    whenIdle(() => done++)();
    scroll();
    const callOff = whenIdle(() => done++);
    await pause(60);
    callOff();
    await pause(250);
    expect(done).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/elements/map/define.js';
import { largeProgramme } from '../../../stories/programmes/large.js';
import { clear } from './cases.js';

const frame = () => new Promise(requestAnimationFrame);

/** A map of many partners, and what is asked of the browser for its idle time. */
async function crowded() {
  const element = document.createElement('programme-map');
  element.lang = 'uk';
  element.programme = largeProgramme({ partners: 400 });
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  while (!root.querySelector('.marker[aria-label]')) await frame();
  const map = root.querySelector('.map') as SVGSVGElement;
  const { left, top, width, height } = map.getBoundingClientRect();
  const turn = () =>
    map.dispatchEvent(
      new WheelEvent('wheel', {
        ctrlKey: true,
        deltaY: -100,
        clientX: left + width / 2,
        clientY: top + height / 2,
        cancelable: true,
      }),
    );
  const closer = root.querySelector<HTMLElement>('figure .choice:nth-child(2) button') as HTMLElement;
  return { root, map, turn, closer, seen: () => map.getAttribute('viewBox') };
}

/** Markers that are drawn, by the partners they stand for, and whether a reader sees them. */
function markers(map: SVGSVGElement): Map<string, boolean> {
  const { left, top, right, bottom } = map.getBoundingClientRect();
  return new Map(
    [...map.querySelectorAll<SVGElement>('.marker')].map((marker) => {
      const box = marker.getBoundingClientRect();
      const inside = box.right > left && box.bottom > top && box.left < right && box.top < bottom;
      return [marker.dataset.ids ?? '', inside];
    }),
  );
}

describe('the partner map under a hand', () => {
  it('moves at once where a button zooms, and gathers its markers when that rests', async () => {
    const { map, closer, seen } = await crowded();
    const before = markers(map);
    const width = () => Number(seen()?.split(' ')[2]);
    const whole = width();
    closer.click();
    await frame();
    await frame();
    expect(width()).to.be.closeTo(whole / 1.6, 1);
    expect([...markers(map).keys()]).to.deep.equal([...before.keys()]);
    closer.click();
    while (markers(map).size === before.size) await frame();
    expect(width()).to.be.closeTo(whole / 1.6 ** 2, 1);
  });

  const { requestIdleCallback: idle } = window;
  afterEach(() => {
    window.requestIdleCallback = idle;
    clear();
  });

  it('moves once before each painting, however often the wheel turns', async () => {
    const { turn, seen } = await crowded();
    const before = seen();
    turn();
    turn();
    expect(seen()).to.equal(before);
    await frame();
    await frame();
    const [, , was = 0] = before?.split(' ').map(Number) ?? [];
    const [, , is = 0] = seen()?.split(' ').map(Number) ?? [];
    expect(was / is).to.be.closeTo(1.2 ** 2, 0.01);
  });

  it('draws new markers out of sight when the browser is idle, and then moves nothing', async () => {
    const { map, closer, turn, seen } = await crowded();
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (call) => waiting.push(call);
    const before = markers(map);
    closer.click();
    const fresh = () => [...markers(map)].filter(([ids]) => !before.has(ids));
    while (fresh().length === 0) await frame();
    expect(fresh().every(([, inside]) => inside)).to.equal(true);
    turn();
    await frame();
    await frame();
    const moved = seen();
    for (const call of waiting) call({ didTimeout: false, timeRemaining: () => 50 });
    expect(fresh().some(([, inside]) => !inside)).to.equal(true);
    expect(seen()).to.equal(moved);
  });
});

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { watchScrollers } from '../../../src/elements/base/scrollers.js';
import { grantsCases } from '../../../stories/grants.cases.js';
import { timelineCases } from '../../../stories/timeline.cases.js';
import { clear, show, until } from './cases.js';

describe('a box that scrolls', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  it('has the name that its table has in a caption', async () => {
    const page = document.createElement('div');
    page.innerHTML = `<div class="scroller" style="inline-size: 50px; overflow-x: auto">
      <table><caption>Кількість</caption><tr><td style="min-inline-size: 90px">1</td></tr></table>
    </div>`;
    document.body.append(page);
    watchScrollers(page);
    const box = page.firstElementChild as HTMLElement;
    await until(() => box.role === 'region');
    expect(box.ariaLabel).to.equal('Кількість');
    expect(box.hasAttribute('aria-labelledby')).to.equal(false);
    page.remove();
  });

  for (const [tag, cases] of [
    [timelineCases[0]?.tag, timelineCases],
    [grantsCases[0]?.tag, grantsCases],
  ] as const) {
    it(`is a stop for the keyboard with its table's name only while there is something to scroll to, in ${tag}`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const { root } = await show('full-table', 'uk', document.body, cases);
      const box = root.querySelector('.scroller') as HTMLElement;
      const isStop = () => box.tabIndex === 0;
      await until(() => !isStop());
      expect(box.getAttributeNames()).to.deep.equal(['class']);
      await setViewport({ width: 320, height: 800 });
      await until(isStop);
      expect(box.role).to.equal('region');
      const named = root.getElementById(box.getAttribute('aria-labelledby') ?? '');
      expect(named?.textContent?.trim()).to.not.be.oneOf([undefined, '']);
      await setViewport({ width: 1280, height: 800 });
      await until(() => !isStop());
      expect(box.getAttributeNames()).to.deep.equal(['class']);
    });
  }
});

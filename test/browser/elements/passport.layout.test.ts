import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ProgrammeElement } from '../../../src/elements/base/element.js';
import { mount } from '../../../stories/case.js';
import { cases, clear, languages, settled, show, until } from './cases.js';
import { clipped, overflowing, widths } from './layout.js';

describe('the layout of programme-passport', () => {
  const style = document.createElement('style');

  beforeEach(() => {
    style.textContent = 'body { margin: 0 }';
    document.head.append(style);
  });
  afterEach(async () => {
    clear();
    style.remove();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const width of widths) {
    it(`stays within its box at ${width} px, in every case`, async () => {
      await setViewport({ width, height: 800 });
      for (const { name } of cases) {
        for (const lang of languages) {
          const { element, root } = await show(name, lang);
          for (const details of root.querySelectorAll('details')) details.open = true;
          await settled(element);
          expect(overflowing(element, root), `${name}, ${lang}`).to.deep.equal([]);
          expect(document.documentElement.scrollWidth, `${name}, ${lang}`).to.be.at.most(width);
          clear();
        }
      }
    }).timeout(20_000);

    it(`has targets of 24 px or more at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const name of ['full', 'partly-shown', 'broken']) {
        const { root } = await show(name, 'uk');
        const targets = [...root.querySelectorAll<HTMLElement>('summary, button, .contact a')];
        expect(targets).not.to.be.empty;
        for (const target of targets) {
          const { height } = target.getBoundingClientRect();
          expect(height, `${name}: ${target.textContent}`).to.be.at.least(23.9);
        }
      }
    });

    it(`keeps all text with the spacing of WCAG 1.4.12 and with text of 200 % at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const spaced =
        'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }';
      for (const css of [spaced, ':root { font-size: 200% }']) {
        style.textContent = `body { margin: 0 } ${css}`;
        for (const name of ['full', 'chernihiv', 'partly-shown', 'error-not-json']) {
          const { element, root } = await show(name, 'uk');
          expect(clipped(root), `${name}, ${css}`).to.deep.equal([]);
          expect(overflowing(element, root), `${name}, ${css}`).to.deep.equal([]);
          clear();
        }
      }
    }).timeout(10_000);
  }

  it('follows the width of its container, not of the page', async () => {
    const { root } = await show('narrow', 'uk');
    const narrow = getComputedStyle(root.querySelector('.columns') as Element).gridTemplateColumns;
    clear();
    const { root: wide } = await show('full', 'uk');
    const columns = getComputedStyle(wide.querySelector('.columns') as Element).gridTemplateColumns;
    expect(narrow.split(' ')).to.have.length(1);
    expect(columns.split(' ')).to.have.length(2);
  });

  it('does not move the page below when the data arrive', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    });
    observer.observe({ type: 'layout-shift' });
    const element = mount<ProgrammeElement>(
      {
        name: '',
        title: { uk: '', en: '' },
        tag: 'programme-passport',
        attributes: { src: '/stories/programmes/chernihiv-2022-2026.json' },
      },
      { lang: 'uk' },
    );
    const below = document.createElement('p');
    below.textContent = 'Далі на сторінці';
    document.body.append(below);
    await until(() => element.shadowRoot?.querySelector('[aria-busy=true]'));
    await new Promise(requestAnimationFrame);
    await until(() => element.shadowRoot?.querySelector('article'));
    // Shifts are told after the frame in which they happen.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    shifts.push(...observer.takeRecords().map((entry) => (entry as unknown as { value: number }).value));
    observer.disconnect();
    expect(shifts.reduce((sum, value) => sum + value, 0)).to.equal(0);
  });
});

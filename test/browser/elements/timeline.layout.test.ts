import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { timelineCases } from '../../../stories/timeline.cases.js';
import { clear, languages, settled, show } from './cases.js';
import { clipped, overflowing, widths } from './layout.js';

const timeline = (name: string, lang = 'uk') => show(name, lang, document.body, timelineCases);
const layouts = ['full-list', 'full-timeline', 'full-table', 'full-money'];

describe('the layout of programme-timeline', () => {
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
      for (const { name } of timelineCases) {
        // Three hundred rows are no wider than three.
        if (name === 'three-hundred') continue;
        for (const lang of languages) {
          const { element, root } = await timeline(name, lang);
          for (const details of root.querySelectorAll('details')) details.open = true;
          await settled(element);
          expect(overflowing(element, root), `${name}, ${lang}`).to.deep.equal([]);
          expect(document.documentElement.scrollWidth, `${name}, ${lang}`).to.be.at.most(width);
          clear();
        }
      }
    }).timeout(30_000);

    it(`has targets of 24 px or more at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const name of layouts) {
        const { root } = await timeline(name);
        for (const target of root.querySelectorAll<HTMLElement>('summary, button, input, select')) {
          if (target.closest('details') && target.localName !== 'summary') continue;
          const { height } = target.getBoundingClientRect();
          expect(height, `${name}: ${target.textContent}`).to.be.at.least(23.9);
        }
        clear();
      }
    });

    it(`keeps all text with the spacing of WCAG 1.4.12 and with text of 200 % at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const spaced =
        'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }';
      for (const css of [spaced, ':root { font-size: 200% }']) {
        style.textContent = `body { margin: 0 } ${css}`;
        for (const name of layouts) {
          const { element, root } = await timeline(name);
          expect(clipped(root), `${name}, ${css}`).to.deep.equal([]);
          expect(overflowing(element, root), `${name}, ${css}`).to.deep.equal([]);
          clear();
        }
      }
    }).timeout(10_000);
  }

  it('mirrors time on a page that runs from right to left, and nothing else of the axis', async () => {
    await setViewport({ width: 1280, height: 800 });
    const found = timelineCases.find(({ name }) => name === 'full-timeline');
    const places = async (dir?: 'rtl') => {
      const mirrored = { ...found, name: 'mirrored', ...(dir && { dir }) } as (typeof timelineCases)[0];
      const { root } = await show('mirrored', 'uk', document.body, [mirrored]);
      const axis = root.querySelector('thead .axis')?.getBoundingClientRect() as DOMRect;
      const start = ({ left, right }: DOMRect) => Math.round(dir ? axis.right - right : left - axis.left);
      const all = (selector: string) =>
        [...root.querySelectorAll(selector)].map((shape) => start(shape.getBoundingClientRect()));
      const bars = all('.measure .term');
      const names = all('thead text:not(.now)');
      clear();
      return { bars, names };
    };
    const before = await places();
    const after = await places('rtl');
    expect(before.bars).to.have.length.above(5);
    for (const kind of ['bars', 'names'] as const) {
      for (const [index, place] of before[kind].entries())
        expect(after[kind][index], `${kind} ${index}`).to.be.closeTo(place, 2);
    }
  });
});

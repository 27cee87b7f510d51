import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { grantsCases } from '../../../stories/grants.cases.js';
import { clear, languages, settled, show, until } from './cases.js';
import { clipped, overflowing, widths } from './layout.js';

const grants = (name: string, lang = 'uk') => show(name, lang, document.body, grantsCases);
const layouts = ['full-list', 'full-table', 'charts', 'compact'];

describe('the layout of programme-grants', () => {
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
      for (const { name } of grantsCases) {
        // A hundred and twenty rows are no wider than three.
        if (name === 'many') continue;
        for (const lang of languages) {
          const { element, root } = await grants(name, lang);
          for (const details of root.querySelectorAll('details')) details.open = true;
          await until(() => !root.querySelector('.downloads > div:empty'));
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
        const { root } = await grants(name);
        const targets = [...root.querySelectorAll<HTMLElement>('summary, button, input, select')].filter(
          (target) => target.localName === 'summary' || !target.closest('details, .chunk'),
        );
        expect(targets).not.to.be.empty;
        for (const target of targets) {
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
          const { element, root } = await grants(name);
          expect(clipped(root), `${name}, ${css}`).to.deep.equal([]);
          expect(overflowing(element, root), `${name}, ${css}`).to.deep.equal([]);
          clear();
        }
      }
    }).timeout(20_000);
  }
});

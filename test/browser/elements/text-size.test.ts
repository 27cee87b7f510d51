import { expect } from '@open-wc/testing';
import { grantsCases } from '../../../stories/grants.cases.js';
import { mapCases } from '../../../stories/map.cases.js';
import { passportCases } from '../../../stories/passport.cases.js';
import { clear, show } from './cases.js';

/* A page whose root is made smaller than its text, so that `1rem` is ten pixels. */
const small = 'html { font-size: 62.5% } body { font-size: 16px }';

describe('text on a page whose root is smaller than its text', () => {
  const style = document.createElement('style');
  afterEach(() => {
    clear();
    style.remove();
  });

  for (const { element, name, cases } of [
    { element: 'passport', name: 'full', cases: passportCases },
    { element: 'grants', name: 'full-list', cases: grantsCases },
    { element: 'grants', name: 'full-table', cases: grantsCases },
    { element: 'map', name: 'full', cases: mapCases },
  ]) {
    it(`is as large as on another, and targets are large enough: ${element}, ${name}`, async () => {
      const { root } = await show(name, 'uk', document.body, cases);
      root.querySelector<HTMLElement>('.rows .open, .partner .open')?.click();
      // Heads of cards and labels of a map fit the width, which a smaller root changes.
      const texts = [...root.querySelectorAll(':not(header *, svg *)')];
      const sizes = () => texts.map((text) => `${text.localName} ${getComputedStyle(text).fontSize}`);
      const before = sizes();
      style.textContent = small;
      document.head.append(style);
      expect(sizes()).to.deep.equal(before);
      for (const target of root.querySelectorAll<HTMLElement>('button, summary, input, select')) {
        if (!target.checkVisibility()) continue;
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(23.9);
      }
    });
  }
});

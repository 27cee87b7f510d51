import { expect } from '@open-wc/testing';
import { templates } from '../../../src/locales/en.js';
import { clear, show } from './cases.js';

interface Unit {
  id: string;
  source: string;
  target: string;
}

async function units(): Promise<Unit[]> {
  const file = await (await fetch('/src/locales/en.xlf')).text();
  const page = new DOMParser().parseFromString(file, 'text/xml');
  const textOf = (unit: Element, name: string) => unit.querySelector(name)?.textContent?.trim() ?? '';
  return [...page.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.id,
    source: textOf(unit, 'source'),
    target: textOf(unit, 'target'),
  }));
}

/** All that a reader is told in the language of the interface: texts and spoken names, but for marked ones. */
function told(root: ShadowRoot, language: string): string[] {
  const inner = [...root.querySelectorAll('*')].filter(
    (element) =>
      element.closest('[lang]')?.getAttribute('lang') === language && !element.closest('code, style'),
  );
  const texts = inner.flatMap((element) => [
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
    ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.textContent),
  ]);
  return texts.map((text) => text?.replace(/\s+/g, ' ').trim() ?? '').filter(Boolean);
}

const states = [
  'full',
  'empty',
  'error-not-json',
  'error-not-a-programme',
  'minimal',
  'currencies',
  'before',
  'after',
];

describe('the messages', () => {
  afterEach(clear);

  it('are all translated, and the translation is in use', async () => {
    const all = await units();
    expect(all.length).to.be.greaterThan(30);
    for (const { id, source, target } of all) {
      expect(source, id).to.match(/[Ѐ-ӿ]/);
      expect(target, source).to.match(/[A-Za-z]/);
      expect(target, source).not.to.match(/[Ѐ-ӿ]/);
      expect((templates as Record<string, unknown>)[id], source).not.to.equal(undefined);
    }
  });

  for (const name of states) {
    it(`leave nothing Ukrainian unmarked in English: ${name}`, async () => {
      const { root } = await show(name, 'en');
      const texts = told(root, 'en');
      expect(texts).not.to.be.empty;
      expect(texts.filter((text) => /[Ѐ-ӿ]/.test(text))).to.deep.equal([]);
    });

    it(`leave nothing English in Ukrainian: ${name}`, async () => {
      const { root } = await show(name, 'uk');
      const texts = told(root, 'uk');
      expect(texts).not.to.be.empty;
      // What is the same in both: addresses, Roman numerals, codes of currencies, names of formats.
      const same = /\S+@\S+|\b[IVXLC]+\b|\b[A-Z]{3,4}\b|\bsrc\b|"[^"]*"/g;
      expect(texts.filter((text) => /[a-z]{2,}/i.test(text.replace(same, '')))).to.deep.equal([]);
    });
  }
});

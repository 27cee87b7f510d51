import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
// A script of the old kind: it puts `axe` on the window.
import 'axe-core/axe.min.js';
import type { Case } from '../../../stories/case.js';
import { clear, languages, show, until } from './cases.js';

declare const axe: typeof axeCore;

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/**
 * Colours are all that the looks differ in, and they are the same in every language: so all other rules are asked in
 * each language, and those of colours in each look, of which one language takes two.
 */
const colours = ['color-contrast', 'link-in-text-block'];
const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'light', forcedColors: 'active' } as const;
const all = { runOnly: tags };
const onlyColours = { runOnly: colours };
const withoutColours = {
  runOnly: tags,
  rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
};
const looks = {
  uk: [
    { media: light, asked: all },
    { media: forced, asked: onlyColours },
  ],
  en: [
    { media: light, asked: withoutColours },
    { media: dark, asked: onlyColours },
  ],
};

/** A page as a careful author writes it, so that only the element can be at fault. */
export function page(lang: string): HTMLElement {
  document.documentElement.lang = lang;
  document.title = 'Програма';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  main.append(heading);
  document.body.append(main);
  return main;
}

function told({ id, nodes }: axeCore.Result): string {
  return `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`).join('; ')}`;
}

/**
 * Every case of an element, judged by axe in both languages, light, dark and with forced colours. A case of hundreds of
 * rows takes long, and its words and colours are those of the other cases: it is judged in one language, by all rules.
 */
export function accessibilityOf(tag: string, cases: readonly Case[], large?: string): void {
  describe(`the accessibility of ${tag}`, () => {
    const style = document.createElement('style');
    style.textContent = ':root { color-scheme: light dark; background: Canvas; color: CanvasText }';

    before(() => document.head.append(style));
    afterEach(clear);
    after(async () => {
      style.remove();
      await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    });

    for (const { name, attributes } of cases) {
      for (const lang of name === large ? (['en'] as const) : languages) {
        it(`has no fault in the case ${name}, ${lang}`, async () => {
          const main = page(lang);
          // The case of a deeper heading stands on a page that has the headings above it.
          for (let level = 2; level < Number(attributes?.['heading-level'] ?? 2); level++) {
            const heading = document.createElement(`h${level}`);
            heading.textContent = `${level}`;
            main.append(heading);
          }
          const { root } = await show(name, lang, main, cases);
          // What is folded must be as good as what is not.
          for (const details of root.querySelectorAll('details')) details.open = true;
          // Of rows out of sight, browsers and axe know no more than guesses.
          await until(() => !root.querySelector('.waiting'));
          for (const chunk of root.querySelectorAll<HTMLElement>('.chunk, .place')) {
            chunk.style.contentVisibility = 'visible';
          }
          for (const { media, asked } of looks[lang]) {
            await emulateMedia(media);
            const { violations, passes } = await axe.run(document, {
              ...asked,
              resultTypes: ['violations'],
              // No rule asked here reads style sheets by itself.
              preload: false,
            });
            expect(violations.map(told), `${media.colorScheme}, ${media.forcedColors}`).to.deep.equal([]);
            if (asked !== onlyColours) expect(passes).not.to.be.empty;
          }
        }).timeout(15_000);
      }
    }
  });
}

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ProgrammeElement } from '../../../src/elements/base/element.js';
import { type Case, mount } from '../../../stories/case.js';
import { clear, languages, settled, show, until } from './cases.js';

/** Of a phone, a tablet and a desk, CSS pixels. */
export const widths = [320, 768, 1280];

/** What reaches beyond the element: everything visible but the insides of a box that scrolls by itself. */
export function overflowing(element: Element, root: ShadowRoot): string[] {
  const box = element.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((inner) => !inner.closest('.visually-hidden') && !inner.parentElement?.closest('.scroller, svg'))
    .filter((inner) => {
      const { left, right, width } = inner.getBoundingClientRect();
      const tooWide =
        inner.scrollWidth > inner.clientWidth + 1 && getComputedStyle(inner).display === 'block';
      return (
        width > 0 &&
        (left < box.left - 1 || right > box.right + 1 || (tooWide && !inner.matches('.scroller')))
      );
    })
    .map((inner) => `${inner.localName}.${inner.className}: ${inner.textContent?.trim().slice(0, 40)}`);
}

/** Boxes that hide a part of their text. */
export function clipped(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>(':not(svg, svg *)')]
    .filter((inner) => !inner.closest('.visually-hidden, .skeleton'))
    .filter((inner) => ['hidden', 'clip'].includes(getComputedStyle(inner).overflowY))
    .filter(
      (inner) => inner.scrollHeight > inner.clientHeight + 1 || inner.scrollWidth > inner.clientWidth + 1,
    )
    .map((inner) => `${inner.localName}.${inner.className}`);
}

/** Whose layout is tested, and in which of its cases. */
interface Layout {
  cases: readonly Case[];
  /** Cases that are no wider than others, and take long. */
  without?: readonly string[];
  /** Cases whose targets are measured, and these targets. */
  pressed: readonly string[];
  targets: (root: ShadowRoot) => HTMLElement[];
  /** Cases that are read with much space between letters, and with large ones. */
  read: readonly string[];
}

/** Makes the tests of a layout at all widths, within the `describe` of the element. */
export function layoutOf({ cases, without = [], pressed, targets, read }: Layout): void {
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
        if (without.includes(name)) continue;
        for (const lang of languages) {
          const { element, root } = await show(name, lang, document.body, cases);
          for (const details of root.querySelectorAll('details')) details.open = true;
          // What is folded may be drawn only when it is opened.
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
      for (const name of pressed) {
        const { root } = await show(name, 'uk', document.body, cases);
        const measured = targets(root);
        expect(measured).not.to.be.empty;
        for (const target of measured) {
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
        for (const name of read) {
          const { element, root } = await show(name, 'uk', document.body, cases);
          expect(clipped(root), `${name}, ${css}`).to.deep.equal([]);
          expect(overflowing(element, root), `${name}, ${css}`).to.deep.equal([]);
          clear();
        }
      }
    }).timeout(20_000);
  }
}

/** How far the page below an element moves, as browsers count it, from nothing until all of a file has `arrived`. */
export async function shiftBelow(
  tag: string,
  arrived: (element: ProgrammeElement) => Promise<unknown>,
): Promise<number> {
  const shifts: number[] = [];
  const count = (entries: PerformanceEntryList) => {
    for (const entry of entries) shifts.push((entry as unknown as { value: number }).value);
  };
  const observer = new PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  const element = mount<ProgrammeElement>(
    {
      name: '',
      title: { uk: '', en: '' },
      tag,
      attributes: { src: '/stories/programmes/chernihiv-2022-2026.json' },
    },
    { lang: 'uk' },
  );
  const below = document.createElement('p');
  below.textContent = 'Далі на сторінці';
  document.body.append(below);
  await arrived(element);
  // Shifts are told after the frame in which they happen.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  count(observer.takeRecords());
  observer.disconnect();
  return shifts.reduce((sum, value) => sum + value, 0);
}

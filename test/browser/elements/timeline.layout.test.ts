import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { timelineCases } from '../../../stories/timeline.cases.js';
import { clear, show } from './cases.js';
import { layoutOf } from './layout.js';

const layouts = ['full-list', 'full-timeline', 'full-table', 'full-money'];

/** Where the text of a cell is painted. */
function textBox(cell: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect();
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  );
}

describe('the layout of programme-timeline', () => {
  layoutOf({
    cases: timelineCases,
    // Three hundred rows are no wider than three.
    without: ['three-hundred'],
    pressed: layouts,
    targets: (root) =>
      [...root.querySelectorAll<HTMLElement>('summary, button, input, select')].filter(
        (target) => target.localName === 'summary' || !target.closest('details'),
      ),
    read: layouts,
  });

  it('lays no text over another, however narrow the table and however far it is scrolled', async () => {
    const tables = [
      'full-table',
      'full-money',
      'long-words-table',
      'long-words-money',
      'long-words-timeline',
    ];
    for (const width of [320, 768, 1280]) {
      await setViewport({ width, height: 800 });
      for (const name of tables) {
        const { root } = await show(name, 'uk', document.body, timelineCases);
        const scroller = root.querySelector('.rows')?.closest('.scroller') as HTMLElement;
        for (const left of [0, scroller.scrollWidth]) {
          scroller.scrollLeft = left;
          for (const row of root.querySelectorAll('.rows tr')) {
            const cells = [...row.querySelectorAll(':scope > :not(.axis)')].map((cell) => ({
              cell,
              box: textBox(cell),
            }));
            for (const [place, { cell, box }] of cells.entries()) {
              for (const other of cells.slice(place + 1)) {
                const what = `${name}, ${width}: ${cell.textContent} / ${other.cell.textContent}`;
                expect(overlap(box, other.box), what).to.equal(false);
              }
            }
          }
        }
        clear();
      }
    }
  }).timeout(30_000);

  it('mirrors time on a page that runs from right to left, and nothing else of the axis', async () => {
    await setViewport({ width: 1280, height: 800 });
    const found = timelineCases.find(({ name }) => name === 'full-timeline');
    const places = async (dir?: 'rtl') => {
      // Today is near the beginning, where its name stands beside its line.
      const attributes = { ...found?.attributes, today: '2024-02-01' };
      const mirrored = {
        ...found,
        attributes,
        name: 'mirrored',
        ...(dir && { dir }),
      } as (typeof timelineCases)[0];
      const { root } = await show('mirrored', 'uk', document.body, [mirrored]);
      const axis = root.querySelector('thead .axis')?.getBoundingClientRect() as DOMRect;
      const start = ({ left, right }: DOMRect) => Math.round(dir ? axis.right - right : left - axis.left);
      const all = (selector: string) =>
        [...root.querySelectorAll(selector)].map((shape) => start(shape.getBoundingClientRect()));
      const bars = all('.measure .term');
      const names = all('thead text');
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

  it('shows the words of the table of money in full', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { root } = await show('money-states', 'uk', document.body, timelineCases);
    const cells = [...root.querySelectorAll('.measure td')];
    expect(cells.some(({ textContent }) => textContent?.includes('не потребує фінансування'))).to.equal(true);
    for (const cell of cells) expect(cell.scrollWidth, cell.textContent ?? '').to.equal(cell.clientWidth);
    clear();
  });

  it('breaks no figure or word of the table of money, however many currencies a sum has', async () => {
    await setViewport({ width: 768, height: 800 });
    const { root } = await show('money-states', 'uk', document.body, timelineCases);
    const cells = [...root.querySelectorAll('tbody .figures')];
    expect(cells.some(({ textContent }) => textContent?.includes('25\u00a0000\u00a0євро'))).to.equal(true);
    for (const cell of cells) {
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() as Text;
      for (const { 0: word, index } of text.data.matchAll(/[^\s–]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        expect(range.getClientRects(), `${word} of ${text.data}`).to.have.lengthOf(1);
      }
    }
    clear();
  });

  it('leaves no heading at the foot of a page, and has the head of the table on each', async () => {
    await emulateMedia({ media: 'print' });
    try {
      for (const name of ['full-timeline', 'full-table', 'full-money']) {
        const { root } = await show(name, 'uk', document.body, timelineCases);
        const shown = ['.rows', '.rows > thead'].map((part) => {
          const element = root.querySelector(part) as HTMLElement;
          return getComputedStyle(element).display;
        });
        expect(shown, name).to.deep.equal(['table', 'table-header-group']);
        clear();
      }
      for (const name of ['full-timeline', 'full-list']) {
        const { root } = await show(name, 'uk', document.body, timelineCases);
        const heading = root.querySelector('.group') as HTMLElement;
        expect(getComputedStyle(heading).breakAfter, name).to.equal('avoid');
        clear();
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

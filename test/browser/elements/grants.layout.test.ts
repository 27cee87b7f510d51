import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { grantsCases } from '../../../stories/grants.cases.js';
import { show } from './cases.js';
import { layoutOf } from './layout.js';

const layouts = ['full-list', 'full-table', 'charts', 'charts-wordings', 'compact'];

/** Where what is in a cell ends, CSS pixels. */
function endOf(cell: Element): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect().right;
}

describe('the layout of programme-grants', () => {
  layoutOf({
    cases: grantsCases,
    // A hundred and twenty rows are no wider than three.
    without: ['many'],
    pressed: layouts,
    targets: (root) =>
      [...root.querySelectorAll<HTMLElement>('summary, button, input, select')].filter(
        (target) => target.localName === 'summary' || !target.closest('details, .chunk'),
      ),
    read: layouts,
  });

  it('draws what a sum may be beyond what is sure, dashed where nobody knows its end', async () => {
    const { root } = await show('charts-wordings', 'uk', document.body, grantsCases);
    const bars = [...root.querySelectorAll('.chart tbody tr')].map((row) => {
      const parts = [...row.querySelectorAll('rect')].map(
        (part) => `${part.classList[1]} ${part.getAttribute('x')} ${part.getAttribute('width')}`,
      );
      return [row.querySelector('th')?.textContent, ...parts].join(', ');
    });
    expect(bars).to.deep.equal([
      'В, part-community 0% 92%, part-open 92% 8%',
      'А, part-community 0% 76.67%',
      'Б, part-community 0% 0%, part-other 0% 61.33%',
      'Г, part-community 0% 30.67%, part-other 30.67% 23%',
    ]);
    const { strokeDasharray, fillOpacity } = getComputedStyle(root.querySelector('.part-open') as Element);
    expect([strokeDasharray, fillOpacity]).to.deep.equal(['3px', '0']);
    // The words say it to those who do not see it.
    expect(root.querySelector('.chart td')?.textContent).to.contain('щонайменше');
  });

  for (const width of [320, 1280]) {
    it(`ends the figures of a column of the table where its head ends, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { root } = await show('full-table', 'uk', document.body, grantsCases);
      for (const column of [2, 3, 4]) {
        const [head, ...cells] = root.querySelectorAll(`.rows tr > :nth-child(${column})`);
        if (!head) throw new Error('No head');
        expect(cells.length).to.equal(10);
        for (const cell of cells) {
          expect(endOf(cell), cell.textContent ?? '').to.be.closeTo(endOf(head), 1);
          expect(getComputedStyle(cell).fontVariantNumeric).to.contain('tabular-nums');
        }
      }
    });
  }

  it('keeps the heads of groups in sight, wherever the table is scrolled to', async () => {
    await setViewport({ width: 320, height: 800 });
    const { root } = await show('full-table', 'uk', document.body, grantsCases);
    const scroller = root.querySelector('.scroller') as HTMLElement;
    const heads = [...root.querySelectorAll('tr .group')];
    expect(heads).not.to.be.empty;
    for (const end of [0, scroller.scrollWidth]) {
      scroller.scrollLeft = end;
      const { left, right } = scroller.getBoundingClientRect();
      for (const head of heads) {
        expect(head.getBoundingClientRect().left).to.be.at.least(left);
        expect(endOf(head)).to.be.at.most(right);
      }
    }
    expect(scroller.scrollLeft).to.be.above(0);
  });
});

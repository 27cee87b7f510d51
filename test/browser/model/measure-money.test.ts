import { expect } from '@open-wc/testing';
import { financingTables } from '../../../src/model/financing.js';
import { indexMeasures } from '../../../src/model/measure-index.js';
import { chosenMoney, linesOf, moneyTotal, undividedAmounts } from '../../../src/model/measure-money.js';
import { parse } from '../../../src/model/parse.js';

const { programme } = parse({
  format: '1.0',
  title: 'Програма',
  measures: [
    {
      id: 'm1',
      title: 'Кілька років і джерел',
      fundingTotal: '2300000',
      funding: [
        { source: 'state', year: 2024, planned: '300000' },
        { source: 'community', year: 2024, planned: '700000' },
        { source: 'community', year: 2025, planned: '1300000' },
        { source: 'state', year: 2025, planned: { state: 'not-stated' } },
      ],
    },
    { id: 'm2', title: 'На всі роки разом', funding: [{ source: 'state', planned: '50000' }] },
    { id: 'm3', title: 'Лише загальна сума', fundingTotal: '900' },
  ],
});
if (!programme) throw new Error('The file cannot be read');
const rows = indexMeasures(programme, '2026-11-24');
const sumOf = (filter: Parameters<typeof chosenMoney>[0]) =>
  moneyTotal(rows, 'planned', chosenMoney(filter)).sums.map(({ low }) => low);
const undivided = (filter: Parameters<typeof chosenMoney>[0]) =>
  undividedAmounts(rows, 'planned', chosenMoney(filter));

describe('the money of measures', () => {
  it('is of the year and the source that a reader has chosen, and of no others', () => {
    expect(sumOf({})).to.deep.equal(['2350900.00']);
    expect(sumOf({ source: 'state' })).to.deep.equal(['350000.00']);
    expect(sumOf({ year: '2024' })).to.deep.equal(['1000000.00']);
    expect(sumOf({ year: '2024', source: 'state' })).to.deep.equal(['300000.00']);
    expect(sumOf({ year: '2023' })).to.deep.equal([]);
  });

  it('counts the lines without a figure of that year and source only', () => {
    const missing = (filter: Parameters<typeof chosenMoney>[0]) =>
      moneyTotal(rows, 'planned', chosenMoney(filter)).missing;
    expect([missing({}), missing({ year: '2024' }), missing({ source: 'state' })]).to.deep.equal([1, 0, 1]);
  });

  it('is the total of the act where no line has a figure, in a picture of them too', () => {
    const total = moneyTotal(rows, 'planned', { year: null });
    expect(total.sums.map(({ low }) => low)).to.deep.equal(['50900.00']);
    expect(moneyTotal(rows, 'spent').sums).to.deep.equal([]);
    const [table] = financingTables(linesOf(rows, {}, 'planned'), 'planned');
    expect(table?.total({})?.low).to.equal('2350900.00');
    expect(table?.total({ year: null })?.low).to.equal('50900.00');
    const parts = table?.sources.map((source) => [source, table.total({ source })?.low]);
    expect(parts, 'the total of an act has no source, and is none of the others').to.deep.equal([
      ['community', '2000000.00'],
      ['state', '350000.00'],
      ['not-stated', '900.00'],
    ]);
  });

  it('counts a line without a figure as left out only where the total of the act is not in its place', () => {
    const { programme } = parse({
      format: '1.0',
      title: 'Програма',
      measures: [
        {
          id: 'm1',
          title: 'Сума без поділу',
          fundingTotal: '900',
          funding: [{ source: 'state', year: 2024, planned: { state: 'not-stated' }, spent: '100' }],
        },
      ],
    });
    const rows = indexMeasures(programme as NonNullable<typeof programme>, '2026-11-24');
    expect(moneyTotal(rows, 'planned').missing).to.equal(0);
    expect(moneyTotal(rows, 'planned', { year: 2024 }).missing).to.equal(1);
    expect(moneyTotal(rows, 'planned', { source: 'state' }).missing).to.equal(1);
    expect(moneyTotal(rows, 'spent').sums.map(({ low }) => low)).to.deep.equal(['100.00']);
  });

  it('cannot give a year what is for all of them, and counts that', () => {
    expect(undivided({ year: '2024' })).to.equal(2);
    expect(undivided({ year: '2024', source: 'community' })).to.equal(0);
    expect(undivided({})).to.equal(0);
    expect(undividedAmounts(rows, 'spent', { year: 2024 })).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { callViews } from '../../../src/elements/grants/calls.view.js';
import { chartViews } from '../../../src/elements/grants/charts.view.js';
import { grantView } from '../../../src/elements/grants/grant.view.js';
import {
  type Grouping,
  grantRows,
  groupings,
  type Order,
  orders,
} from '../../../src/elements/grants/rows.view.js';
import { leverage, scopeTotals } from '../../../src/elements/grants/totals.view.js';
import { type IndexedGrant, indexGrants } from '../../../src/model/grant-index.js';
import { parse } from '../../../src/model/parse.js';
import type { Programme } from '../../../src/model/types.js';
import chernihiv from '../../../stories/programmes/chernihiv-2022-2026.json' with { type: 'json' };
import full from '../../../stories/programmes/full.json' with { type: 'json' };

function read(file: object): Programme {
  const { programme } = parse({ format: '1.0', title: 'Програма', ...file });
  if (!programme) throw new Error('The file cannot be read');
  return programme;
}

/** A file with grants of which only what matters is written. */
function of(...grants: object[]): Programme {
  return read({
    grants: grants.map((grant, place) => ({
      id: `g${place}`,
      kind: 'grant',
      title: 'Т',
      donor: 'Д',
      ...grant,
    })),
  });
}

const euros = (value: string, wording = 'exact') => ({ value, currency: 'EUR', wording });
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const rowsOf = (programme: Programme) => indexGrants(programme, 'uk');

function viewOf(programme: Programme, id: string, locale = 'uk-UA') {
  const row = rowsOf(programme).find(({ grant }) => grant.id === id);
  if (!row) throw new Error(`No grant ${id}`);
  return grantView(row, programme, locale);
}

describe('the view of the totals', () => {
  const totals = (programme: Programme, locale = 'uk-UA') =>
    scopeTotals(rowsOf(programme), programme, locale);
  const told = (programme: Programme, locale?: string) =>
    totals(programme, locale).flatMap(({ stages }) =>
      stages.map(({ stage, sums }) => [stage, ...sums.map(({ text }) => plain(text))].join(' ')),
    );

  it('has each scope, stage and currency by itself, in words where they are not exact', () => {
    const programme = of(
      { scope: 'inside', amount: euros('10'), received: euros('4') },
      { scope: 'inside', amount: euros('5', 'up-to') },
      { scope: 'outside', amount: { value: '7', wording: 'up-to' } },
      { amount: { value: '1', currency: 'USD', wording: 'at-least' } },
    );
    expect(told(programme)).to.deep.equal([
      'amount від 10 євро до 15 євро',
      'received 4 євро',
      'amount до 7 грн',
      'amount щонайменше 1 дол. США',
    ]);
    expect(told(programme, 'en-GB')).to.deep.equal([
      'amount €10 to €15',
      'received €4',
      'amount up to UAH 7',
      'amount at least US$1',
    ]);
  });

  it('says that nothing was published rather than nothing at all', () => {
    expect(told(of({ requested: euros('3') }))).to.deep.equal(['amount', 'requested 3 євро']);
  });

  it('of Chernihiv leaves out what five cities share and what must be paid back', () => {
    const [outside] = totals(read(chernihiv));
    const reasons = Object.fromEntries(
      outside?.leftOut.map(({ reason, rows }) => [reason, rows.map(({ grant }) => grant.id)]) ?? [],
    );
    expect(reasons['позика, яку треба повернути']).to.deep.equal(['wb-uip-loan']);
    expect(reasons['спільно з іншими громадами, частка не названа']).to.include('eu-nefco-2024');
    expect(outside?.leftOut.flatMap(({ rows }) => rows).length).to.equal(7);
    expect(JSON.stringify(outside?.stages)).not.to.contain('25\u00a0000\u00a0000');
  });

  it('counts a grant left out of several stages once', () => {
    const [scope] = totals(of({ amount: euros('1'), received: euros('1'), sharedCount: 2 }));
    expect(scope?.leftOut.map(({ rows }) => rows.length)).to.deep.equal([1]);
  });

  describe('gives hryvnias', () => {
    const at = (...rates: object[]) =>
      totals(
        read({
          rates,
          grants: [{ id: 'g', kind: 'grant', title: 'Т', donor: 'Д', amount: euros('100.01') }],
        }),
      )[0]?.stages[0]?.sums[0]?.equivalent;
    const source = [{ url: 'https://example.org/rate' }];
    const rate = { currency: 'EUR', value: '45.5', date: '2026-01-15' };

    it('by the latest rate that has a source, rounded to kopecks', () => {
      const told = at({ ...rate, source }, { ...rate, value: '40', date: '2025-01-15', source });
      expect(plain(told?.text)).to.equal('4 550,46 грн');
      expect(told?.of.date).to.equal('2026-01-15');
    });

    it('not without a source of the rate, nor by the rate of another currency', () => {
      expect(at(rate)).to.equal(null);
      expect(at({ ...rate, currency: 'USD', source })).to.equal(null);
    });
  });

  describe('gives the leverage', () => {
    const financing = [{ source: 'community', year: 2025, spent: '200' }];
    const grant = { id: 'g', kind: 'grant', title: 'Т', donor: 'Д', scope: 'inside' };
    const ratio = (received: object, own: object[] = financing) => {
      const programme = read({
        financing: own,
        grants: [{ ...grant, received: { value: '500', ...received } }],
      });
      return leverage(rowsOf(programme), programme, 'uk-UA');
    };

    it('where both sides are known exactly in hryvnias', () => {
      expect(ratio({})).to.equal('2,50');
    });

    it('nowhere else', () => {
      expect(ratio({ currency: 'EUR' })).to.equal(null);
      expect(ratio({ wording: 'about' })).to.equal(null);
      expect(ratio({}, [])).to.equal(null);
      expect(ratio({}, [{ source: 'community', year: 2025, spent: '0' }])).to.equal(null);
      expect(ratio({}, [...financing, { source: 'community', year: 2026, planned: '1' }])).to.equal(null);
    });
  });
});

describe('the view of a grant', () => {
  it('shows who pays what share, how it was worded, and what is not stated', () => {
    const { cofinancing } = viewOf(read(full), 'bridge');
    expect(cofinancing.map(({ role, share }) => `${role} ${plain(share)}`)).to.deep.equal([
      'Донор 80%',
      'Громада щонайменше 10%',
      'Область 4%',
      'Держава 4%',
      'Партнер 2%',
    ]);
    expect(
      cofinancing.map(({ due, derived }) => `${plain(due)}${derived ? ' (за частками)' : ''}`),
    ).to.deep.equal([
      '120 000 євро',
      'щонайменше 15 000 євро (за частками)',
      '6 000 євро (за частками)',
      '6 000 євро (за частками)',
      '3 000 євро (за частками)',
    ]);
    expect(cofinancing.map(({ paid, owed }) => `${plain(paid)} – ${plain(owed)}`)).to.deep.equal([
      '80 000 євро – 40 000 євро',
      '9 000 євро – щонайменше 6 000 євро',
      '6 000 євро – 0 євро',
      'не вказано – не вказано',
      'не вказано – не вказано',
    ]);
    expect(cofinancing[1]?.text?.text).to.equal('не менше 10 % – громада');
  });

  it('shows steps, and which part another report covers, in both languages', () => {
    const programme = read(full);
    expect(viewOf(programme, 'bridge').milestones.map(({ status }) => status)).to.deep.equal([
      'Виконано',
      'Виконано частково',
      'Не виконано',
      'Заплановано',
    ]);
    expect(viewOf(programme, 'bridge', 'en-GB').milestones[1]).to.deep.equal({
      title: { text: 'Repair of the ground floor', lang: 'en' },
      date: '2026-09',
      status: 'Partly done',
    });
    expect(viewOf(programme, 'bridge').alsoReported[0]?.part?.text).to.equal('лише будівельні роботи');
    const [report] = viewOf(read(chernihiv), 'decide-2023', 'en-GB').alsoReported;
    expect(report?.part?.text).to.equal('school No. 13 only');
    expect(plain(report?.amount.figure)).to.equal('CHF 1,000,000');
  });

  it('tells aid without a value, money within the budget and an unknown amount apart', () => {
    const programme = of(
      { kind: 'in-kind' },
      { amount: { state: 'within-budget', text: 'в межах кошторисних призначень' } },
      {},
    );
    const figures = (locale: string) =>
      ['g0', 'g1', 'g2'].map((id) => viewOf(programme, id, locale).amount.figure);
    expect(figures('uk-UA')).to.deep.equal(['без оцінки', 'у межах кошторисних призначень', 'не вказано']);
    expect(figures('en-GB')).to.deep.equal(['not valued', 'within the allotted budget', 'not stated']);
  });

  it('draws stages as shares of the largest, and nothing of another currency', () => {
    const { stages } = viewOf(
      of({
        amount: euros('200'),
        requested: euros('150', 'up-to'),
        approved: euros('100'),
        received: euros('50', 'at-least'),
        spent: { value: '9' },
      }),
      'g0',
    );
    expect(stages.map(({ stage, share, beyond }) => [stage, share, beyond])).to.deep.equal([
      ['amount', 1, 0],
      ['requested', 0, 0.75],
      ['approved', 0.5, 0],
      ['received', 0.25, null],
      ['spent', 0, 0],
    ]);
  });
});

describe('the rows of the grants', () => {
  const lines = (programme: Programme, group: Grouping, order: Order = 'file', locale = 'uk-UA') =>
    grantRows(rowsOf(programme), { group, order, programme, locale }).map((line) =>
      'count' in line ? `# ${line.title}` : `${line.nested ? '  ' : ''}${line.row.grant.id}`,
    );

  it('stand under their donor, year, status or measures, parts under their whole', () => {
    const programme = read({
      measures: [{ id: 'm', number: '1.1', title: 'Захід' }],
      grants: [
        { id: 'a', kind: 'grant', title: 'А', donor: 'Я', date: '2025', status: { code: 'signed' } },
        { id: 'b', kind: 'grant', title: 'Б', donor: 'А', measures: ['m'] },
        { id: 'a1', kind: 'grant', title: 'В', donor: 'Я', parent: 'a', date: '2025-03' },
      ],
    });
    expect(lines(programme, 'donor')).to.deep.equal(['# А', 'b', '# Я', 'a', '  a1']);
    expect(lines(programme, 'year')).to.deep.equal(['# 2025', 'a', '  a1', '# Без року', 'b']);
    expect(lines(programme, 'status')).to.deep.equal(['# Підписано', 'a', '# Стан не вказано', 'b', 'a1']);
    expect(lines(programme, 'measure')).to.deep.equal([
      '# 1.1 Захід',
      'b',
      '# Без зв’язку із заходом',
      'a',
      '  a1',
    ]);
  });

  it('come in the order asked for, the amounts of each currency by themselves', () => {
    const programme = of(
      { title: 'Проєкт 10', date: '2024', amount: { value: '9' } },
      { title: 'Проєкт 9', amount: euros('1') },
      { title: 'Ґанок', date: '2026', amount: euros('30') },
    );
    expect(lines(programme, 'donor', 'title').slice(1)).to.deep.equal(['g2', 'g1', 'g0']);
    expect(lines(programme, 'donor', 'year').slice(1)).to.deep.equal(['g2', 'g0', 'g1']);
    expect(lines(programme, 'donor', 'amount').slice(1)).to.deep.equal(['g2', 'g1', 'g0']);
  });

  it('bring their groups with them where they stand by size or time', () => {
    const programme = of(
      { donor: 'А', date: '2024', amount: euros('1') },
      { donor: 'Б', date: '2026', amount: euros('30') },
      { donor: 'В', date: '2025', amount: euros('2') },
    );
    const groups = (order: Order) => lines(programme, 'donor', order).filter((line) => line.startsWith('#'));
    expect(groups('amount')).to.deep.equal(['# Б', '# В', '# А']);
    expect(groups('year')).to.deep.equal(['# Б', '# В', '# А']);
    expect(groups('title')).to.deep.equal(['# А', '# Б', '# В']);
  });

  it('lose no grant, in whatever way they name each other as the whole', () => {
    const parents = fc.array(fc.option(fc.nat(9), { freq: 2 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        parents,
        fc.constantFrom(...groupings),
        fc.constantFrom(...orders),
        (list, group, order) => {
          const programme = of(...list.map((parent) => ({ parent: parent === null ? null : `g${parent}` })));
          const shown = lines(programme, group, order).filter((line) => !line.startsWith('#'));
          expect(shown.map((line) => line.trim()).sort()).to.deep.equal(
            list.map((_, place) => `g${place}`).sort(),
          );
        },
      ),
    );
  });
});

describe('the charts of the grants', () => {
  const bars = (rows: readonly IndexedGrant[], by: 'donor' | 'year' | 'stage') =>
    chartViews(rows, by, programme, 'uk-UA').map(({ caption, bars: drawn }) => [
      caption,
      ...drawn.map(({ label, text, share, beyond }) => `${label}: ${plain(text)} ${share} ${beyond}`),
    ]);
  const programme = of(
    { donor: 'А', date: '2024', amount: euros('50'), received: euros('25') },
    { donor: 'Б', date: '2025', amount: euros('100', 'up-to') },
    { donor: 'Б', parent: 'g0', amount: euros('20') },
  );
  const rows = rowsOf(programme);

  it('draw what is sure and what may be, each currency by itself, no part beside its whole', () => {
    expect(bars(rows, 'donor')).to.deep.equal([
      ['Не вказано, чи в межах програми: оприлюднено, євро', 'Б: до 100 євро 0 1', 'А: 50 євро 0.5 0'],
    ]);
    expect(bars(rows, 'year')).to.deep.equal([
      ['Не вказано, чи в межах програми: оприлюднено, євро', '2024: 50 євро 0.5 0', '2025: до 100 євро 0 1'],
    ]);
    const [[caption, published, received] = []] = bars(rows, 'stage');
    expect(caption).to.equal('Не вказано, чи в межах програми: євро');
    expect(published).to.match(/^Оприлюднено: від 50 євро до 150 євро/);
    expect(received).to.match(/^Надійшло: 25 євро/);
  });
});

describe('the view of the calls', () => {
  it('waits for the opening of a call that is to come, then for its deadline', () => {
    // The call opens with 11 January in Kyiv.
    const next = (now: string) => {
      const found = callViews(read(full), 'uk-UA', Date.parse(now), 'Europe/Kyiv').find(
        ({ call }) => call.id === 'call-later',
      );
      return `${found?.phase} ${new Date(found?.next ?? 0).toISOString()}`;
    };
    expect(next('2027-01-10T21:59:59Z')).to.equal('upcoming 2027-01-10T22:00:00.000Z');
    expect(next('2027-01-10T22:00:00Z')).to.equal('open 2027-03-01T21:59:59.000Z');
  });

  const calls = (now: string, locale = 'uk-UA') =>
    callViews(read(full), locale, Date.parse(now), 'Europe/Kyiv');

  it('puts the next deadline first and the closed ones last', () => {
    const order = calls('2026-11-24T00:00:00Z').map(({ call, phase }) => `${call.id} ${phase}`);
    expect(order).to.deep.equal([
      'call-open open',
      'call-later upcoming',
      'call-applied closed',
      'call-won closed',
      'call-refused closed',
    ]);
  });

  it('counts what is left to the minute of the call’s own time zone', () => {
    // 17:00 in Brussels is 16:00 in UTC.
    const first = (now: string, locale?: string) =>
      calls(now, locale).find(({ call }) => call.id === 'call-open');
    expect(first('2026-12-10T12:00:00Z')).to.include({ phase: 'closing', left: 'залишилося 5 днів' });
    expect(first('2026-12-10T12:00:00Z', 'en-GB')?.left).to.equal('5 days left');
    expect(first('2026-12-15T15:59:59Z')).to.include({ phase: 'closing', left: 'залишилося менше години' });
    expect(first('2026-12-15T16:00:01Z')).to.include({ phase: 'closed', left: null });
  });
});

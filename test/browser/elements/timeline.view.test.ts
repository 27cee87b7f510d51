import { expect } from '@open-wc/testing';
import { measureDetails } from '../../../src/elements/timeline/details.view.js';
import { calendarEntries, measureRecords } from '../../../src/elements/timeline/exports.js';
import {
  measureMoney,
  moneyCell,
  moneyLabel,
  moneyRecord,
  moneyScale,
  moneyText,
  moneyYears,
} from '../../../src/elements/timeline/money.view.js';
import {
  axisSpan,
  axisView,
  sectionGroups,
  timelineRows,
  yearGroups,
} from '../../../src/elements/timeline/timeline.view.js';
import {
  findMeasures,
  type IndexedMeasure,
  indexMeasures,
  type MeasureFilter,
} from '../../../src/model/measure-index.js';
import { moneyTotal } from '../../../src/model/measure-money.js';
import { parse } from '../../../src/model/parse.js';
import type { Programme } from '../../../src/model/types.js';
import { timelineCases } from '../../../stories/timeline.cases.js';

type Span = [string, string];

const today = '2026-11-24';
const bare = (text: string) => text.replace(/\s/g, ' ');

function readFile(file: unknown) {
  const { programme } = parse(file);
  if (!programme) throw new Error('The file cannot be read');
  const indexed = indexMeasures(programme, today);
  return { programme, indexed, all: findMeasures(indexed, {}) };
}

const read = (name: string) => readFile(timelineCases.find((known) => known.name === name)?.programme);

/** The table that is handed to a spreadsheet. */
const records = (rows: IndexedMeasure[], programme: Programme, filter: MeasureFilter = {}) =>
  measureRecords(rows, programme, voice, filter);
const voice = { msg: ((text: string) => text) as never, language: 'uk' as const, locale: 'uk-UA' };

/** A programme of one measure with these lines of funding. */
function withFunding(...funding: object[]) {
  const measures = [{ id: 'm1', title: 'З', funding }];
  const { programme, indexed } = readFile({ format: '1.0', title: 'П', measures });
  return { programme, row: indexed[0] };
}

describe('the view of the timeline', () => {
  const outline = (
    name: string,
    layout: 'list' | 'timeline' | 'money',
    collapsed: string[] = [],
    filter: MeasureFilter = {},
  ) => {
    const { programme, indexed } = read(name);
    const found = findMeasures(indexed, filter);
    const groups = layout === 'list' ? yearGroups(programme, found, 'uk') : sectionGroups(programme, 'uk');
    return timelineRows(found, groups, layout, new Set(collapsed)).map((row) =>
      row.kind === 'group' ? `[${row.id}]` : row.kind === 'sum' ? '=' : row.row.measure.id,
    );
  };

  it('shows a measure in each of its sections, in the order of the sections, and none that are empty', () => {
    expect(outline('several-sections', 'timeline')).to.deep.equal([
      '[s1]',
      'm1',
      '[s2]',
      'm1',
      '[немає]',
      'm3',
      '[]',
      'm2',
    ]);
  });

  it('leaves the measures of a folded section out, and other sections where one is asked for', () => {
    expect(outline('several-sections', 'timeline', ['s1'], { section: 's1' })).to.deep.equal(['[s1]']);
  });

  it('lists by each year of the term, and at the end what has none', () => {
    const rows = outline('several-sections', 'list');
    expect(rows).to.deep.equal(['[2025]', 'm1', '[2026]', 'm2', '[–]', 'm3']);
  });

  it('lists by the year alone that is asked for, with what has only money in it', () => {
    expect(outline('several-sections', 'list', [], { year: '2026' })).to.deep.equal(['[2026]', 'm2']);
    const measures = [
      { id: 'm1', title: 'З', term: { from: '2023', to: '2025' } },
      {
        id: 'm2',
        title: 'З',
        term: { from: '2023', to: '2023' },
        funding: [{ source: 'state', year: 2024 }],
      },
      { id: 'm3', title: 'З', funding: [{ source: 'state', year: 2030, planned: '1' }] },
    ];
    const { programme, indexed } = readFile({ format: '1.0', title: 'П', measures });
    const listed = (year: string) => {
      const found = findMeasures(indexed, { year });
      return timelineRows(found, yearGroups(programme, found, 'uk'), 'list', new Set()).length;
    };
    expect([listed('2024'), listed('2025'), listed('2030')]).to.deep.equal([3, 2, 2]);
  });

  it('ends the table of money with the sum of all', () => {
    expect(outline('money-states', 'money').at(-1)).to.equal('=');
  });

  it('widens the axis to terms outside the programme, but not to a typing error', () => {
    const { programme, indexed } = read('terms');
    const axis = axisView(axisSpan(programme, indexed) as Span, { unit: 'year', locale: 'uk-UA', today });
    expect(axis.parts.map(({ short }) => short)).to.deep.equal(['2024', '2025', '2026', '2027']);
    const wrong = { term: { kind: 'year', first: '2204-01-01', last: '2204-12-31' } } as (typeof indexed)[0];
    expect(axisSpan(programme, [...indexed, wrong])).to.deep.equal(axisSpan(programme, indexed));
  });

  it('has an axis about the term in the middle where the period is not known, or is a typing error', () => {
    const terms = ['2204', '2024', '2025', undefined, '2025'];
    const measures = terms.map((year, index) => ({
      id: `m${index}`,
      title: 'З',
      ...(year && { term: { from: year, to: year } }),
    }));
    for (const period of [
      null,
      { from: '2024' },
      { from: '0202', to: '2026' },
      { from: '2026', to: '2024' },
    ]) {
      const { programme, indexed } = readFile({ format: '1.0', title: 'П', period, measures });
      expect(axisSpan(programme, indexed)).to.deep.equal(['2024-01-01', '2025-12-31']);
    }
    const { programme } = readFile({ format: '1.0', title: 'П' });
    expect(axisSpan(programme, [])).to.equal(null);
  });

  it('has no today outside the axis', () => {
    const { programme, indexed } = read('terms');
    const span = axisSpan(programme, indexed) as Span;
    expect(axisView(span, { unit: 'month', locale: 'uk-UA', today: '2030-01-01' }).today).to.equal(null);
  });
});

describe('the money of the timeline', () => {
  it('says of a total why it has no figure, where all of its lines say the same', () => {
    const textOf = (...states: ('within-budget' | 'not-needed' | 'not-stated')[]) => {
      const { programme } = parse({
        format: '1.0',
        title: 'П',
        measures: states.map((state, index) => ({
          id: `m${index}`,
          title: 'З',
          funding: [{ source: 'community', planned: { state } }],
        })),
      });
      if (!programme) throw new Error('The file cannot be read');
      return moneyText(moneyTotal(indexMeasures(programme, today), 'planned'), 'uk-UA');
    };
    expect(textOf('within-budget', 'within-budget')).to.equal('у межах кошторисних призначень');
    expect(textOf('not-needed')).to.equal('не потребує фінансування');
    expect(textOf('within-budget', 'not-needed')).to.equal('не вказано');
    expect(textOf('within-budget', 'not-stated')).to.equal('не вказано');
  });

  const { programme, indexed } = read('money-states');
  const scale = { divisor: 1 as const, digits: 0, unit: 'грн' };
  const cell = (id: string, year?: number | null) => {
    const rows = indexed.filter(({ measure }) => measure.id === id);
    return bare(moneyCell(moneyTotal(rows, 'planned', { year }), scale, 'uk-UA'));
  };

  it('tells a sum, a sum that lacks a line, no need, nothing stated and a year without lines apart', () => {
    expect(cell('m1', 2025)).to.equal('100 000');
    expect(cell('m1')).to.equal('100 000 *');
    expect(cell('m1', 2026)).to.equal('не вказано');
    expect(cell('m2')).to.equal('не потребує фінансування');
    expect(cell('m2', 2026)).to.equal('–');
    expect(cell('m4', null)).to.equal('25 000 євро');
  });

  it('adds no currency to another, and no stage to another', () => {
    expect(bare(moneyText(moneyTotal(indexed, 'planned'), 'uk-UA'))).to.equal(
      'від 100 000 грн до 105 000 грн + 25 000 євро *',
    );
    expect(moneyTotal(indexed, 'spent').sums).to.deep.equal([]);
  });

  it('is named with the year and the source that it is of', () => {
    const label = (filter: MeasureFilter) => bare(moneyLabel({ stage: 'planned', filter }, 'uk-UA'));
    expect(label({ section: 's1' })).to.equal('Передбачено програмою');
    expect(label({ year: '2024', source: 'state' })).to.equal(
      'Передбачено програмою, 2024 р., державний бюджет',
    );
  });

  it('of a measure is not the total of the act where one year is asked for', () => {
    const measure = { funding: [], fundingTotal: { value: '900.00', currency: 'UAH', wording: 'exact' } };
    const row = { measure } as unknown as (typeof indexed)[0];
    expect(bare(measureMoney(row, 'planned', {}, 'uk-UA'))).to.equal('900 грн');
    expect(measureMoney(row, 'planned', { year: 2024 }, 'uk-UA')).to.equal('без поділу за роками');
  });

  it('of a year without a line of its own is what is said of all years, or a dash', () => {
    const of2024 = (...funding: object[]) => {
      const { row } = withFunding(...funding);
      return row && measureMoney(row, 'planned', { year: 2024 }, 'uk-UA');
    };
    expect(of2024({ source: 'state', planned: { state: 'not-needed' } })).to.equal(
      'не потребує фінансування',
    );
    expect(of2024({ source: 'state', planned: '5' })).to.equal('без поділу за роками');
    expect(of2024({ source: 'state', year: 2025, planned: '5' })).to.equal('–');
    expect(of2024({ source: 'state', year: 2024 })).to.equal('не вказано');
  });

  it('has a column for what no year is named for, totals of the act among it', () => {
    const measures = [
      { id: 'm1', title: 'З', fundingTotal: '500000' },
      { id: 'm2', title: 'З', funding: [{ source: 'state', year: 2025, planned: '1000', spent: '5' }] },
    ];
    const { indexed } = readFile({ format: '1.0', title: 'П', measures });
    expect(moneyYears(indexed)).to.deep.equal([2025, null]);
    expect(moneyScale(indexed, 'planned', 'uk-UA').divisor).to.equal(1000);
    expect(indexed.map((row) => moneyRecord(row, 'planned', {}, voice))).to.deep.equal([
      [500000, ''],
      [1000, ''],
    ]);
  });

  it('hands a spreadsheet a number, and in a column of its own what there is to say of it', () => {
    const records = indexed.map((row) => moneyRecord(row, 'planned', {}, voice));
    expect(records).to.deep.equal([
      [100000, 'У підсумках не враховано рядків без суми: 1'],
      ['', 'не потребує фінансування'],
      ['', 'не вказано'],
      ['', '25\u00a0000\u00a0євро + до 5\u00a0000\u00a0грн'],
    ]);
  });

  it('is told in the words of the act where it has no figure', () => {
    const { row } = withFunding({
      source: 'community',
      planned: { state: 'within-budget', text: 'У межах кошторису' },
    });
    expect(row && measureMoney(row, 'planned', {}, 'uk-UA')).to.equal('У межах кошторису');
  });

  it('is in every row of the spreadsheet', () => {
    const table = records(indexed, programme);
    expect(table).to.have.length(indexed.length + 1);
    expect(new Set(table.map(({ length }) => length)).size).to.equal(1);
    expect(table[2]?.slice(5, 7)).to.deep.equal(['', 'не потребує фінансування']);
    expect(table[0]?.at(-1)).to.equal('Дані станом на');
  });

  it('is there of the year and the source that the page shows, and says so', () => {
    const { programme, row } = withFunding(
      { source: 'community', year: 2024, planned: '100' },
      { source: 'community', year: 2025, planned: '30' },
      { source: 'state', year: 2025, planned: '7' },
    );
    const money = (filter: MeasureFilter) =>
      row && programme && records([row], programme, filter).map((cells) => cells.slice(5, 7));
    expect(money({})).to.deep.equal([
      ['Передбачено програмою, грн', 'Передбачено програмою: примітка'],
      [137, ''],
    ]);
    expect(money({ year: '2025', source: 'state' })).to.deep.equal([
      [
        'Передбачено програмою, 2025\u00a0р., державний бюджет, грн',
        'Передбачено програмою, 2025\u00a0р., державний бюджет: примітка',
      ],
      [7, ''],
    ]);
  });

  it('says of a measure that another one is in its place', () => {
    const { programme, indexed } = readFile({
      format: '1.0',
      title: 'П',
      measures: [
        { id: 'm1', title: 'З', supersededBy: 'm2' },
        { id: 'm2', title: 'З' },
      ],
    });
    const [head, ...lines] = records(indexed, programme);
    const note = head?.indexOf('Примітка') ?? -1;
    expect(lines.map((line) => line[note])).to.deep.equal(['замінено іншим заходом', '']);
  });

  it('and so is where its record was taken from', () => {
    const source = [{ url: 'https://a.example/' }, { title: 'Лист' }, { url: 'https://b.example/' }];
    const { programme, indexed } = readFile({
      format: '1.0',
      title: 'П',
      measures: [{ id: 'm1', title: 'З', source }],
    });
    const [head, line] = records(indexed, programme);
    expect(line?.[head?.indexOf('Джерела') ?? -1]).to.equal('https://a.example/ https://b.example/');
  });
});

describe('the calendar of the timeline', () => {
  const entries = (measure: object, file: object = {}) => {
    const { programme, indexed } = readFile({
      format: '1.0',
      title: 'П',
      measures: [{ id: 'm1', title: 'З', ...measure }],
      ...file,
    });
    return calendarEntries(indexed, programme, 'uk-UA').map(({ first, last }) => [first, last]);
  };
  const day = '2024-05-17';

  it('has what is to be on days that are known for certain', () => {
    expect(entries({ term: { from: day, to: '2024-05-19' } })).to.deep.equal([[day, '2024-05-19']]);
    expect(entries({ term: { text: '17 травня 2024 року' } })).to.deep.equal([[day, day]]);
    for (const term of [
      { from: day, to: `${day}~` },
      { kind: 'days', from: `${day}~`, to: `${day}~` },
      { kind: 'days', from: '2024-05', to: '2024-05' },
      { kind: 'days', from: '2024-05' },
      { text: 'до 17 травня 2024 року' },
      { from: day, to: '2024-06' },
    ]) {
      expect(entries({ term }), JSON.stringify(term)).to.deep.equal([]);
    }
  });

  it('has nothing that will not be', () => {
    const term = { from: day, to: day };
    expect(entries({ term, status: { code: 'postponed' } })).to.have.length(1);
    expect(entries({ term, status: { code: 'cancelled' } })).to.deep.equal([]);
    expect(entries({ term, mergedInto: 'm2' })).to.deep.equal([]);
    expect(entries({ term, supersededBy: 'm2' })).to.deep.equal([]);
  });

  it('says the status of what it has: what was put off stands on its old days', () => {
    const status = { code: 'postponed' };
    const measures = [{ id: 'm1', title: 'З', term: { from: day, to: day }, status, results: ['Угода'] }];
    const { programme, indexed } = readFile({ format: '1.0', title: 'П', measures });
    const [entry] = calendarEntries(indexed, programme, 'uk-UA');
    expect(entry?.description).to.equal('Перенесено\nУгода');
  });

  it('tells the measures of a file without an id from those of a file on another page', () => {
    const measures = [{ id: 'm1', title: 'З', term: { from: day, to: day } }];
    const uidOf = (id?: string) => {
      const { programme, indexed } = readFile({ format: '1.0', title: 'П', measures, id });
      return calendarEntries(indexed, programme, 'uk-UA')[0]?.uid;
    };
    expect(uidOf('p')).to.equal('m1@p');
    expect(uidOf()).to.equal(`m1@${location.host}${location.pathname}`);
  });
});

describe('a measure in full', () => {
  it('names what it refers to, and shows a reference that leads nowhere', () => {
    const { programme, indexed } = read('several-sections');
    const [, , third] = indexed;
    expect(third && measureDetails(third, programme, 'uk-UA').sections).to.deep.equal([
      { text: 'немає', lang: 'uk' },
    ]);
  });

  it('shows an act, a direction and a task that are not in the file by their ids', () => {
    const { programme, indexed } = readFile({
      format: '1.0',
      title: 'П',
      measures: [{ id: 'm1', title: 'З', act: 'a9', direction: 'd9', task: 't9' }],
    });
    const view = indexed[0] && measureDetails(indexed[0], programme, 'uk-UA');
    expect(view?.act?.name.text).to.equal('a9');
    expect(view?.direction?.text).to.equal('d9');
    expect(view?.task?.text).to.equal('t9');
  });

  it('says how many lines its totals leave out, where there is a total', () => {
    const some = [{ source: 'community', planned: '5.00' }, { source: 'state' }, { source: 'other' }];
    for (const [lines, leftOut] of [
      [some, 2],
      [some.slice(0, 1), 0],
      [some.slice(1), 0],
    ] as const) {
      const { programme, row } = withFunding(...lines);
      expect(row && measureDetails(row, programme, 'uk-UA').leftOut).to.equal(leftOut);
    }
  });

  it('tells figures in the unit of their total, and what has none in the words of the act', () => {
    const { programme, row } = withFunding(
      { source: 'community', year: 2024, planned: { value: '100000', text: '100,0 тис. грн' } },
      { source: 'state', year: 2024, planned: { state: 'not-stated', text: 'за наявності коштів' } },
    );
    const lines = row && programme && measureDetails(row, programme, 'uk-UA').funding;
    expect(lines?.map(({ amounts: [planned] }) => bare(planned?.text ?? ''))).to.deep.equal([
      '100 000 грн',
      'за наявності коштів',
    ]);
  });

  it('has one date for its term where that is all of it', () => {
    const termOf = (term: object) => {
      const measures = [{ id: 'm1', title: 'З', term }];
      const { programme, indexed } = readFile({ format: '1.0', title: 'П', measures });
      return indexed[0] && bare(measureDetails(indexed[0], programme, 'uk-UA').term?.text ?? '');
    };
    expect(termOf({ kind: 'month', from: '2026-03' })).to.equal('березень 2026 р.');
    expect(termOf({ kind: 'quarter', from: '2026-Q2' })).to.equal('II квартал 2026 р.');
    expect(termOf({ from: '2026-03' })).to.equal('з березня 2026 р.');
    expect(termOf({ kind: 'days', to: '2026-03-05' })).to.equal('до 5 березня 2026 р.');
  });

  it('keeps merging and replacing apart', () => {
    const { programme, indexed } = read('statuses');
    const details = (code: string) => {
      const row = indexed.find(({ status }) => status === code);
      return row && measureDetails(row, programme, 'uk-UA');
    };
    expect(details('merged')?.mergedInto?.id).to.equal('m2');
    expect(details('merged')?.supersededBy).to.equal(null);
    expect(details('cancelled')?.supersededBy?.id).to.equal('m1');
  });

  it('names a measure that the file does not have, but gives nothing to open', () => {
    const measures = [{ id: 'm1', title: 'З', mergedInto: 'm9' }];
    const { programme, indexed } = readFile({ format: '1.0', title: 'П', measures });
    const [row] = indexed as [IndexedMeasure];
    const { id, name } = measureDetails(row, programme, 'uk-UA').mergedInto ?? {};
    expect([id, name?.text]).to.deep.equal([undefined, 'm9']);
  });
});

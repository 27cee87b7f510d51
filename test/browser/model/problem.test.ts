import { expect } from '@open-wc/testing';
import { parse } from '../../../src/model/parse.js';
import { type ProblemCode, pathOf, problemCodes } from '../../../src/model/problem.js';
import broken from '../../../stories/programmes/broken.json' with { type: 'json' };

const head = { format: '1.0', title: 'Програма на 2022–2026 роки' };
const measure = { id: 'm1', title: 'Захід' };
const partner = { id: 'p1', kind: 'region', name: 'Край' };
const grant = { id: 'g1', kind: 'grant', title: 'Проєкт', donor: 'Фонд' };
const funded = (planned: unknown) => ({
  measures: [{ ...measure, funding: [{ source: 'state', planned }] }],
});

/** For each code, the smallest file with that problem, and its place. */
const smallest: Record<ProblemCode, [file: unknown, path: string]> = {
  unreadable: [
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no');
        },
      },
    ),
    '',
  ],
  'not-an-object': [[], ''],
  'too-deep': [JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`), ''],
  'too-large': [{ ...head, measures: new Array(4_000_001).fill(0) }, ''],
  'newer-format': [{ ...head, format: '2.0' }, 'format'],
  'newer-minor': [{ ...head, format: '1.1' }, 'format'],
  'bad-format': [{ ...head, format: '1' }, 'format'],
  missing: [{ measures: [{ title: 'Захід' }] }, 'measures[0].id'],
  'wrong-type': [{ measures: {} }, 'measures'],
  'unknown-field': [{ mesures: [] }, 'mesures'],
  'unknown-code': [{ status: 'valid' }, 'status'],
  'too-long': [{ goal: 'а'.repeat(20_001) }, 'goal'],
  'bad-text': [{ goal: 5 }, 'goal'],
  'bad-amount': [funded(5), 'measures[0].funding[0].planned'],
  'contradicting-amount': [funded({ state: 'not-needed', value: '1' }), 'measures[0].funding[0].planned'],
  'bad-money': [funded('1 000,00'), 'measures[0].funding[0].planned'],
  'bad-currency': [funded({ value: '1', currency: 'грн' }), 'measures[0].funding[0].planned.currency'],
  'bad-rate': [{ rates: [{ currency: 'EUR', value: '45,1', date: '2025' }] }, 'rates[0].value'],
  'bad-date': [{ asOf: '17.05.2024' }, 'asOf'],
  'bad-deadline': [{ calls: [{ id: 'c1', title: 'Конкурс', deadline: '2025-02-30' }] }, 'calls[0].deadline'],
  'bad-year': [{ financing: [{ source: 'state', year: 20244 }] }, 'financing[0].year'],
  'bad-address': [{ url: 'javascript:alert(1)' }, 'url'],
  'bad-email': [{ contact: { office: 'Відділ', email: 'немає' } }, 'contact.email'],
  'bad-id': [{ measures: [{ ...measure, id: 'm 1' }] }, 'measures[0].id'],
  'bad-edrpou': [{ organisations: [{ id: 'o1', name: 'Рада', edrpou: '123' }] }, 'organisations[0].edrpou'],
  'bad-country': [{ partners: [{ ...partner, country: 'Polska' }] }, 'partners[0].country'],
  'bad-latitude': [{ partners: [{ ...partner, point: { lat: 91, lon: 0 } }] }, 'partners[0].point.lat'],
  'bad-longitude': [{ partners: [{ ...partner, point: { lat: 0, lon: 181 } }] }, 'partners[0].point.lon'],
  'bad-share': [
    { grants: [{ ...grant, cofinancing: [{ role: 'donor', share: -1 }] }] },
    'grants[0].cofinancing[0].share',
  ],
  'bad-count': [{ grants: [{ ...grant, sharedCount: 1.5 }] }, 'grants[0].sharedCount'],
  'empty-title': [{ ...head, title: ' ' }, 'title'],
  'duplicate-id': [{ measures: [measure, measure] }, 'measures[1].id'],
  'unknown-reference': [{ grants: [{ ...grant, parent: 'g9' }] }, 'grants[0].parent'],
  'circular-parent': [{ grants: [{ ...grant, parent: 'g1' }] }, 'grants[0].parent'],
  'total-differs': [
    { financing: [{ source: 'state', planned: '1' }], financingTotal: '2' },
    'financingTotal',
  ],
  'period-reversed': [{ ...head, title: 'Програма', period: { from: '2026', to: '2022' } }, 'period'],
  'term-reversed': [{ measures: [{ ...measure, term: { from: '2024', to: '2023' } }] }, 'measures[0].term'],
  'term-outside-period': [
    { period: { from: '2022', to: '2026' }, measures: [{ ...measure, term: { from: '2027' } }] },
    'measures[0].term',
  ],
  'act-before-predecessor': [
    {
      acts: [
        { kind: 'approval', date: '2022' },
        { kind: 'amendment', date: '2021' },
      ],
    },
    'acts[1].date',
  ],
  'title-years-differ': [{ period: { from: '2022', to: '2025' } }, 'period'],
  'text-years-differ': [{ goal: 'Розвиток упродовж чотирьох років' }, 'goal'],
};

const wholeFile: readonly ProblemCode[] = [
  'unreadable',
  'not-an-object',
  'too-deep',
  'too-large',
  'newer-format',
  'newer-minor',
];

describe('problems', () => {
  for (const code of problemCodes) {
    it(`finds ${code}, and nothing else, in the smallest file that has it`, () => {
      const [file, path] = smallest[code];
      const isWhole = path === '' || wholeFile.includes(code);
      const found = parse(isWhole ? file : { ...head, ...(file as object) }).problems;
      expect(found.map((problem) => `${problem.code} ${problem.path}`)).to.deep.equal([`${code} ${path}`]);
    });
  }

  it('are all in the file that has every mistake at once', () => {
    const found = new Set(parse(broken).problems.map(({ code }) => code));
    expect([...found, ...wholeFile].sort()).to.deep.equal([...problemCodes].sort());
  });

  it('say that something is left out exactly where they are errors of shape', () => {
    for (const { code, severity, dropped } of parse(broken).problems) {
      if (code === 'duplicate-id' || code === 'empty-title') expect(dropped).to.equal(undefined);
      else expect(dropped !== undefined, code).to.equal(severity === 'error');
    }
  });
});

describe('pathOf', () => {
  it('writes keys as in JavaScript', () => {
    expect(pathOf(['measures', 3, 'term', 'to'])).to.equal('measures[3].term.to');
    expect(pathOf([])).to.equal('');
    expect(pathOf([0, 'a'])).to.equal('[0].a');
  });
});

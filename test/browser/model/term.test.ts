import { expect } from '@open-wc/testing';
import { understandTerm } from '../../../src/model/term.js';

const period = { from: '2022', to: '2026' };
const understand = (term: Parameters<typeof understandTerm>[0]) => {
  const found = understandTerm(term, period);
  return found && `${found.kind} ${found.first}–${found.last}`;
};

describe('a term', () => {
  for (const [dates, meaning] of [
    [{ from: '2024-05-09', to: '2024-05-09' }, 'days 2024-05-09–2024-05-09'],
    [{ from: '2024-05-09', to: '2024-05-11' }, 'days 2024-05-09–2024-05-11'],
    [{ from: '2024-02', to: '2024-02' }, 'month 2024-02-01–2024-02-29'],
    [{ from: '2024-Q2', to: '2024-Q2' }, 'quarter 2024-04-01–2024-06-30'],
    [{ from: '2024-Q1', to: '2024-Q2' }, 'quarter 2024-01-01–2024-06-30'],
    [{ from: '2024-03', to: '2024-06-15' }, 'month 2024-03-01–2024-06-15'],
    [{ from: '2024-05', to: '2024-05', kind: 'days' as const }, 'month 2024-05-01–2024-05-31'],
    [{ from: '2024-05-17~', to: '2024-05-19~' }, 'month 2024-05-17–2024-05-19'],
    [{ from: '2024', to: '2025-06-15' }, 'years 2024-01-01–2025-06-15'],
    [{ from: '2024', to: '2024' }, 'year 2024-01-01–2024-12-31'],
    [{ from: '2024', to: '2026' }, 'years 2024-01-01–2026-12-31'],
    [{ from: '2024-03' }, 'since 2024-03-01–2026-12-31'],
    [{ from: '2024-03', text: 'з березня 2024 року' }, 'since 2024-03-01–2026-12-31'],
    [{ from: '2024-Q2', text: 'II квартал 2024 року' }, 'quarter 2024-04-01–2024-06-30'],
    [{ from: '2024-03', text: 'березень 2024 року' }, 'month 2024-03-01–2024-03-31'],
    [{ from: '2024-03', kind: 'month' as const }, 'month 2024-03-01–2024-03-31'],
    [{ from: '2024', kind: 'ongoing' as const }, 'ongoing 2024-01-01–2026-12-31'],
    [{ from: '2027-01' }, 'since 2027-01-01–2027-01-31'],
    [{ to: '2025-12-31' }, 'until 2022-01-01–2025-12-31'],
    [{ to: '2025-12-31', kind: 'days' as const }, 'until 2022-01-01–2025-12-31'],
    [{ to: '2024' }, 'until 2022-01-01–2024-12-31'],
    [{ to: '2021' }, 'until 2021-01-01–2021-12-31'],
    [{ kind: 'ongoing' as const }, 'ongoing 2022-01-01–2026-12-31'],
    [{ kind: 'all-years' as const, from: '2023', to: '2024' }, 'all-years 2023-01-01–2024-12-31'],
  ] as const) {
    it(`with the dates ${JSON.stringify(dates)} is ${meaning}`, () => {
      expect(understand(dates)).to.equal(meaning);
    });
  }

  for (const [text, meaning] of [
    ['2024 рік', 'year 2024-01-01–2024-12-31'],
    ['протягом 2024 року', 'year 2024-01-01–2024-12-31'],
    ['2022–2026 роки', 'years 2022-01-01–2026-12-31'],
    ['II квартал 2024 року', 'quarter 2024-04-01–2024-06-30'],
    ['ІІ квартал 2024 року', 'quarter 2024-04-01–2024-06-30'],
    ['ІV кв. 2025 р.', 'quarter 2025-10-01–2025-12-31'],
    ['3-й квартал 2024 року', 'quarter 2024-07-01–2024-09-30'],
    ['третій квартал 2024 року', 'quarter 2024-07-01–2024-09-30'],
    ['І півріччя 2024 року', 'quarter 2024-01-01–2024-06-30'],
    ['друге півріччя 2024 року', 'quarter 2024-07-01–2024-12-31'],
    ['2-е півріччя 2024 р.', 'quarter 2024-07-01–2024-12-31'],
    ['3-є півріччя 2024 р.', 'year 2024-01-01–2024-12-31'],
    ['І-ІІІ квартали 2024 року', 'quarter 2024-01-01–2024-09-30'],
    ['II – IV кв. 2025 р.', 'quarter 2025-04-01–2025-12-31'],
    ['І, ІІ, ІІІ квартал 2024 року', 'year 2024-01-01–2024-12-31'],
    ['IV–II квартал 2024 року', 'year 2024-01-01–2024-12-31'],
    ['у 2024 році, II квартал', 'year 2024-01-01–2024-12-31'],
    ['з 2023 року', 'since 2023-01-01–2026-12-31'],
    ['починаючи з 2023 року', 'since 2023-01-01–2026-12-31'],
    ['до 2025 року', 'until 2022-01-01–2025-12-31'],
    ['у 2025 році', 'year 2025-01-01–2025-12-31'],
    ['Березень 2025 року', 'month 2025-03-01–2025-03-31'],
    ['у листопаді 2025 р.', 'month 2025-11-01–2025-11-30'],
    ['15 травня 2025 року', 'days 2025-05-15–2025-05-15'],
    ['1 червня 2025', 'days 2025-06-01–2025-06-01'],
    ['05.2025', 'month 2025-05-01–2025-05-31'],
    ['31.12.2025', 'days 2025-12-31–2025-12-31'],
    ['до 31.12.2025', 'until 2022-01-01–2025-12-31'],
    ['До 1 вересня 2025 року', 'until 2022-01-01–2025-09-01'],
    ['з лютого 2025 року', 'since 2025-02-01–2026-12-31'],
    // Not as exact as it is written, but within it.
    ['31 лютого 2025 року', 'year 2025-01-01–2025-12-31'],
    ['березень – травень 2025 року', 'year 2025-01-01–2025-12-31'],
    ['середина 2025 року', 'year 2025-01-01–2025-12-31'],
    ['щороку', 'all-years 2022-01-01–2026-12-31'],
    ['протягом строку дії програми', 'all-years 2022-01-01–2026-12-31'],
    ['Постійно', 'ongoing 2022-01-01–2026-12-31'],
  ] as const) {
    it(`in the words «${text}» is ${meaning}`, () => {
      expect(understand({ text })).to.equal(meaning);
    });
  }

  for (const term of [
    null,
    {},
    { text: 'після зняття воєнного стану' },
    { text: '2022, 2024, 2026' },
    { text: '2026–2022 роки' },
    { text: 'код 20245' },
    { from: '2026', to: '2022' },
    { from: '31.05.2024' },
  ]) {
    it(`that says ${JSON.stringify(term)} is not understood`, () => {
      expect(understand(term)).to.equal(null);
    });
  }

  it('with one end has no other where the programme names no period', () => {
    expect(understandTerm({ from: '2024' }, null)).to.deep.equal({
      kind: 'since',
      first: '2024-01-01',
      last: null,
    });
    expect(understandTerm({ to: '2024' }, null)?.first).to.equal(null);
  });

  it('without dates is drawn nowhere when the programme has none', () => {
    expect(understandTerm({ text: 'постійно' }, null)).to.deep.equal({
      kind: 'ongoing',
      first: null,
      last: null,
    });
  });
});

import { expect } from '@open-wc/testing';
import { findMeasures, indexMeasures, type MeasureFilter } from '../../../src/model/measure-index.js';
import { parse } from '../../../src/model/parse.js';

const library = { uk: 'Бібліотека', en: 'Library' };
const { programme } = parse({
  format: '1.0',
  title: 'Програма',
  organisations: [{ id: 'office', name: { uk: 'Відділ', en: 'Office' } }],
  sections: [
    { id: 's1', title: 'Перший' },
    { id: 's2', title: 'Другий' },
  ],
  measures: [
    {
      id: 'm1',
      number: '1.1',
      sections: ['s1', 's2'],
      title: 'Прийом делегацій',
      term: { from: '2024', to: '2025' },
      executors: ['office'],
      funding: [
        { source: 'community', year: 2024, planned: '1' },
        { source: 'community', year: 2026, planned: '1' },
      ],
      results: ['Угода'],
      status: { code: 'done' },
    },
    { id: 'm2', number: '1.2', sections: ['s1'], title: 'Дні міста', term: { from: '2024', to: '2024' } },
    { id: 'm3', number: '2.1', sections: ['s2'], title: 'Гранти', executors: [library] },
  ],
});
if (!programme) throw new Error('The file cannot be read');
const indexed = indexMeasures(programme, '2026-11-24');
const find = (filter: MeasureFilter) => {
  const { rows, counts } = findMeasures(indexed, filter);
  return { ids: rows.map(({ measure }) => measure.id), counts };
};

describe('the index of measures', () => {
  it('finds all without a filter, and counts a measure in each of its values', () => {
    const { ids, counts } = find({});
    expect(ids).to.deep.equal(['m1', 'm2', 'm3']);
    expect([...counts.section]).to.deep.equal([
      ['s1', 2],
      ['s2', 2],
    ]);
    expect([...counts.source]).to.deep.equal([['community', 1]]);
  });

  it('takes the years of the term and those of the money', () => {
    expect([...find({}).counts.year].sort()).to.deep.equal([
      ['2024', 2],
      ['2025', 1],
      ['2026', 1],
    ]);
  });

  it('names executors alike for readers of all languages, and finds them by their names in each', () => {
    expect([...find({}).counts.executor.keys()]).to.deep.equal(['office', 'Бібліотека']);
    expect(find({ executor: 'Бібліотека' }).ids).to.deep.equal(['m3']);
    for (const text of ['office', 'Відділ', 'library', 'бібліотека']) {
      expect(find({ text }).ids, text).to.have.length(1);
    }
  });

  it('counts once what is named twice', () => {
    const twice = {
      id: 'm1',
      title: 'З',
      sections: ['s1', 's1'],
      executors: ['office', 'office', library, library],
    };
    const { programme } = parse({ format: '1.0', title: 'П', measures: [twice] });
    const [row] = indexMeasures(programme as NonNullable<typeof programme>, '2026-11-24');
    expect(row?.measure.sections).to.deep.equal(['s1']);
    expect(row?.values.section).to.deep.equal(['s1']);
    expect(row?.values.executor).to.deep.equal(['office', 'Бібліотека']);
  });

  it('searches number, title, results and executors', () => {
    expect(find({ text: '1.2' }).ids).to.deep.equal(['m2']);
    expect(find({ text: 'делегацій' }).ids).to.deep.equal(['m1']);
    expect(find({ text: 'угода' }).ids).to.deep.equal(['m1']);
    expect(find({ text: 'відділ' }).ids).to.deep.equal(['m1']);
  });

  it('narrows by several facets at once', () => {
    expect(find({ section: 's1', year: '2024' }).ids).to.deep.equal(['m1', 'm2']);
    expect(find({ section: 's1', year: '2025' }).ids).to.deep.equal(['m1']);
  });

  it('counts for each facet what its other values would find', () => {
    const { counts } = find({ section: 's1', year: '2025' });
    expect([...counts.section].sort()).to.deep.equal([
      ['s1', 1],
      ['s2', 1],
    ]);
    expect(counts.year.get('2024')).to.equal(2);
    expect(counts.executor.get('Бібліотека')).to.equal(undefined);
  });
});

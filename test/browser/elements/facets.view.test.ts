import { expect } from '@open-wc/testing';
import { codeWords, type FacetWords, facetViews } from '../../../src/elements/base/facets.view.js';
import { measureStatuses } from '../../../src/format/words.js';
import { type Filter, narrow } from '../../../src/model/facets.js';

type Facet = 'status' | 'year' | 'kind';
const row = (text: string, status: string, year: string) => ({
  text,
  values: { status: [status], year: [year], kind: ['one'] },
});
const rows = [row('а', 'done', '10'), row('б', 'planned', '9'), row('в', 'done', '9')];
const words: Record<Facet, FacetWords> = {
  status: { name: 'Стан', ...codeWords(measureStatuses, 'uk') },
  year: { name: 'Рік' },
  kind: { name: 'Вид' },
};
const names = ['status', 'year', 'kind'] as const;

function views(filter: Filter<Facet>) {
  return facetViews(words, narrow(rows, filter, names), narrow(rows, {}, names), filter, 'uk-UA');
}

describe('facets in words', () => {
  it('offer codes in their own order, words by the language, with counts, and nothing where there is no choice', () => {
    expect(views({}).map(({ name, options }) => [name, ...options.map(({ label }) => label)])).to.deep.equal([
      ['Стан', 'Заплановано (1)', 'Виконано (2)'],
      ['Рік', '9 (2)', '10 (1)'],
    ]);
  });

  it('keep a choice in sight that would find nothing', () => {
    const [status] = views({ text: 'б' });
    expect(status?.options.map(({ count }) => count)).to.deep.equal([1, 0]);
  });

  it('keep a value from an old address in sight, whatever it is', () => {
    const [status] = views({ status: 'constructor', kind: 'one' });
    expect(status?.value).to.equal('constructor');
    expect(status?.options).to.deep.include({ value: 'constructor', label: 'constructor (0)', count: 0 });
    expect(views({ kind: 'one' }).at(-1)?.name).to.equal('Вид');
  });
});

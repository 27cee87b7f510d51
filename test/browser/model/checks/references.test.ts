import { expect } from '@open-wc/testing';
import { parse } from '../../../../src/model/parse.js';
import { detailsOf, found } from './found.js';

const measure = { id: 'm1', title: 'Захід' };
const grant = { id: 'g1', kind: 'grant', title: 'Проєкт', donor: 'Фонд' };
const known = {
  acts: [{ id: 'a1', kind: 'approval', passedBy: 'rada' }],
  tasks: [{ id: 't1', title: 'Завдання' }],
  sections: [{ id: 's1', title: 'Розділ' }],
  directions: [{ id: 'd1', title: 'Напрям', section: 's1' }],
  organisations: [{ id: 'rada', name: 'Рада' }],
  partners: [{ id: 'p1', kind: 'region', name: 'Край' }],
  calls: [{ id: 'c1', title: 'Конкурс', deadline: '2025-01-01', grant: 'g1', donor: 'rada' }],
  executor: 'rada',
  contact: { office: 'rada' },
  measures: [
    {
      ...measure,
      sections: ['s1'],
      direction: 'd1',
      task: 't1',
      executors: ['rada', 'Відділ культури', 'UNICEF'],
      partners: ['p1'],
      grants: ['g1'],
      act: 'a1',
      supersededBy: 'm2',
      mergedInto: 'm2',
    },
    { ...measure, id: 'm2' },
  ],
  grants: [
    { ...grant, measures: ['m1'], partners: ['p1'], recipient: 'rada' },
    { ...grant, id: 'g2', parent: 'g1' },
  ],
};

describe('checkReferences', () => {
  it('is content with ids that are there and with names as they stand', () => {
    expect(found(known, 'unknown-reference', 'circular-parent')).to.deep.equal([]);
  });

  it('finds every one of them when the records that they name are gone', () => {
    const { acts, tasks, sections, organisations, partners, ...rest } = known;
    const content = {
      ...rest,
      measures: rest.measures.slice(0, 1),
      grants: [{ ...rest.grants[0], id: 'g9' }],
      directions: [],
    };
    expect(found(content, 'unknown-reference')).to.have.members(
      [
        ...[
          'executor',
          'contact.office',
          'measures[0].sections[0]',
          'measures[0].direction',
          'measures[0].task',
        ],
        ...[
          'measures[0].executors[0]',
          'measures[0].partners[0]',
          'measures[0].grants[0]',
          'measures[0].act',
        ],
        ...[
          'measures[0].supersededBy',
          'measures[0].mergedInto',
          'grants[0].recipient',
          'grants[0].partners[0]',
        ],
        ...['calls[0].donor', 'calls[0].grant'],
      ].map((path) => `unknown-reference ${path}`),
    );
    const dangling = {
      directions: [{ id: 'd1', title: 'Напрям', section: 's1' }],
      acts: [{ kind: 'draft', passedBy: 'rada' }],
    };
    expect(found(dangling, 'unknown-reference')).to.deep.equal([
      'unknown-reference acts[0].passedBy',
      'unknown-reference directions[0].section',
    ]);
  });

  it('tells what was meant, and of what kind it is', () => {
    const content = {
      partners: [{ id: 'rzeszow', kind: 'region', name: 'Жешув' }],
      measures: [{ ...measure, partners: ['rzezsow'] }],
    };
    expect(detailsOf(content, 'unknown-reference')).to.deep.equal({ kind: 'partners', meant: 'rzeszow' });
  });

  it('names a circle at each of its grants, not at those that hang on it', () => {
    const grants = [
      { ...grant, id: 'a', parent: 'b' },
      { ...grant, id: 'b', parent: 'a' },
      { ...grant, id: 'c', parent: 'a' },
    ];
    expect(found({ grants }, 'circular-parent')).to.deep.equal([
      'circular-parent grants[0].parent',
      'circular-parent grants[1].parent',
    ]);
  });

  it('looks for what was meant a hundred times, for that compares with every id', () => {
    const partners = Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, kind: 'region', name: 'Край' }));
    const measures = partners.map(({ id }) => ({ ...measure, id, partners: [`${id}x`] }));
    const { problems } = parse({ format: '1.0', title: 'Програма', partners, measures });
    expect(problems).to.have.length(300);
    expect(problems.filter(({ details }) => details.meant)).to.have.length(100);
  });
});

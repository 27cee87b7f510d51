import { expect } from '@open-wc/testing';
import { detailsOf, found } from './found.js';

const both = ['duplicate-id', 'empty-title'] as const;
const measure = (id: string, title: unknown = 'Захід') => ({ id, title });

describe('checkIds', () => {
  it('finds an id that an earlier record of the kind has, and tells which', () => {
    const measures = [
      { id: 'bad id', title: 'Захід' },
      measure('m1'),
      measure('m2'),
      measure('m1'),
      measure('m1'),
    ];
    expect(found({ measures }, ...both)).to.deep.equal([
      'duplicate-id measures[3].id',
      'duplicate-id measures[4].id',
    ]);
    expect(detailsOf({ measures }, 'duplicate-id')).to.deep.equal({ first: 'measures[1]' });
  });

  it('lets records of other kinds have the same id, and several have none', () => {
    const content = {
      measures: [measure('a')],
      sections: [{ id: 'a', title: 'Розділ' }],
      tasks: [{ title: 'Перше' }, { title: 'Друге' }],
      acts: [{ kind: 'approval' }, { kind: 'amendment' }],
    };
    expect(found(content, ...both)).to.deep.equal([]);
  });

  it('finds titles and names that are empty in every language', () => {
    const content = {
      measures: [measure('m1', { uk: ' ', en: '' }), measure('m2', { en: 'Measure' })],
      organisations: [{ id: 'o1', name: '' }],
    };
    expect(found(content, ...both)).to.deep.equal([
      'empty-title organisations[0].name',
      'empty-title measures[0].title',
    ]);
  });
});

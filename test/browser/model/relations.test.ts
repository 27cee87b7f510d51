import { expect } from '@open-wc/testing';
import { parse } from '../../../src/model/parse.js';
import { grantsOf, measuresByGrant } from '../../../src/model/relations.js';
import type { Measure, Programme, ProgrammeInput } from '../../../src/model/types.js';

const grant = (id: string, measures: string[] = []) => ({
  id,
  kind: 'grant' as const,
  title: id,
  donor: 'Донор',
  measures,
});
const measure = (id: string, grants: string[] = []) => ({ id, title: id, grants });

const read = (file: Partial<ProgrammeInput>) =>
  parse({ format: '1.0', title: 'Програма', ...file }).programme as Programme;

describe('relations', () => {
  const programme = read({
    measures: [measure('m1', ['told-by-measure', 'told-twice']), measure('m2')],
    grants: [
      grant('told-by-measure'),
      grant('told-by-grant', ['m2']),
      grant('told-twice', ['m1']),
      grant('none'),
    ],
  });

  it('finds the measures of a grant, whichever of them says so, each once', () => {
    const found = [...measuresByGrant(programme)].map(([id, measures]) => [id, [...measures]]);
    expect(found).to.deep.equal([
      ['told-by-measure', ['m1']],
      ['told-by-grant', ['m2']],
      ['told-twice', ['m1']],
      ['none', []],
    ]);
  });

  it('finds the grants of a measure, whichever of them says so, each once', () => {
    const found = programme.measures.map((row) => grantsOf(row, programme));
    expect(found).to.deep.equal([['told-by-measure', 'told-twice'], ['told-by-grant']]);
  });

  it('keeps a link that leads nowhere', () => {
    const lost = read({ measures: [measure('m', ['gone'])], grants: [grant('g', ['lost'])] });
    expect(grantsOf(lost.measures[0] as Measure, lost)).to.deep.equal(['gone']);
    expect([...(measuresByGrant(lost).get('g') ?? [])]).to.deep.equal(['lost']);
  });
});

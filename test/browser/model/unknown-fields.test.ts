import { expect } from '@open-wc/testing';
import { prune } from '../../../src/model/prune.js';
import { programme } from '../../../src/model/schema/programme.js';
import { nearest, unknownFields } from '../../../src/model/unknown-fields.js';

const found = (file: object) => {
  const { input, output, originalKeys } = prune(programme, { format: '1.0', title: 'Програма', ...file });
  return unknownFields(input, output, programme, originalKeys).map(
    ({ path, details }) => `${path} -> ${details.meant ?? '?'}`,
  );
};

describe('unknownFields', () => {
  it('finds misspelt names at every depth, and what was meant', () => {
    const measure = {
      id: 'm1',
      title: { uk: 'Захід', ua: 'Захід' },
      funding: [{ source: 'community', planed: '1.00', planned: { value: '1.00', curency: 'UAH' } }],
      statuss: 'done',
    };
    expect(found({ mesures: [], measures: [measure], source: { titel: 'Сайт' } })).to.have.members([
      'mesures -> measures',
      'measures[0].title.ua -> uk',
      'measures[0].funding[0].planed -> planned',
      'measures[0].funding[0].planned.curency -> currency',
      'measures[0].statuss -> status',
      'source.titel -> title',
    ]);
  });

  it('tells the place in the file as written', () => {
    expect(found({ measures: [{}, { id: 'm1', title: 'Захід', nubmer: '1' }] })).to.deep.equal([
      'measures[1].nubmer -> number',
    ]);
  });

  it('passes over keys that reach for prototypes, but no other name that objects inherit', () => {
    const file = JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1, "prototype": 2, "toString": 3}');
    expect(found(file)).to.deep.equal(['toString -> ?']);
  });

  it('tells what was meant a hundred times, for comparing names costs more than reading the file', () => {
    const measures = Array.from({ length: 300 }, (_, index) => ({
      id: `m${index}`,
      title: 'Захід',
      nubmer: 1,
    }));
    const told = found({ measures }).map((one) => one.endsWith('-> number'));
    expect(told).to.have.length(300);
    expect(told.lastIndexOf(true)).to.equal(99);
  });
});

describe('nearest', () => {
  it('takes at most two slips: one letter more, less, other, or two swapped', () => {
    expect(nearest('fundng', ['funding', 'results'])).to.equal('funding');
    expect(nearest('fnudingg', ['funding', 'results'])).to.equal('funding');
    expect(nearest('Funding', ['funding'])).to.equal('funding');
    expect(nearest('fun', ['funding'])).to.equal(null);
    expect(nearest('xyz', [])).to.equal(null);
  });

  it('takes the nearest, and of several the first', () => {
    expect(nearest('ab', ['abc', 'ac', 'ab'])).to.equal('ab');
    expect(nearest('ax', ['ay', 'az'])).to.equal('ay');
  });
});

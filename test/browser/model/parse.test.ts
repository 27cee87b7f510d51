import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../../src/model/parse.js';
import broken from '../../../stories/programmes/broken.json' with { type: 'json' };
import full from '../../../stories/programmes/full.json' with { type: 'json' };
import hostile from '../../../stories/programmes/hostile.json' with { type: 'json' };
import { largeProgramme } from '../../../stories/programmes/large.js';
import minimal from '../../../stories/programmes/minimal.json' with { type: 'json' };

const head = { format: '1.0', title: 'Програма' };
const codes = (data: unknown) => parse(data).problems.map(({ code, path }) => `${code} ${path}`.trim());
const copy = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;
const lists = [
  'acts',
  'sections',
  'organisations',
  'measures',
  'partners',
  'grants',
  'calls',
  'rates',
] as const;

/** Every row of a list is in the programme or named as left out. */
function expectNoneLost(data: Record<string, unknown>): void {
  const { programme, problems } = parse(data);
  if (!programme) return;
  for (const name of lists) {
    const rows = data[name];
    if (!Array.isArray(rows) || problems.some(({ dropped }) => dropped === name)) continue;
    const out = new Set(problems.map(({ dropped }) => dropped).filter((path) => path && isRowOf(name, path)));
    expect(programme[name].length + out.size, name).to.equal(rows.length);
  }
}
const isRowOf = (name: string, path: string) =>
  path.startsWith(`${name}[`) && path.endsWith(']') && !path.includes('.');

describe('parse', () => {
  it('fills lists that are absent, and writes amounts in full', () => {
    const { programme, problems } = parse({
      ...head,
      financingTotal: '5.00',
      measures: [
        { id: 'm1', title: 'Захід', funding: [{ source: 'community', planned: { state: 'not-needed' } }] },
      ],
      source: { title: 'Рішення' },
    });
    expect(problems).to.deep.equal([]);
    expect(programme?.partners).to.deep.equal([]);
    expect(programme?.source).to.deep.equal([{ title: 'Рішення' }]);
    expect(programme?.financingTotal).to.deep.equal({
      state: 'figure',
      value: '5.00',
      currency: 'UAH',
      wording: 'exact',
      text: null,
    });
    expect(programme?.measures[0]?.funding[0]?.planned).to.deep.include({
      state: 'not-needed',
      wording: 'exact',
    });
  });

  it('says nothing of files that are right', () => {
    expect(codes(minimal)).to.deep.equal([]);
    expect(codes(full).filter((code) => !code.startsWith('total-differs'))).to.deep.equal([]);
    expect(codes(copy(largeProgramme({ measures: 50, partners: 9, grants: 9 })))).to.deep.equal([]);
  });

  it('refuses what is no record, too deep or of a newer format', () => {
    for (const data of [null, undefined, 5, 'text', [], [minimal], true]) {
      expect(codes(data)).to.deep.equal(['not-an-object']);
    }
    const deep = JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`);
    expect(parse(deep)).to.deep.include({ programme: null });
    expect(codes(deep)).to.deep.equal(['too-deep']);
    expect(codes({ ...head, format: '2.0' })).to.deep.equal(['newer-format format']);
    const secretive = {
      get format(): string {
        throw new Error('no');
      },
    };
    expect(codes(secretive)).to.deep.equal(['unreadable']);
  });

  it('refuses what is too deep or too large wherever it stands: in a field that nobody knows, or as a wrong value', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`);
    const measure = { id: 'm1', title: 'Захід' };
    for (const fields of [
      { novelty: deep },
      { goal: [deep] },
      { measures: [{ ...measure, novelty: deep }] },
      { measures: [{ ...measure, title: deep }] },
      { measures: [{ ...measure, number: deep }] },
      // Cut in a first pass, the record is not there in the second.
      { measures: [{ ...measure, id: deep }] },
    ]) {
      const { programme, problems } = parse({ ...head, ...fields });
      expect(programme).to.equal(null);
      expect(problems.map(({ code }) => code)).to.deep.equal(['too-deep']);
    }
    const circle: Record<string, unknown> = { ...head };
    circle.sections = [circle];
    expect(codes(circle)).to.deep.equal(['too-deep']);
    const long = new Array(2_100_000).fill('відділ');
    expect(
      codes({ ...head, measures: [measure, { ...measure, executors: long, novelty: [] }] }),
    ).to.not.include('too-large');
    expect(codes({ ...head, measures: [{ ...measure, executors: long, results: long }] })).to.deep.equal([
      'too-large',
    ]);
    expect(codes({ ...head, novelty: [long, long] })).to.deep.equal(['too-large']);
    // What is read and what nobody knows are parts of one file.
    expect(codes({ ...head, measures: [{ ...measure, executors: long, novelty: long }] })).to.deep.equal([
      'too-large',
    ]);
  });

  it('reads a newer minor format as far as it is known, without warnings of its new fields', () => {
    const { programme, problems } = parse({
      ...head,
      format: '1.7',
      novelty: 1,
      measures: [{ id: 'm1', title: 'Захід' }],
    });
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).to.deep.equal(['note newer-minor']);
    expect(programme?.measures).to.have.length(1);
  });

  it('shows the rest where format or title are wrong, and names each once', () => {
    const measures = [{ id: 'm1', title: 'Захід' }];
    const wrong: [object, string[]][] = [
      [{ title: 'Програма' }, ['missing format']],
      [{ format: 1, title: 'Програма' }, ['wrong-type format']],
      [{ format: '0.9', title: 'Програма' }, ['bad-format format']],
      [{ format: '1.0' }, ['missing title']],
      [{ format: '1.0', title: null }, ['missing title']],
      [{ format: '1.0', title: 5 }, ['bad-text title']],
      [{ format: '1.0', title: ['Програма'] }, ['bad-text title']],
      [{ format: '1.0', title: 'а'.repeat(20_001) }, ['too-long title']],
      [{ format: '1.0', title: { uk: '' } }, ['empty-title title']],
      [{}, ['missing format', 'missing title']],
    ];
    for (const [data, expected] of wrong) {
      expect(codes({ ...data, measures }), JSON.stringify(data).slice(0, 60)).to.deep.equal(expected);
      expect(parse({ ...data, measures }).programme?.measures).to.have.length(1);
    }
  });

  it('never lets a figure lose its currency, and keeps the words of the act', () => {
    const words = '500 євро';
    for (const amount of [
      { value: '500', currency: 'євро', text: words },
      { value: '500', currency: 'EUR', wording: 'десь', text: words },
      { value: '500 €', currency: 'EUR', wording: 'about', text: words },
      { state: 'figure', value: '500', currency: 'євро', text: words },
    ]) {
      const { programme, problems } = parse({ ...head, financingTotal: amount });
      expect(problems).to.have.length(1);
      expect(programme?.financingTotal).to.deep.equal({
        state: 'not-stated',
        value: null,
        currency: 'UAH',
        wording: 'not-published',
        text: words,
      });
    }
  });

  it('takes a number beyond all numbers, as JSON has it, for none', () => {
    const indicator = '{"title": "Учасники", "baseline": 1e999, "values": [{"year": 2024, "target": 1e308}]}';
    const measures = [{ id: 'm1', title: 'Захід', indicators: [JSON.parse(indicator)] }];
    const { programme, problems } = parse({ ...head, measures });
    expect(problems.map(({ path }) => path)).to.deep.equal(['measures[0].indicators[0].baseline']);
    expect(problems[0]?.details).to.deep.equal({ expected: 'number' });
    expect(programme?.measures[0]?.indicators[0]?.values).to.deep.equal([{ year: 2024, target: 1e308 }]);
  });

  it('keeps a record whose mark «example» is null', () => {
    const { programme, problems } = parse({
      ...head,
      measures: [{ id: 'm1', title: 'Захід', example: null }],
    });
    expect(problems).to.deep.equal([]);
    expect(programme?.measures).to.have.length(1);
  });

  it('keeps the good rows of a file full of mistakes', () => {
    const { programme } = parse(broken);
    const idsOf = (rows: readonly { id?: string | null | undefined }[] = []) => rows.map(({ id }) => id);
    expect(idsOf(programme?.measures)).to.deep.equal(['m1', 'm3', 'm4', 'm1']);
    expect(idsOf(programme?.partners)).to.deep.equal(['p1', 'p3']);
    expect(idsOf(programme?.grants)).to.deep.equal(['g1', 'g2']);
    expect(idsOf(programme?.calls)).to.deep.equal(['c2']);
    expectNoneLost(broken);
  });

  it('names contradictions at the places of the file as written, whatever was cut before', () => {
    const found = codes(broken);
    expect(found).to.include('unknown-field measures[4].statuss');
    expect(found).to.include('duplicate-id measures[5].id');
    expect(found).to.include('term-reversed measures[3].term');
    expect(found).to.include('empty-title sections[3].title');
    const duplicate = parse(broken).problems.find(({ code }) => code === 'duplicate-id');
    expect(duplicate?.details.first).to.equal('measures[1]');
  });

  it('neither follows nor keeps keys that reach for prototypes', async () => {
    const text = await (
      await fetch(new URL('../../../stories/programmes/hostile.json', import.meta.url))
    ).text();
    const data = JSON.parse(text) as Record<string, unknown>;
    expect(Object.hasOwn(data, '__proto__')).to.equal(true);
    const { programme } = parse(data);
    expect(({} as Record<string, unknown>).isPoisoned).to.equal(undefined);
    expect((programme as unknown as Record<string, unknown>).isPoisoned).to.equal(undefined);
    expect(programme?.title).to.deep.equal(data.title);
    expect(Object.getPrototypeOf(programme)).to.equal(Object.prototype);
  });

  it('lets no address through that a browser would run', () => {
    const found: string[] = [];
    const collect = (node: unknown, key = ''): void => {
      if (typeof node === 'string' && (key === 'url' || key === 'website')) found.push(node);
      if (typeof node === 'object' && node)
        for (const [name, child] of Object.entries(node)) collect(child, name);
    };
    collect(parse(hostile).programme);
    expect(found).to.not.be.empty;
    for (const address of found) {
      expect(['http:', 'https:'], address).to.include(new URL(address, document.baseURI).protocol);
    }
  });
});

describe('parse of anything', () => {
  /** A valid file with values put in, taken out or exchanged at random places. */
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      ' ',
      0,
      -1,
      Number.POSITIVE_INFINITY,
      true,
      [],
      {},
      [[]],
      [null],
      'x'.repeat(30_000),
    ),
    fc.constantFrom<unknown>(
      'javascript:alert(1)',
      '2024-13',
      '1.234',
      { uk: 5 },
      { value: '1', currency: 'грн' },
    ),
    fc.jsonValue(),
  );
  const mutations = fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), junk), {
    maxLength: 12,
  });
  function mutated(data: object, changes: [number[], unknown][]): Record<string, unknown> {
    const result = copy(data) as Record<string, unknown>;
    for (const [steps, value] of changes) {
      let node = result as Record<string, unknown>;
      for (const [index, step] of steps.entries()) {
        const keys = Object.keys(node);
        const key = keys[step % keys.length];
        if (key === undefined) break;
        const next = node[key];
        if (index === steps.length - 1 || typeof next !== 'object' || next === null) {
          // A copy: later changes may go into it.
          node[key] = structuredClone(value);
          break;
        }
        node = next as Record<string, unknown>;
      }
    }
    return result;
  }
  const files = fc.tuple(fc.constantFrom<object>(full, broken, hostile, minimal), mutations);

  it('never throws, and refuses nothing silently', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (data) => {
        const { programme, problems } = parse(data);
        if (!programme) expect(problems).to.not.be.empty;
      }),
    );
  });

  it('reads a damaged file without losing a row unnamed, and changes nothing in it', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(files, ([data, changes]) => {
        const file = mutated(data, changes);
        const before = copy(file);
        const { programme } = parse(file);
        expect(copy(file)).to.deep.equal(before);
        expect(programme === null).to.equal(
          /^(?!1\.)\d+\.\d+$/.test(String(file.format)) && Number(file.format) >= 2,
        );
        expectNoneLost(file);
      }),
    );
  });

  it('reads what it gave as the same again, and finds nothing wrong with its shape', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(files, ([data, changes]) => {
        const first = parse(mutated(data, changes)).programme;
        if (!first) return;
        const second = parse(copy(first));
        expect(second.programme).to.deep.equal(copy(first));
        expect(second.problems.filter(({ dropped }) => dropped !== undefined)).to.deep.equal([]);
      }),
    );
  });

  it('reads 10,000 damaged measures in one go', () => {
    const file = copy(largeProgramme({ measures: 10_000 })) as unknown as {
      measures: Record<string, unknown>[];
    };
    for (const [index, measure] of file.measures.entries()) {
      measure[`x${index}`] = 1;
      measure.direction = `d${index}`;
      if (index % 2) measure.title = 5;
    }
    const { programme, problems } = parse(file);
    expect(programme?.measures).to.have.length(5_000);
    // 5,000 rows without a title; in each row that stays, one unknown field and one unknown direction.
    expect(problems).to.have.length(15_000);
  }).timeout(20_000);
});

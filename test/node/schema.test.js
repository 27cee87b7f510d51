import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from '../../dist/modules/model/parse.js';
import { programmeJsonSchema } from '../../scripts/json-schema.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const programmes = readdirSync(new URL('../../stories/programmes/', import.meta.url)).filter((file) =>
  file.endsWith('.json'),
);
/** Files with mistakes on purpose. */
const faulty = ['broken.json', 'hostile.json'];

const schema = programmeJsonSchema();
// Only Cyrillic and Latin letters, so that neither language can stand in for the other.
const bothLanguages = /^.*[а-яіїєґ].* \/ .*[a-z].*$/i;

const validator = () => {
  // `enumDescriptions` is a keyword of editors; formats are theirs, too.
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false, allowUnionTypes: true });
  ajv.addKeyword('enumDescriptions');
  return ajv.compile(schema);
};

describe('programme.schema.json', () => {
  it('is what the schema of the model makes', () => {
    assert.equal(read('dist/programme.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  });

  const objects = [['programme', schema], ...Object.entries(schema.$defs)];
  for (const [name, object] of objects) {
    it(`says in both languages what ${name} is`, () => {
      assert.match(object.description, bothLanguages);
      if (object.type !== 'object') return;
      assert.match(object.title, bothLanguages);
      assert.equal(object.additionalProperties, false);
      for (const [key, property] of Object.entries(object.properties)) {
        assert.match(property.description ?? '', bothLanguages, `${name}.${key}`);
      }
    });
  }

  it('has no object that is not described by name', () => {
    const inside = (node) =>
      Object.entries(node).flatMap(([key, value]) =>
        typeof value === 'object' && value !== null
          ? [...(value.type === 'object' ? [`${key}: ${value.title}`] : []), ...inside(value)]
          : [],
      );
    const { $defs, ...root } = schema;
    assert.deepEqual([root, ...Object.values($defs)].flatMap(inside), []);
  });

  it('gives examples that it accepts', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const [name, object] of objects) {
      const { $defs } = schema;
      const parts = [[name, object], ...Object.entries(object.properties ?? {})];
      for (const [key, { examples = [], ...rest }] of parts) {
        const isValid = ajv.compile({ ...rest, $defs });
        for (const example of examples)
          assert.ok(isValid(example), `${name}.${key}: ${JSON.stringify(example)}`);
      }
    }
  });

  const isValid = validator();
  const errors = () => isValid.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];

  for (const file of programmes.filter((name) => !faulty.includes(name))) {
    it(`accepts ${file}, as the reader does`, () => {
      const programme = JSON.parse(read(`stories/programmes/${file}`));
      isValid(programme);
      assert.deepEqual(errors(), []);
      assert.deepEqual(
        parse(programme).problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  it('refuses a misspelt field, a wrong code and a date that no calendar has', () => {
    isValid({ format: '1.0', title: 'Програма', mesures: [], status: 'valid', asOf: '2024-13' });
    const found = errors();
    assert.ok(found.includes(' must NOT have additional properties'));
    assert.ok(found.includes('/status must be equal to one of the allowed values'));
    assert.ok(found.some((error) => error.startsWith('/asOf must match pattern')));
  });
});

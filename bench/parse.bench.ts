import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../dist/programme.schema.json' with { type: 'json' };
import { parse } from '../src/index.js';
import { largeProgramme } from '../stories/programmes/large.js';
import { measure } from './measure.js';

export const title = 'Reading and checking a file, by number of measures';
export const ours = 'programme-widgets: parse';

const texts = new Map<number, string>();
const textOf = (size: number) => {
  const text = texts.get(size) ?? JSON.stringify(largeProgramme({ measures: size }));
  texts.set(size, text);
  return text;
};
const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

export const run = () =>
  measure(
    [
      { name: ours, prepare: (size) => JSON.parse(textOf(size)), work: (data) => parse(data) },
      // Shape only, by generated code: no totals, references or terms, and no repair.
      {
        name: 'ajv 8: compiled schema',
        prepare: (size) => JSON.parse(textOf(size)),
        work: (data) => validate(data),
      },
      { name: 'JSON.parse of the text', prepare: textOf, work: (text) => JSON.parse(text as string) },
    ],
    [60, 1_000, 10_000, 20_000],
  );

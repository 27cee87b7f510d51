import { toJsonSchema } from '@valibot/to-json-schema';
import { codes, records, values } from '../dist/modules/model/schema/docs.js';

const said = ([uk, en]) => `${uk} / ${en}`;
const withExamples = ([, , ...examples]) => (examples.length > 0 ? { examples } : {});

const definitions = Object.fromEntries(
  Object.entries({ ...values, ...records })
    .filter(([name]) => name !== 'programme')
    .map(([name, { schema }]) => [name, schema]),
);
const nameOf = new Map(Object.entries(definitions).map(([name, schema]) => [schema, name]));
const recordOf = new Map(Object.values(records).map((record) => [record.schema, record]));
const meaningsOf = new Map(codes.map(({ codes: list, docs }) => [list, docs]));

const config = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // What only a function checks has no keyword: the keywords for it stand in the docs.
  errorMode: 'ignore',
  definitions,
  overrideSchema({ valibotSchema, jsonSchema }) {
    // The two ways of writing one thing: a schema of ours, which the converter does not know.
    if (valibotSchema.alternatives) return { anyOf: valibotSchema.alternatives.map(asWritten).map(referred) };
    if (valibotSchema.type === 'picklist') return coded(valibotSchema.options);
    if (valibotSchema.type === 'object') return documented(valibotSchema, jsonSchema);
    return undefined;
  },
};

/** A schema before what turns its value into another one: the name under which it is defined is that of this. */
function asWritten(schema) {
  return schema.pipe?.at(-1).kind === 'transformation' ? schema.pipe[0] : schema;
}

function referred(schema) {
  if (schema.type === 'array') return { type: 'array', items: referred(schema.item) };
  const name = nameOf.get(schema);
  if (!name) throw new Error(`A ${schema.type} that may be written in two ways is not documented.`);
  return { $ref: `#/$defs/${name}` };
}

function coded(options) {
  const meanings = meaningsOf.get(options);
  if (!meanings) throw new Error(`The codes ${options.join(', ')} are not documented.`);
  // A keyword of VS Code and Monaco; validators pass it over.
  return { enum: [...options], enumDescriptions: options.map((code) => said(meanings[code])) };
}

/**
 * Unknown fields are refused here, though the reader only warns of them: the schema is for editors, where a
 * misspelt name must show at once.
 */
function documented(schema, json) {
  const record = recordOf.get(schema);
  if (!record) throw new Error(`The record {${Object.keys(schema.entries).join(', ')}} is not documented.`);
  const properties = Object.fromEntries(
    Object.entries(json.properties).map(([key, property]) => {
      const doc = record.fields[key];
      return [key, { description: said(doc), ...property, ...withExamples(doc) }];
    }),
  );
  return {
    title: said(record.title),
    description: said(record.description),
    type: 'object',
    properties,
    ...(json.required.length > 0 ? { required: json.required } : {}),
    additionalProperties: false,
  };
}

/** The JSON Schema (2020-12) of the programme file, with titles and descriptions in both languages. */
export function programmeJsonSchema() {
  const { $schema, $defs, ...root } = toJsonSchema(records.programme.schema, config);
  for (const [name, { description, keywords }] of Object.entries(values)) {
    $defs[name] = {
      description: said(description),
      ...$defs[name],
      ...keywords,
      ...withExamples(description),
    };
  }
  const sorted = Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1));
  return { $schema, ...root, $defs: Object.fromEntries(sorted) };
}

import * as v from 'valibot';

/*
 * valibot's `object` and `array` with another way to run, for three reasons. Theirs take a list for an object
 * without a word. They look up every field that a record may have, make a dataset for every value and copy all
 * that they read; these go through what is there, and give it back as it is where nothing has to be changed: on a
 * large file that is two thirds of the time. And a path of theirs does not say which fields stand and fall together.
 */

/** Fields that mean nothing without each other: where one cannot be read, all of them are cut. */
export interface Together {
  together?: readonly string[];
}

/* What a schema is given and gives back, valibot's `OutputDataset` in one piece. */
interface Dataset {
  typed: boolean;
  value: unknown;
  issues: { path?: object[] }[] | undefined;
}
interface Runner {
  '~run': (dataset: Dataset, config: Tally) => Dataset;
}

/** What is known of a file while it is read; valibot hands it on as its `config`. */
export interface Tally {
  /** So many values more may be read; reading ends with {@link tooLarge} when there are none left. */
  left: number;
  /** Fields that no schema knows: nobody has looked into them. */
  unknown: unknown[];
}

/** Thrown by a file that cannot be read without stalling the page. */
export const tooLarge = {};

function count(values: number, tally: Tally): void {
  tally.left -= values;
  if (tally.left < 0) throw tooLarge;
}

/**
 * An object with these fields; others are left behind. A field that is `undefined` is missing, which only
 * `nullish` fields may be.
 */
export const object: typeof v.object = (entries: v.ObjectEntries, message?: never) => {
  const fields = Object.entries(entries).map(([key, schema]) => {
    const { wrapped, default: standard } = schema as { wrapped?: Runner; default?: unknown };
    const optional = wrapped !== undefined;
    return { key, schema: (wrapped ?? schema) as Runner, optional, standard };
  });
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const needed = fields.filter(({ optional, standard }) => !optional || standard !== undefined);
  /** The fields in the order of the last record: most records of a file are written alike. */
  const order: typeof fields = [];
  const shared: Dataset = { typed: false, value: undefined, issues: undefined };
  function run(this: Together, dataset: Dataset, config: Tally): Dataset {
    const input = dataset.value as Record<string, unknown>;
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      addIssue(this, 'type', dataset, config);
      return dataset;
    }
    let output = input;
    let place = 0;
    dataset.typed = true;
    for (const key in input) {
      const value = input[key];
      let field = order[place];
      if (field?.key !== key) {
        field = byKey.get(key);
        if (field) order[place] = field;
      }
      place++;
      count(1, config);
      if (!field || value === undefined) {
        config.unknown.push(value);
        if (output === input) output = { ...input };
        delete output[key];
        continue;
      }
      if (value === null && field.optional) continue;
      const result = runOn(field.schema, value, shared, config);
      if (result.value !== value) {
        if (output === input) output = { ...input };
        output[key] = result.value;
      }
      if (result.issues) {
        const { together } = this;
        passOn(result.issues, dataset, { type: 'object', origin: 'value', input, key, value, together });
      }
    }
    for (const { key, optional, standard } of needed) {
      const value = input[key];
      if (optional) {
        if (value != null) continue;
        if (output === input) output = { ...input };
        output[key] = standard;
      } else if (value === undefined) {
        const path = [{ type: 'object', origin: 'key', input, key, value }];
        addIssue(this, 'key', dataset, config, { input: undefined, expected: `"${key}"`, path });
      }
    }
    dataset.value = output;
    return dataset;
  }
  return { ...kind, type: 'object', expects: 'Object', entries, message, '~run': run } as never;
};

/** A list of such items. */
export const array: typeof v.array = (item: v.GenericSchema, message?: never) => {
  const shared: Dataset = { typed: false, value: undefined, issues: undefined };
  function run(this: object, dataset: Dataset, config: Tally): Dataset {
    const input = dataset.value;
    if (!Array.isArray(input)) {
      addIssue(this, 'type', dataset, config);
      return dataset;
    }
    count(input.length, config);
    let output = input;
    dataset.typed = true;
    for (let key = 0; key < input.length; key++) {
      const value: unknown = input[key];
      const result = runOn(item as unknown as Runner, value, shared, config);
      if (result.value !== value) {
        if (output === input) output = input.slice();
        output[key] = result.value;
      }
      if (result.issues)
        passOn(result.issues, dataset, { type: 'array', origin: 'value', input, key, value });
    }
    dataset.value = output;
    return dataset;
  }
  return { ...kind, type: 'array', expects: 'Array', item, message, '~run': run } as never;
};

/** A field that may be missing or `null`; it then has the value `standard`, which all records share. Only fields of {@link object} are such. */
export const nullish = ((wrapped: v.GenericSchema, standard?: unknown) => ({
  ...kind,
  type: 'nullish',
  wrapped,
  default: Object.freeze(standard),
})) as unknown as typeof v.nullish;

/** A schema and what is asked of its value, or done with it, one after another until something is wrong. */
export const pipe = ((...items: [object, ...Runner[]]) => ({
  ...items[0],
  pipe: items,
  '~run'(dataset: Dataset, config: Tally) {
    for (const item of items as Runner[]) {
      dataset = item['~run'](dataset, config);
      if (dataset.issues) break;
    }
    return dataset;
  },
})) as unknown as typeof v.pipe;

/** One of two schemas, told by the value itself. */
export const alternatives = (
  first: v.GenericSchema,
  second: v.GenericSchema,
  isFirst: (input: unknown) => boolean,
) => ({
  ...kind,
  type: 'unknown',
  expects: 'unknown',
  alternatives: [first, second],
  '~run': (dataset: Dataset, config: Tally) =>
    ((isFirst(dataset.value) ? first : second) as unknown as Runner)['~run'](dataset, config),
});

/* What a schema of valibot says of itself; theirs would come with their way to run. */
const kind = { kind: 'schema', async: false };

const addIssue = v._addIssue as unknown as (
  context: object,
  label: string,
  dataset: Dataset,
  config: object,
  other?: object,
) => void;

/** One dataset serves all values of a record, for no schema keeps the dataset that it was given. */
function runOn(schema: Runner, value: unknown, shared: Dataset, config: Tally): Dataset {
  shared.typed = false;
  shared.value = value;
  shared.issues = undefined;
  return schema['~run'](shared, config);
}

/** Gives the issues of a value to the record that it stands in, with one more step in their paths. */
function passOn(issues: { path?: object[] }[], dataset: Dataset, step: object): void {
  dataset.issues ??= [];
  for (const issue of issues) {
    if (issue.path) issue.path.unshift(step);
    else issue.path = [step];
    dataset.issues.push(issue);
  }
}

import * as v from 'valibot';

/*
 * valibot's `object` and `array` with another way to run, for three reasons. Theirs take a list for an object
 * without a word. They make a dataset for every value, and grow each list by pushing, which reserves room for
 * seventeen items: on a large file that is a third of the time. And a path of theirs does not say which fields
 * stand and fall together.
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
  '~run': (dataset: Dataset, config: object) => Dataset;
}

/**
 * An object with these fields; others are left behind. A field that is `undefined` is missing, which only
 * `nullish` fields may be.
 */
export const object: typeof v.object = (entries: v.ObjectEntries, message?: never) => {
  const fields = Object.entries(entries).map(([key, schema]) => ({
    key,
    schema: schema as unknown as Runner,
    optional: schema.type === 'nullish',
    standard: (schema as { default?: unknown }).default,
  }));
  function run(this: Together, dataset: Dataset, config: object): Dataset {
    const input = dataset.value as Record<string, unknown>;
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      addIssue(this, 'type', dataset, config);
      return dataset;
    }
    const output: Record<string, unknown> = {};
    dataset.typed = true;
    dataset.value = output;
    const shared: Dataset = { typed: false, value: undefined, issues: undefined };
    for (const { key, schema, optional, standard } of fields) {
      const value = input[key] ?? standard ?? input[key];
      if (value === undefined) {
        if (optional) continue;
        const path = [{ type: 'object', origin: 'key', input, key, value }];
        addIssue(this, 'key', dataset, config, { input: undefined, expected: `"${key}"`, path });
        continue;
      }
      const result = runOn(schema, value, shared, config);
      output[key] = result.value;
      if (!result.typed) dataset.typed = false;
      if (result.issues) {
        const { together } = this;
        passOn(result.issues, dataset, { type: 'object', origin: 'value', input, key, value, together });
      }
    }
    return dataset;
  }
  return { ...kind, type: 'object', expects: 'Object', entries, message, '~run': run } as never;
};

/** A list of such items. */
export const array: typeof v.array = (item: v.GenericSchema, message?: never) => {
  function run(this: object, dataset: Dataset, config: object): Dataset {
    const input = dataset.value;
    if (!Array.isArray(input)) {
      addIssue(this, 'type', dataset, config);
      return dataset;
    }
    const output = new Array<unknown>(input.length);
    dataset.typed = true;
    dataset.value = output;
    const shared: Dataset = { typed: false, value: undefined, issues: undefined };
    for (let key = 0; key < input.length; key++) {
      const value: unknown = input[key];
      const result = runOn(item as unknown as Runner, value, shared, config);
      output[key] = result.value;
      if (!result.typed) dataset.typed = false;
      if (result.issues)
        passOn(result.issues, dataset, { type: 'array', origin: 'value', input, key, value });
    }
    return dataset;
  }
  return { ...kind, type: 'array', expects: 'Array', item, message, '~run': run } as never;
};

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
function runOn(schema: Runner, value: unknown, shared: Dataset, config: object): Dataset {
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

import * as v from 'valibot';
import { isAddress } from '../address.js';
import { isDate } from '../date.js';
import { array, object, type Together } from './shape.js';

/*
 * The small pieces of the programme file. A message given to an action here is no sentence but the code of
 * a problem: `src/format/problems.ts` has the sentences, in both languages.
 */

const longest = 20_000;

/**
 * Two ways to write one thing: a string for short, an object in full. `v.union` would run both on every
 * value and build the issues of the one that fails, which costs half of the time of a large file.
 */
export function either<const Short extends v.GenericSchema, const Full extends v.GenericSchema>(
  short: Short,
  full: Full,
): v.GenericSchema<v.InferInput<Short> | v.InferInput<Full>, v.InferOutput<Short> | v.InferOutput<Full>> {
  const schema = v.lazy((input) => (typeof input === 'string' ? short : full));
  return Object.assign(schema, { alternatives: [short, full] });
}

/** One value or a list of them; always a list once read. */
export function oneOrMore<const Item extends v.GenericSchema>(
  item: Item,
): v.GenericSchema<v.InferInput<Item> | v.InferInput<Item>[], v.InferOutput<Item>[]> {
  const list = array(item);
  const single = v.pipe(
    item,
    v.transform((value) => [value]),
  );
  const schema = v.lazy((input) => (Array.isArray(input) ? list : single));
  return Object.assign(schema, { alternatives: [single, list] }) as never;
}

export const line = v.pipe(v.string(), v.maxLength(longest, 'too-long'));
export const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,99}$/u, 'bad-id'));
export const date = v.pipe(v.string(), v.check(isDate, 'bad-date'));
export const year = v.pipe(
  v.number(),
  v.integer('bad-year'),
  v.minValue(1900, 'bad-year'),
  v.maxValue(2199, 'bad-year'),
);
export const address = v.pipe(v.string(), v.maxLength(2_000, 'too-long'), v.check(isAddress, 'bad-address'));
export const decimal = v.pipe(v.string(), v.regex(/^\d{1,15}(\.\d{1,2})?$/, 'bad-money'));
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'bad-currency'));
/** Any number that a file can hold: JSON reads 1e999 as infinity. */
export const number = v.pipe(v.number(), v.finite());
export const flag = v.nullish(v.boolean());

export const textInFull = object({ uk: v.nullish(line), en: v.nullish(line) }, 'bad-text');

/** A text: a string (Ukrainian), or one for each language. */
export const text = either(line, textInFull);

/** Somebody: the id of one of the file's `organisations`, or a name as it stands. */
export const party = text;

/** A list that is empty where the file has none. */
export const listOf = <const Item extends v.GenericSchema>(item: Item) => v.nullish(array(item), []);

export const sourceNote = object({
  title: v.nullish(text),
  url: v.nullish(address),
  asOf: v.nullish(date),
});

/** What every record may carry. */
export const record = {
  example: flag,
  source: v.nullish(oneOrMore(sourceNote), []),
};

export const point = object({
  lat: v.pipe(v.number(), v.minValue(-90, 'bad-latitude'), v.maxValue(90, 'bad-latitude')),
  lon: v.pipe(v.number(), v.minValue(-180, 'bad-longitude'), v.maxValue(180, 'bad-longitude')),
});

export const period = object({ from: v.nullish(date), to: v.nullish(date), text: v.nullish(text) });

/** How an amount was published: as it is, rounded, as an upper or lower bound, or not at all. */
export const wordings = ['exact', 'about', 'up-to', 'at-least', 'not-published'] as const;
/** Whether money is named, comes out of what the budget has for the executor anyway, is not needed, or is not stated. */
export const amountStates = ['figure', 'within-budget', 'not-needed', 'not-stated'] as const;

/** An amount of money once read. `value` is set exactly when `state` is `figure`. */
export interface Amount {
  state: (typeof amountStates)[number];
  /** Whole currency units with at most two places, `"2407770.00"`. */
  value: string | null;
  /** ISO 4217. */
  currency: string;
  wording: (typeof wordings)[number];
  /** The words of the act or of the publication, «2407,77 тис. грн». */
  text: v.InferOutput<typeof text> | null;
}

/*
 * A figure is read as a whole or not at all: without its currency, «500 євро» would become 500 hryvnias.
 * The words of the act stay in any case.
 */
const figure: Together = { together: ['state', 'value', 'currency', 'wording'] };

export const amountInFull = Object.assign(
  object(
    {
      state: v.nullish(v.picklist(amountStates)),
      value: v.nullish(decimal),
      currency: v.nullish(currency),
      wording: v.nullish(v.picklist(wordings)),
      text: v.nullish(text),
    },
    'bad-amount',
  ),
  figure,
);

/** The only wording that fits where there is no figure: what an act says in words, it says exactly. */
const wordingWithout = (state: Amount['state'] | null | undefined): Amount['wording'] =>
  (state ?? 'not-stated') === 'not-stated' ? 'not-published' : 'exact';

export const amount = either(
  v.pipe(
    decimal,
    v.transform(
      (value): Amount => ({ state: 'figure', value, currency: 'UAH', wording: 'exact', text: null }),
    ),
  ),
  v.pipe(
    amountInFull,
    v.check(
      ({ state, value, wording }) =>
        value != null
          ? (state ?? 'figure') === 'figure' && wording !== 'not-published'
          : state !== 'figure' && (wording ?? wordingWithout(state)) === wordingWithout(state),
      'contradicting-amount',
    ),
    v.transform(
      ({ state, value, currency: unit, wording, text: words }): Amount => ({
        state: state ?? (value == null ? 'not-stated' : 'figure'),
        value: value ?? null,
        currency: unit ?? 'UAH',
        wording: wording ?? (value == null ? wordingWithout(state) : 'exact'),
        text: words ?? null,
      }),
    ),
  ),
);

/** Where money comes from. */
export const financingSources = ['community', 'regional', 'state', 'international', 'other'] as const;

/** Money of one source in one year, planned, approved and spent apart. */
export const fundingLine = object({
  source: v.picklist(financingSources),
  sourceText: v.nullish(text),
  year: v.nullish(year),
  planned: v.nullish(amount),
  approved: v.nullish(amount),
  spent: v.nullish(amount),
});

import * as v from 'valibot';
import { isAddress } from '../address.js';
import { isDate } from '../date.js';
import { alternatives, array, nullish, object, pipe, type Together } from './shape.js';

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
  return alternatives(short, full, (input) => typeof input === 'string') as never;
}

/** One value or a list of them; always a list once read. */
export function oneOrMore<const Item extends v.GenericSchema>(
  item: Item,
): v.GenericSchema<v.InferInput<Item> | v.InferInput<Item>[], v.InferOutput<Item>[]> {
  const single = pipe(
    item,
    v.transform((value) => [value]),
  );
  return alternatives(single, array(item), (input) => !Array.isArray(input)) as never;
}

export const line = pipe(v.string(), v.maxLength(longest, 'too-long'));
export const id = pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,99}$/u, 'bad-id'));
export const date = pipe(v.string(), v.check(isDate, 'bad-date'));
export const year = pipe(
  v.number(),
  v.integer('bad-year'),
  v.minValue(1900, 'bad-year'),
  v.maxValue(2199, 'bad-year'),
);
export const address = pipe(v.string(), v.maxLength(2_000, 'too-long'), v.check(isAddress, 'bad-address'));
export const decimal = pipe(v.string(), v.regex(/^\d{1,15}(\.\d{1,2})?$/, 'bad-money'));
export const currency = pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'bad-currency'));
/** Any number that a file can hold: JSON reads 1e999 as infinity. */
export const number = pipe(v.number(), v.finite());
export const flag = nullish(v.boolean());

export const textInFull = object({ uk: nullish(line), en: nullish(line) }, 'bad-text');

/** A text: a string (Ukrainian), or one for each language. */
export const text = either(line, textInFull);

/** Somebody: the id of one of the file's `organisations`, or a name as it stands. */
export const party = text;

/** A list that is empty where the file has none. */
export const listOf = <const Item extends v.GenericSchema>(item: Item) => nullish(array(item), []);

export const sourceNote = object({
  title: nullish(text),
  url: nullish(address),
  asOf: nullish(date),
});

/** What every record may carry. */
export const record = {
  example: flag,
  source: nullish(oneOrMore(sourceNote), []),
};

export const point = object({
  lat: pipe(v.number(), v.minValue(-90, 'bad-latitude'), v.maxValue(90, 'bad-latitude')),
  lon: pipe(v.number(), v.minValue(-180, 'bad-longitude'), v.maxValue(180, 'bad-longitude')),
});

export const period = object({ from: nullish(date), to: nullish(date), text: nullish(text) });

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
      state: nullish(v.picklist(amountStates)),
      value: nullish(decimal),
      currency: nullish(currency),
      wording: nullish(v.picklist(wordings)),
      text: nullish(text),
    },
    'bad-amount',
  ),
  figure,
);

/** The only wording that fits where there is no figure: what an act says in words, it says exactly. */
const wordingWithout = (state: Amount['state'] | null | undefined): Amount['wording'] =>
  (state ?? 'not-stated') === 'not-stated' ? 'not-published' : 'exact';

export const amount = either(
  pipe(
    decimal,
    v.transform(
      (value): Amount => ({ state: 'figure', value, currency: 'UAH', wording: 'exact', text: null }),
    ),
  ),
  pipe(
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
  sourceText: nullish(text),
  year: nullish(year),
  planned: nullish(amount),
  approved: nullish(amount),
  spent: nullish(amount),
});

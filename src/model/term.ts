import { type PartialDate, readDate } from './date.js';
import { allTexts, type Text } from './text.js';
import type { Period, Term } from './types.js';

/**
 * How exactly a term is known, from the most exact to the least. `since` and `until`: one end alone is named, and
 * the programme's period stands for the other.
 */
export type TermExactness =
  | 'days'
  | 'month'
  | 'quarter'
  | 'year'
  | 'years'
  | 'since'
  | 'until'
  | 'all-years'
  | 'ongoing';

const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** A term as understood. */
export interface UnderstoodTerm {
  kind: TermExactness;
  /** First and last day that it can mean, `YYYY-MM-DD`; `null` where it names none, and the programme’s period is unknown. */
  first: string | null;
  last: string | null;
}

/**
 * What a term means. The file's own reading goes first; where it has none, the words of the act are read:
 * «2024 рік», «2022–2026 роки», «II квартал 2024 року», «щороку»,
 * «постійно». `null` where neither says anything that can be drawn.
 */
export function understandTerm(
  term: Term | null | undefined,
  period: Period | null | undefined,
): UnderstoodTerm | null {
  if (!term) return null;
  const from = readDate(term.from);
  const to = readDate(term.to);
  if (from && to) {
    if (from.first > to.last) return null;
    return { kind: term.kind ?? kindBetween(from, to), first: from.first, last: to.last };
  }
  const date = from ?? to;
  if (date) return withOneEnd(term, date, from ? 'from' : 'to', period);
  const kind = term.kind ?? kindOf(term.text);
  if (kind === 'ongoing' || kind === 'all-years') return whole(kind, period);
  return term.kind ? null : readWords(term.text);
}

/** Kinds of which one date can be the whole. */
const single = ['days', 'month', 'quarter', 'year'];

/**
 * A term of which the file has one date is open at the other end, unless its kind or its words say that the date
 * is all of it: «II квартал 2024 року». A last day alone is a deadline, even of the kind `days`.
 */
function withOneEnd(
  { kind, text }: Term,
  date: PartialDate,
  only: 'from' | 'to',
  period: Period | null | undefined,
): UnderstoodTerm {
  const { first, last } = date;
  const read = readWords(text);
  const isWhole =
    (read?.first === first && read.last === last) ||
    (single.includes(kind ?? '') && !(only === 'to' && kind === 'days'));
  if (isWhole) return { kind: kind ?? kindBetween(date, date), first, last };
  const understood = open(date, only, period);
  return kind && !single.includes(kind) ? { ...understood, kind } : understood;
}

/** A term with one end, as far as the programme's period reaches on the other side. */
function open(
  { first, last }: { first: string; last: string },
  only: 'from' | 'to',
  period: Period | null | undefined,
): UnderstoodTerm {
  const { first: begin, last: end } = whole('ongoing', period);
  return only === 'from'
    ? { kind: 'since', first, last: end && end < last ? last : end }
    : { kind: 'until', first: begin && begin > first ? first : begin, last };
}

function whole(kind: 'ongoing' | 'all-years', period: Period | null | undefined): UnderstoodTerm {
  return { kind, first: readDate(period?.from)?.first ?? null, last: readDate(period?.to)?.last ?? null };
}

/** «Постійно» and «протягом строку дії програми» name no date. */
function kindOf(text: Text | null | undefined): 'ongoing' | 'all-years' | null {
  const words = allTexts(text).join(' ').toLowerCase();
  if (/постійно|ongoing|continuous/.test(words)) return 'ongoing';
  if (
    /щороку|щорічно|строку? (?:дії|реалізації)|термін\p{L}* (?:дії|реалізації)|every year|annually/u.test(
      words,
    )
  ) {
    return 'all-years';
  }
  return null;
}

function readWords(text: Text | null | undefined): UnderstoodTerm | null {
  for (const words of allTexts(text)) {
    const years = [...words.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g)].map(([year]) => year);
    const [first = '', last = first] = years;
    if (years.length === 0 || years.length > 2 || first > last) continue;
    const quarter = /(?<!\p{L})(iv|i{1,3}|[1-4])[\s-]*(?:й|ий)?\s*кв/iu
      .exec(latin(words))?.[1]
      ?.toLowerCase();
    if (quarter && years.length === 1) {
      const date = readDate(`${first}-Q${roman[quarter]}`);
      if (date) return { kind: 'quarter', first: date.first, last: date.last };
    }
    return { kind: years.length === 1 ? 'year' : 'years', first: `${first}-01-01`, last: `${last}-12-31` };
  }
  return null;
}

/** Councils type Roman numerals with Cyrillic letters as often as with Latin ones. */
function latin(words: string): string {
  return words.replace(
    /[ІіХхУу]/g,
    (letter) => ({ і: 'i', І: 'I', х: 'x', Х: 'X', у: 'v', У: 'V' })[letter] ?? letter,
  );
}

function kindBetween(from: PartialDate, to: PartialDate): TermExactness {
  if (from.first === to.first && from.last === to.last)
    return from.precision === 'day' ? 'days' : from.precision;
  return from.precision === 'year' && to.precision === 'year' ? 'years' : 'days';
}

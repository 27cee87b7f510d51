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

/** Each fourth one counts down to 1, Roman ones after those that they begin. Councils type them in Cyrillic as often as in Latin. */
const ordinals = 'четв|трет|друг|перш|іу|ііі|іі|і|4|3|2|1';
/** Of a year: «II квартал», «I–III квартали», «перше півріччя»; not the last of a longer list. */
const parts = new RegExp(
  `(?<!\\p{L}|[,–-]\\s*)(?:(${ordinals})[\\s,–-]+)?(${ordinals})\\p{L}*[\\s-]*(?:й|ий|е|є)?\\s*(кв|пів)`,
  'u',
);
const months = 'січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд';
const monthName = new RegExp(`(${months})\\p{L}*\\s+`, 'u');
/** «До 15 5.2025», when months are numbers, and nothing beside. */
const exactly =
  /^(?:починаючи\s+)?(?:(до|зі?|із|від|[ув])\s+)?(?:(?:(\d\d?)[\s.]+)?(\d\d?)\.)?(\d{4})(?:\s*р\p{L}*\.?)?$/u;

/** A term as understood. */
export interface UnderstoodTerm {
  kind: TermExactness;
  /** First and last day that it can mean, `YYYY-MM-DD`; `null` where it names none, and the programme’s period is unknown. */
  first: string | null;
  last: string | null;
}

/**
 * What a term means. The file's own reading goes first; where it has none, the words of the act are read:
 * «2024 рік», «2022–2026 роки», «II квартал 2024 року», «перше півріччя 2024 року», «березень 2024 року»,
 * «до 15 травня 2024 року», «щороку», «постійно». `null` where neither says anything that can be drawn.
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
    return between(from, to, term.kind);
  }
  const date = from ?? to;
  if (date) return withOneEnd(term, date, from ? 'from' : 'to', period);
  const kind = term.kind ?? kindOf(term.text);
  if (kind === 'ongoing' || kind === 'all-years') return whole(kind, period);
  return term.kind ? null : readWords(term.text, period);
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
  const saysSo = () => {
    const read = readWords(text, period);
    return read?.first === first && read.last === last;
  };
  if ((single.includes(kind ?? '') && !(only === 'to' && kind === 'days')) || saysSo())
    return between(date, date, kind);
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

function readWords(text: Text | null | undefined, period: Period | null | undefined): UnderstoodTerm | null {
  for (const said of allTexts(text)) {
    const words = said.trim().toLowerCase();
    const years = [...words.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g)].map(([year]) => year);
    const [first = '', last = first] = years;
    if (years.length === 0 || years.length > 2 || first > last) continue;
    const exact = years.length === 1 ? (readPart(words, first) ?? readExactly(words, period)) : null;
    return exact ?? between(readDate(first) as PartialDate, readDate(last) as PartialDate);
  }
  return null;
}

function readPart(words: string, year: string): UnderstoodTerm | null {
  // Most terms name none, and to look for one takes long.
  if (!/кв|п.в/.test(words)) return null;
  const [, begin, end = '', unit] = parts.exec(words.replaceAll('i', 'і').replaceAll('v', 'у')) ?? [];
  const quarter = (ordinal: string, isFirst: number) => {
    const number = 4 - (place(ordinals, ordinal) % 4);
    return readDate(`${year}-Q${unit === 'кв' ? number : number * 2 - isFirst}`);
  };
  const from = quarter(begin ?? end, 1);
  const to = quarter(end, 0);
  return unit && from && to && from.first < to.last ? between(from, to) : null;
}

function readExactly(words: string, period: Period | null | undefined): UnderstoodTerm | null {
  const numbers = words.replace(monthName, (_, name) => `${place(months, name) + 1}.`);
  const [, before = '', day, month, year] = exactly.exec(numbers) ?? [];
  const date = readDate([year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-'));
  if (!date) return null;
  return /[дз]/.test(before) ? open(date, before === 'до' ? 'to' : 'from', period) : between(date, date);
}

function place(list: string, word: string): number {
  return list.split('|').indexOf(word);
}

/** Of the kind that the file says, or as exact as the vaguer of the two; exact days need two of them. */
function between(from: PartialDate, to: PartialDate, kind?: Term['kind']): UnderstoodTerm {
  const { first } = from;
  const { last } = to;
  const both = [from.precision, to.precision];
  const vaguer = (['year', 'quarter', 'month'] as const).find((one) => both.includes(one));
  const days = from.approximate || to.approximate ? 'month' : 'days';
  const years = vaguer === 'year' && first.slice(0, 4) < last.slice(0, 4) ? 'years' : vaguer;
  return { kind: (kind === 'days' ? null : kind) ?? years ?? days, first, last };
}

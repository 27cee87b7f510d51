import { readDate } from './date.js';

/** Days that words name, and how exactly. */
export interface ReadWords {
  first: string;
  last: string;
  kind: 'days' | 'month' | 'quarter' | 'year' | 'years';
  /** «До …» names the end alone, «з …» the beginning. */
  only: 'from' | 'to' | null;
}

const months = [
  'січ',
  'лют',
  'берез',
  'квіт',
  'трав',
  'черв',
  'лип',
  'серп',
  'верес',
  'жовт',
  'листоп',
  'груд',
];
const ordinals: Record<string, number> = { перш: 1, друг: 2, трет: 3, четв: 4, i: 1, ii: 2, iii: 3, iv: 4 };

const dash = String.raw`\s*(?:[-–—]|по|до)\s*`;
// Councils type Roman numerals with Cyrillic letters as often as with Latin ones.
const ordinal = String.raw`([iі]{1,3}|[iі][vу]|[1-4]|(?:перш|друг|трет|четв)\p{L}*)`;
/** 31.12.2025; 10–11 грудня; I–II квартал, перше півріччя; 2025. */
const named = new RegExp(
  [
    String.raw`(?<!\d)(\d{1,2})\.(\d\d)\.(\d{4})(?!\d)`,
    String.raw`(?<!\p{L})(?:(?<!\d)(\d{1,2})(?:${dash}(\d{1,2}))?\s+)?(${months.join('|')})\p{L}*`,
    String.raw`(?<![\p{L}\d])${ordinal}(?:${dash}${ordinal})?[\s-]*(?:й|ий|е)?\s*(кв|півр)`,
    String.raw`(?<!\d)((?:19|20|21)\d\d)(?!\d)`,
  ].join('|'),
  'giu',
);
const between = new RegExp(`${dash}$`, 'iu');
const before = /(?<!\p{L})(?:(до|до кінця|не пізніше)|з|із|зі|від|з початку)\s+$/iu;

/**
 * What the words of an act name: a day, days of a month, a month, a quarter, a half-year or a year, or two of them
 * with a dash, «по» or «до» between. `null` where there is none, or more than a reader of dates can tell apart.
 */
export function readTermWords(words: string): ReadWords | null {
  const all = [...words.matchAll(named)];
  const years = all.filter((match) => match[10] !== undefined);
  const parts = all.filter((match) => match[10] === undefined);
  const points = parts.length > 0 ? parts : years;
  const [start, end = start] = points;
  if (!start || !end || points.length > 2) return null;
  if (start !== end && !between.test(words.slice(0, end.index))) return null;
  // «Березень 2024 року – травень 2025 року», «березень – травень 2025 року», «2024 рік, I квартал».
  const yearOf = ({ index }: RegExpExecArray) =>
    (years.find((year) => year.index >= index) ?? years.at(-1))?.[10] ?? '';
  const from = datesOf(start, yearOf(start));
  const to = datesOf(end, yearOf(end));
  const first = readDate(from[0]);
  const last = readDate(to[1]);
  if (!first || !last || first.first > last.last) return null;
  // «З 10 по 11 грудня» has both ends.
  const isSpan = start !== end || (start[5] ?? start[8]);
  const preceding = isSpan ? null : before.exec(words.slice(0, start.index));
  return {
    first: first.first,
    last: last.last,
    kind: kindBetween(first, last),
    only: preceding && (preceding[1] ? 'to' : 'from'),
  };
}

/** First and last date that a match names, as the format writes them. */
function datesOf(match: RegExpExecArray, near: string): [string, string] {
  const [, day, monthNumber, year, dayOne, dayTwo, month, one, two, unit, bare] = match;
  if (day) return twice(`${year}-${monthNumber}-${day.padStart(2, '0')}`);
  if (bare) return twice(bare);
  if (month) {
    const name = `${near}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
    const dated = (number: string | undefined) => (number ? `${name}-${number.padStart(2, '0')}` : name);
    return [dated(dayOne), dated(dayTwo ?? dayOne)];
  }
  const [low, high] = [ordinalOf(one), ordinalOf(two ?? one)];
  return unit?.toLowerCase() === 'кв'
    ? [`${near}-Q${low}`, `${near}-Q${high}`]
    : [`${near}-Q${low * 2 - 1}`, `${near}-Q${high * 2}`];
}

function twice(date: string): [string, string] {
  return [date, date];
}

function ordinalOf(written = ''): number {
  const word = written.toLowerCase();
  const roman = word.replaceAll('і', 'i').replaceAll('у', 'v');
  return ordinals[word.slice(0, 4)] ?? ordinals[roman] ?? Number(word);
}

type Read = NonNullable<ReturnType<typeof readDate>>;

/** How exactly days are known that two dates name: as exactly as the vaguer of them. */
export function kindBetween(from: Read, to: Read): ReadWords['kind'] {
  const precisions = [from.precision, to.precision];
  if (precisions.includes('year')) return from.first === to.first && from.last === to.last ? 'year' : 'years';
  return precisions.includes('quarter') ? 'quarter' : precisions.includes('month') ? 'month' : 'days';
}

import { readDate } from './date.js';
import { allTexts, type Text } from './text.js';
import type { Period, Term } from './types.js';

/** How exactly a term is known, from the most exact to the least. */
export type TermExactness = 'days' | 'month' | 'quarter' | 'year' | 'years' | 'all-years' | 'ongoing';

/** A term as understood. */
export interface UnderstoodTerm {
  kind: TermExactness;
  /** First and last day that it can mean, `YYYY-MM-DD`; both `null` where the programme's period is unknown. */
  first: string | null;
  last: string | null;
}

const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * What a term means. The file's own reading goes first; where it has none, the words of the act are read:
 * «2024 рік», «2022–2026 роки», «II квартал 2024 року», «протягом 2024 року», «щороку», «постійно».
 * `null` where neither says anything that can be drawn.
 */
export function understandTerm(
  term: Term | null | undefined,
  period: Period | null | undefined,
): UnderstoodTerm | null {
  if (!term) return null;
  const from = readDate(term.from);
  const to = readDate(term.to) ?? from;
  const start = from ?? to;
  if (!start || !to) {
    const kind = term.kind ?? kindOf(term.text);
    if (kind === 'ongoing' || kind === 'all-years') return whole(kind, period);
    return term.kind ? null : readWords(term.text);
  }
  if (start.first > to.last) return null;
  const kind = term.kind ?? kindBetween(start, to);
  return { kind, first: start.first, last: to.last };
}

type Read = NonNullable<ReturnType<typeof readDate>>;

function kindBetween(from: Read, to: Read): TermExactness {
  if (from.first === to.first && from.last === to.last)
    return from.precision === 'day' ? 'days' : from.precision;
  return from.precision === 'year' && to.precision === 'year' ? 'years' : 'days';
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

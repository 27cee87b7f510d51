import { collator } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import * as words from '../../format/words.js';
import { toHundredths } from '../../model/decimal.js';
import type { IndexedGrant } from '../../model/grant-index.js';
import { groupBy } from '../../model/groups.js';
import { measuresByGrant } from '../../model/relations.js';
import { chooseName, type Language } from '../../model/text.js';
import type { Programme } from '../../model/types.js';

/** What grants can be put together by. */
export const groupings = ['donor', 'year', 'status', 'measure'] as const;
export type Grouping = (typeof groupings)[number];

/** What rows can be put in order by. */
export const orders = ['file', 'title', 'donor', 'year', 'amount'] as const;
export type Order = (typeof orders)[number];

/** How rows are put together and in which order, and what is needed to name the groups. */
export interface RowOptions {
  group: Grouping;
  order: Order;
  programme: Programme;
  locale: string;
}

/** A line of the list: a heading, or a grant under it; parts stand under the grant that they are part of. */
export type GrantRow = { title: string; count: number } | { row: IndexedGrant; nested: boolean };

export function grantRows(rows: readonly IndexedGrant[], options: RowOptions): GrantRow[] {
  const { compare } = collator(options.locale);
  const titlesOf = groupTitles(options);
  const groups = groupBy(
    sorted(rows, options).flatMap((row) => titlesOf(row).map((title) => ({ title, row }))),
    ({ title }) => title,
  );
  const statuses = Object.values(words.grantStatuses).map((status) => status[languageOf(options.locale)]);
  const inOrder = [...groups].sort(([a], [b]) =>
    // Where rows stand by size or time, so do their groups, each with its first row.
    options.order === 'amount' || options.order === 'year'
      ? 0
      : options.group === 'status'
        ? statuses.indexOf(a) - statuses.indexOf(b)
        : compare(a, b),
  );
  return inOrder.flatMap(([title, members]): GrantRow[] => [
    { title, count: members.length },
    ...nested(members.map(({ row }) => row)),
  ]);
}

/** The titles of the groups that a grant belongs to: of several measures, to each. */
export function groupTitles({
  group,
  programme,
  locale,
}: Pick<RowOptions, 'group' | 'programme' | 'locale'>): (row: IndexedGrant) => readonly string[] {
  const language = languageOf(locale);
  if (group === 'measure') return measureTitles(programme, language);
  const titles: Record<Exclude<Grouping, 'measure'>, (row: IndexedGrant) => readonly string[]> = {
    donor: ({ donor }) => [donor || words.unknown[language]],
    year: ({ year }) => [year || words.noYearStated[language]],
    status: ({ status }) => [words.grantStatuses[status][language]],
  };
  return titles[group];
}

function measureTitles(programme: Programme, language: Language): (row: IndexedGrant) => readonly string[] {
  const measures = new Map(programme.measures.map((measure) => [measure.id, measure]));
  const byGrant = measuresByGrant(programme);
  return ({ grant }) => {
    const ids = [...(byGrant.get(grant.id) ?? [])];
    if (ids.length === 0) return [words.noMeasure[language]];
    return ids.map((id) => {
      const measure = measures.get(id);
      const title = chooseName(measure?.title, id, language).text;
      return measure?.number ? `${measure.number} ${title}` : title;
    });
  };
}

function nested(rows: readonly IndexedGrant[]): GrantRow[] {
  const here = new Set(rows);
  const wholeHere = ({ whole }: IndexedGrant) => (whole && here.has(whole) ? whole : null);
  const parts = groupBy(rows, wholeHere);
  const lines: GrantRow[] = [];
  const shown = new Set<IndexedGrant>();
  // Not by recursion: a file may nest parts deeper than a browser nests calls. What stands first in the list comes
  // last; under the tops lie all rows, since those that are part of each other in a circle have no top.
  const waiting = [...rows, ...(parts.get(null) ?? []).reverse()];
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    if (shown.has(row)) continue;
    shown.add(row);
    lines.push({ row, nested: wholeHere(row) !== null });
    for (const part of (parts.get(row) ?? []).reverse()) waiting.push(part);
  }
  return lines;
}

function sorted(rows: readonly IndexedGrant[], { order, locale }: RowOptions): readonly IndexedGrant[] {
  const language = languageOf(locale);
  const { compare } = collator(locale);
  const by = <Key>(keyOf: (row: IndexedGrant) => Key, order: (a: Key, b: Key) => number) =>
    rows
      .map((row) => ({ row, key: keyOf(row) }))
      .sort((a, b) => order(a.key, b.key))
      .map(({ row }) => row);
  switch (order) {
    case 'file':
      return rows;
    case 'title':
      return by(({ grant }) => chooseName(grant.title, grant.id, language).text, compare);
    case 'donor':
      return by(({ donor }) => donor, compare);
    case 'year':
      return by(
        ({ year }) => Number(year),
        (a, b) => b - a,
      );
    case 'amount':
      // Amounts of different currencies are not compared: each currency stands by itself, the largest first.
      return by(
        ({ grant: { amount } }) => ({
          currency: amount?.currency ?? '',
          size: amount?.value == null ? -1n : toHundredths(amount.value),
        }),
        (a, b) => compare(a.currency, b.currency) || Number(b.size - a.size),
      );
  }
}

import { languageOf } from '../../format/locale.js';
import { formatSum } from '../../format/money.js';
import * as words from '../../format/words.js';
import { toHundredths } from '../../model/decimal.js';
import { grantStages, grantTotal, groupBy, type IndexedGrant } from '../../model/grant-index.js';
import { type Sum, sumsOf } from '../../model/money.js';

/** What charts can divide money by. */
export const divisions = ['donor', 'year', 'stage'] as const;
export type Division = (typeof divisions)[number];

/** A picture of one currency, with the figures that it is drawn from. */
export interface ChartView {
  /** What money it is of, and its currency. */
  caption: string;
  /** Of the longest bar, how much is sure (`low`), and how much it may be (`high`). */
  bars: { label: string; text: string; low: number; high: number }[];
}

/**
 * The published money of what is found, or that of each stage: a chart for each currency. Only what the total
 * counts is in it, so that a whole and its parts do not meet in the bars of two donors either.
 */
export function chartViews(rows: readonly IndexedGrant[], by: Division, locale: string): ChartView[] {
  const language = languageOf(locale);
  const keyOf = (row: IndexedGrant) =>
    by === 'donor' ? row.donor || words.unknown[language] : (row.year ?? words.noYearStated[language]);
  const divided: [string, Sum[]][] =
    by === 'stage'
      ? grantStages.map((stage) => [words.grantStages[stage][language], grantTotal(rows, stage).sums])
      : [...groupBy(grantTotal(rows, 'amount').counted, keyOf)].map(([label, members]) => [
          label,
          sumsOf(members.map(({ grant }) => grant.amount)),
        ]);
  const entries = divided.flatMap(([label, sums]) => sums.map((sum) => ({ label, sum })));
  const size = ({ sum }: { sum: Sum }) => Number(toHundredths(sum.high ?? sum.low));
  if (by === 'donor') entries.sort((a, b) => size(b) - size(a));
  if (by === 'year') entries.sort((a, b) => (a.label < b.label ? -1 : 1));
  return [...groupBy(entries, ({ sum }) => sum.currency)].map(([currency, members]) => {
    const most = Math.max(1, ...members.map(size));
    return {
      caption: by === 'stage' ? currency : `${words.grantStages.amount[language]}, ${currency}`,
      bars: members.map((entry) => ({
        label: entry.label,
        text: formatSum(entry.sum, locale),
        low: Number(toHundredths(entry.sum.low)) / most,
        high: size(entry) / most,
      })),
    };
  });
}

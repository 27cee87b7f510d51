import { languageOf } from '../../format/locale.js';
import { currencyUnit, formatSum } from '../../format/money.js';
import * as words from '../../format/words.js';
import { type Extent, withExtents } from '../../geometry/extents.js';
import { grantStages, grantTotal, type IndexedGrant } from '../../model/grant-index.js';
import { groupBy } from '../../model/groups.js';
import { type Sum, sumsOf } from '../../model/money.js';
import type { Programme } from '../../model/types.js';
import { groupTitles } from './rows.view.js';
import { scopesOf } from './totals.view.js';

/** What charts can divide money by. */
export const divisions = ['donor', 'year', 'stage'] as const;
export type Division = (typeof divisions)[number];

/** A picture of one currency, with the figures that it is drawn from. */
export interface ChartView {
  /** What money it is of, and its currency. */
  caption: string;
  bars: ({ label: string; text: string } & Extent)[];
}

/**
 * The published money of what is found, or that of each stage: a chart for each currency, within the programme and
 * outside of it by itself. Only what the totals count is in it, so that a whole and its parts do not meet in the
 * bars of two donors either.
 */
export function chartViews(
  rows: readonly IndexedGrant[],
  by: Division,
  programme: Programme,
  locale: string,
): ChartView[] {
  const language = languageOf(locale);
  const { amount } = words.grantStages;
  return scopesOf(rows, language).flatMap(({ label: scope, members }) =>
    [...groupBy(barsOf(members, by, programme, locale), ({ sum }) => sum.currency)].map(
      ([currency, bars]) => ({
        caption: `${scope}: ${by === 'stage' ? '' : `${amount[language].toLowerCase()}, `}${currencyUnit(currency, locale)}`,
        bars: withExtents(bars, ({ sum }) => sum),
      }),
    ),
  );
}

interface Bar {
  label: string;
  text: string;
  sum: Sum;
}

const size = ({ sum }: Bar): number => Number(sum.high ?? sum.low);

/** The bars of all currencies in their order: donors by size, years and stages by time. */
function barsOf(rows: readonly IndexedGrant[], by: Division, programme: Programme, locale: string): Bar[] {
  const bars = (label: string, sums: readonly Sum[]) =>
    sums.map((sum) => ({ label, text: formatSum(sum, locale), sum }));
  if (by === 'stage')
    return grantStages.flatMap((stage) =>
      bars(words.grantStages[stage][languageOf(locale)], grantTotal(rows, stage).sums),
    );
  const titlesOf = groupTitles({ group: by, programme, locale });
  return [...groupBy(grantTotal(rows, 'amount').counted, (row) => titlesOf(row)[0] ?? '')]
    .flatMap(([label, members]) => bars(label, sumsOf(members.map(({ grant }) => grant.amount))))
    .sort((a, b) => (by === 'donor' ? size(b) - size(a) : a.label < b.label ? -1 : 1));
}

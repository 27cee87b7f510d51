import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { formatScaled, type Scale, scaleFor, sumWords } from '../../format/money.js';
import * as words from '../../format/words.js';
import { toHundredths } from '../../model/decimal.js';
import type { FinancingTable } from '../../model/financing.js';

/** Money by year and source in one currency: figures, and shares (0…1) for bars. */
export interface FinancingTableView {
  /** ISO 4217. */
  currency: string;
  unit: string;
  total: string;
  sources: {
    code: string;
    label: string;
    total: string;
    /** `null` where a range or a bound is in the total: there is nothing to take a share of. */
    percent: string | null;
    share: number;
    from: number;
  }[];
  years: {
    label: string;
    cells: string[];
    total: string;
    parts: { code: string; from: number; share: number }[];
  }[];
}

/** A table of planned money, scaled and worded. */
export function financingTableView(table: FinancingTable, locale: string): FinancingTableView {
  const language = languageOf(locale);
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const sumOf = (where: Parameters<FinancingTable['total']>[0]) => table.total(where);
  const cells = table.years.flatMap((year) => table.sources.map((source) => sumOf({ source, year })));
  const scale = scaleFor(
    cells.flatMap((sum) => [sum?.low, sum?.high]).filter((figure) => figure != null),
    table.currency,
    locale,
  );
  const figure = (where: Parameters<FinancingTable['total']>[0]) => scaled(table, where, scale, locale);
  const size = (where: Parameters<FinancingTable['total']>[0]) =>
    Number(toHundredths(sumOf(where)?.low ?? '0'));
  const whole = size({}) || 1;
  const bounded = sumOf({})?.low === sumOf({})?.high;
  const largestYear = Math.max(1, ...table.years.map((year) => size({ year })));
  const stack = (year?: number | null) => {
    let from = 0;
    return table.sources.map((source) => {
      const share =
        size(year === undefined ? { source } : { source, year }) / (year === undefined ? whole : largestYear);
      from += share;
      return { code: source, from: from - share, share };
    });
  };
  return {
    currency: table.currency,
    unit: scale.unit,
    total: figure({}),
    sources: stack().map((part) => ({
      ...part,
      label: words.financingSources[part.code][language],
      total: figure({ source: part.code }),
      percent: bounded ? percent.format(part.share) : null,
    })),
    years: table.years.map((year) => ({
      label: year === null ? words.noYear[language] : String(year),
      cells: table.sources.map((source) => figure({ source, year })),
      total: figure({ year }),
      parts: stack(year),
    })),
  };
}

/** A figure of the table, without its unit; where the amounts in it are not exact, a range or a bound in words. */
function scaled(
  table: FinancingTable,
  where: Parameters<FinancingTable['total']>[0],
  scale: Scale,
  locale: string,
): string {
  const sum = table.total(where);
  if (!sum) return '–';
  return sumWords(sum, (figure) => formatScaled(figure, scale, locale), languageOf(locale));
}

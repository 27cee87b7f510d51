import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { formatScaled, scaleFor, sumWords } from '../../format/money.js';
import * as words from '../../format/words.js';
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
  const { currency, sources, years, total } = table;
  const scale = scaleFor(
    years
      .flatMap((year) => sources.map((source) => total({ source, year })))
      .flatMap((sum) => [sum?.low, sum?.high])
      .filter((figure) => figure != null),
    currency,
    locale,
  );
  // Without its unit, which stands in the heading.
  const figure = (where: Parameters<typeof total>[0]) => {
    const sum = total(where);
    return sum ? sumWords(sum, (exact) => formatScaled(exact, scale, locale), language) : '–';
  };
  const size = (where: Parameters<typeof total>[0]) => Number(total(where)?.low ?? 0);
  const stack = (where: { year?: number | null }, whole: number) => {
    let from = 0;
    return sources.map((code) => {
      const share = size({ ...where, source: code }) / (whole || 1);
      from += share;
      return { code, from: from - share, share };
    });
  };
  const bounded = total({})?.low === total({})?.high;
  const largestYear = Math.max(...years.map((year) => size({ year })));
  return {
    currency,
    unit: scale.unit,
    total: figure({}),
    sources: stack({}, size({})).map((part) => ({
      ...part,
      label: words.financingSources[part.code][language],
      total: figure({ source: part.code }),
      percent: bounded ? percent.format(part.share) : null,
    })),
    years: years.map((year) => ({
      label: year === null ? words.noYear[language] : String(year),
      cells: sources.map((source) => figure({ source, year })),
      total: figure({ year }),
      parts: stack({ year }, largestYear),
    })),
  };
}

import { formatDate } from '../../format/dates.js';
import { numberFormat } from '../../format/intl.js';
import { languageOf } from '../../format/locale.js';
import { amountWords, formatAmount } from '../../format/money.js';
import * as words from '../../format/words.js';
import { stages } from '../../model/financing.js';
import type { IndexedMeasure } from '../../model/measure-index.js';
import { moneyTotal } from '../../model/measure-money.js';
import { grantsOf } from '../../model/relations.js';
import { type ChosenText, chooseName, chooseText, type Text } from '../../model/text.js';
import type { Programme } from '../../model/types.js';
import { moneyText } from './money.view.js';
import { type MeasureView, measureView } from './timeline.view.js';

/** A record that a measure refers to; without an id where the file has none such. */
export interface Related {
  id: string | null | undefined;
  name: ChosenText;
}

/** Everything that the file says of one measure. */
export interface MeasureDetails extends MeasureView {
  sections: ChosenText[];
  direction: ChosenText | null;
  task: ChosenText | null;
  statusReason: ChosenText | null;
  statusAsOf: string | null;
  funding: { source: ChosenText; year: string; amounts: (ChosenText | null)[] }[];
  /** By kind of money, in the order of `stages`. */
  totals: string[];
  /** Lines without a figure, of which a total knows nothing. */
  leftOut: number;
  statedTotal: ChosenText | null;
  results: ChosenText[];
  indicators: {
    title: ChosenText;
    unit: ChosenText | null;
    baseline: string | null;
    values: { year: number; target: string | null; actual: string | null }[];
  }[];
  partners: readonly string[];
  grants: readonly string[];
  mergedInto: Related | null;
  supersededBy: Related | null;
  act: { name: ChosenText; url: string | null } | null;
}

export function measureDetails(row: IndexedMeasure, programme: Programme, locale: string): MeasureDetails {
  const language = languageOf(locale);
  const { measure } = row;
  const own = (text: string): ChosenText => ({ text, lang: language });
  const number = (value: number | null | undefined) =>
    value == null ? null : numberFormat(locale).format(value);
  const find = <Row extends { id?: string | null | undefined }>(rows: readonly Row[], id?: string | null) =>
    id == null ? undefined : rows.find((candidate) => candidate.id === id);
  /** A reference that leads nowhere shows itself. */
  const named = (
    rows: readonly { id?: string | null | undefined; title?: Text | null | undefined }[],
    id: string,
  ) => chooseName(find(rows, id)?.title, id, language);
  const namedIfAny = (rows: Parameters<typeof named>[0], id: string | null | undefined) =>
    id == null ? null : named(rows, id);
  const measureOf = (id: string | null | undefined) =>
    id == null ? null : { id: find(programme.measures, id)?.id, name: named(programme.measures, id) };
  const totals = stages.map((stage) => moneyTotal([row], stage));
  const act = find(programme.acts, measure.act);
  return {
    ...measureView(row, programme, locale, null),
    sections: measure.sections.map((id) => named(programme.sections, id)),
    direction: namedIfAny(programme.directions, measure.direction),
    task: namedIfAny(programme.tasks, measure.task),
    statusReason: chooseText(measure.status?.reason, language),
    statusAsOf: measure.status?.asOf ?? null,
    funding: measure.funding.map((line) => ({
      source: chooseText(line.sourceText, language) ?? own(words.financingSources[line.source][language]),
      year: line.year == null ? words.noYear[language] : String(line.year),
      amounts: stages.map((stage) => {
        const amount = line[stage];
        if (!amount) return null;
        // Figures in the unit of their total; the words of the act where there are none.
        return amount.value == null ? amountWords(amount, locale) : own(formatAmount(amount, locale));
      }),
    })),
    totals: totals.map((total) => moneyText(total, locale)),
    leftOut: Math.max(...totals.map(({ sums, missing }) => (sums.length > 0 ? missing : 0))),
    statedTotal: measure.fundingTotal ? amountWords(measure.fundingTotal, locale) : null,
    results: measure.results.flatMap((text) => chooseText(text, language) ?? []),
    indicators: measure.indicators.map(({ title, unit, baseline, values }) => ({
      title: chooseText(title, language) ?? own(words.unknown[language]),
      unit: chooseText(unit, language),
      baseline: number(baseline),
      values: values.map(({ year, target, actual }) => ({
        year,
        target: number(target),
        actual: number(actual),
      })),
    })),
    partners: measure.partners,
    grants: grantsOf(measure, programme),
    mergedInto: measureOf(measure.mergedInto),
    supersededBy: measureOf(measure.supersededBy),
    act: act
      ? {
          name:
            chooseText(act.title, language) ??
            own(
              [act.number && `№ ${act.number}`, act.date && formatDate(act.date, locale)]
                .filter(Boolean)
                .join(' ') || words.actKinds[act.kind][language],
            ),
          url: act.url ?? null,
        }
      : measure.act
        ? { name: own(measure.act), url: null }
        : null,
  };
}

import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import { stages } from '../../model/financing.js';
import type { SourceNote } from '../../model/types.js';
import { recordPart } from '../base/dialog.js';
import { factList, type RelatedKind, type Relations, relatedRecords } from '../base/record.js';
import { heading, link, type Renderable, said, saidOrUnknown, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import type { MeasureDetails, Related } from './details.view.js';
import { leftOut, measureState, measureTitle, names, note } from './measure-row.js';

/** What can be done from a measure in full, and the heading that it begins with. */
export interface DetailsOptions {
  headingLevel: number;
  /** Only where the measure has dates for a calendar. */
  saveCalendar: (() => void) | null;
  sources: (sources: readonly SourceNote[]) => Renderable;
  source: readonly SourceNote[];
}

/** A measure in full. */
export function measureInFull(
  view: MeasureDetails,
  relations: Relations,
  { headingLevel, saveCalendar, sources, source }: DetailsOptions,
): TemplateResult {
  const { voice, choice } = relations;
  const { msg, language, locale } = voice;
  const unknown = saidOrUnknown(null, language);
  const lines = (texts: MeasureDetails['results']) =>
    texts.map((text) => html`<div>${said(text, language)}</div>`);
  const measure = (related: Related | null) => {
    if (!related) return null;
    const { id, name } = related;
    const text = said(name, language);
    return id
      ? html`<button type="button" class="open" @click=${() => choice.select('measure', id)}>${text}</button>`
      : text;
  };
  const facts: [string, Renderable][] = [
    [msg('Розділ'), lines(view.sections)],
    [msg('Напрям'), view.direction && said(view.direction, language)],
    [msg('Завдання програми'), view.task && said(view.task, language)],
    [msg('Строк'), saidOrUnknown(view.term, language)],
    [msg('Виконавці'), names(view, voice)],
    [
      msg('Стан виконання'),
      html`${measureState(view, voice)}${view.statusReason && lines([view.statusReason])}
      ${view.statusAsOf && html`<div class="muted">${msg('станом на')} ${time(view.statusAsOf, locale)}</div>`}`,
    ],
    [msg('Очікувані результати'), view.results.length > 0 ? lines(view.results) : unknown],
    [msg('Об’єднано із заходом'), measure(view.mergedInto)],
    [msg('Замінено заходом'), measure(view.supersededBy)],
    [msg('Рішення'), view.act && link(view.act.url, said(view.act.name, language))],
  ];
  const part = (title: string, content: Renderable) => recordPart(headingLevel, title, content);
  const links = (kind: RelatedKind, title: string, ids: readonly string[]) =>
    relatedRecords(headingLevel + 1, title, kind, ids, relations);
  return html`${heading(headingLevel, html`<span id="record">${measureTitle(view, voice)}</span>`)}
    ${factList(facts)}
    ${part(msg('Фінансування'), funding(view, voice))}
    ${view.indicators.length > 0 ? part(msg('Показники'), indicators(view, voice)) : nothing}
    ${links('partner', msg('Партнери'), view.partners)} ${links('grant', msg('Гранти й допомога'), view.grants)}
    ${
      saveCalendar &&
      html`<div class="links"><button type="button" @click=${saveCalendar}>${msg('Додати до календаря (.ics)')}</button></div>`
    }
    <footer>${sources(source)}</footer>`;
}

function row(head: Renderable, cells: readonly Renderable[]): TemplateResult {
  return html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function columns(titles: readonly string[]): TemplateResult {
  return html`<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>`;
}

function funding(view: MeasureDetails, { msg, language }: Voice): Renderable {
  const stated = saidOrUnknown(view.statedTotal, language);
  if (view.funding.length === 0) return html`<p>${stated}</p>`;
  return html`<div class="scroller">
      <table class="figures" aria-labelledby="record">
        ${columns([msg('Джерело'), msg('Рік'), ...stages.map((stage) => words.stages[stage][language])])}
        <tbody>
          ${view.funding.map(({ source, year, amounts }) =>
            row(said(source, language), [year, ...amounts.map((amount) => saidOrUnknown(amount, language))]),
          )}
        </tbody>
        <tfoot>
          ${row(msg('Разом'), ['', ...view.totals])}
        </tfoot>
      </table>
    </div>
    ${leftOut(view.leftOut, msg)}
    ${view.statedTotal && note([msg('Усього за рішенням:'), ' ', stated])}`;
}

function indicators(view: MeasureDetails, { msg, language }: Voice): Renderable {
  const unknown = words.unknown[language];
  return view.indicators.map(
    ({ title, unit, baseline, values }) =>
      html`<div class="scroller"><table class="figures">
        <caption>
          ${said(title, language)}${unit && html`, ${said(unit, language)}`}${baseline && ` (${msg('на початку')}: ${baseline})`}
        </caption>
        ${columns([msg('Рік'), msg('Заплановано'), msg('Досягнуто')])}
        <tbody>
          ${values.map(({ year, target, actual }) => row(String(year), [target ?? unknown, actual ?? unknown]))}
        </tbody>
      </table></div>`,
  );
}

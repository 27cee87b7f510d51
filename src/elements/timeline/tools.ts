import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import type { TimeUnit } from '../../geometry/time-ticks.js';
import { type Stage, stages } from '../../model/financing.js';
import {
  type Facet,
  type Found,
  facets,
  type IndexedMeasure,
  type MeasureFilter,
} from '../../model/measure-index.js';
import { choice, foundText as countFound, downloadList, filterForm } from '../base/controls.js';
import { codeWords, type FacetWords } from '../base/facets.view.js';
import { time } from '../base/templates.js';
import { hasDates } from './exports.js';
import { measureForms } from './measure-row.js';
import type { Shown, TimelineIndex } from './shown.view.js';
import type { Layout } from './timeline.view.js';

/*
 * What stands above the measures: search and facets, ways to look at them, and what can be taken away.
 */

/** What a reader can do there. */
export interface TimelineActions {
  narrow: (filter: MeasureFilter) => void;
  choose: (change: { layout?: Layout; unit?: TimeUnit; stage?: Stage }) => void;
  saveTable: (rows: readonly IndexedMeasure[]) => void;
  saveCalendar: (rows: readonly IndexedMeasure[]) => void;
}

export function foundText({ found, index }: Shown): string {
  return countFound(index.voice, found.rows.length, measureForms);
}

function measureFacets({ sections, voice }: TimelineIndex): Record<Facet, FacetWords> {
  const { msg, language } = voice;
  return {
    section: {
      name: msg('Розділ'),
      label: (id) => sections.get(id)?.title.text ?? id,
      order: [...sections.keys()],
    },
    year: { name: msg('Рік') },
    executor: { name: msg('Виконавець') },
    source: { name: msg('Джерело фінансування'), ...codeWords(words.financingSources, language) },
    status: { name: msg('Стан виконання'), ...codeWords(words.measureStatuses, language) },
  };
}

/** `counted` is what the numbers beside the choices are of. */
export function filters(
  { filter, index }: Shown,
  counted: Found | null,
  { narrow }: TimelineActions,
): TemplateResult {
  const { voice } = index;
  return filterForm(
    voice,
    voice.msg('Пошук за словами чи номером заходу'),
    measureFacets(index),
    { filter, found: counted, all: index.all },
    narrow,
  );
}

/** What narrows the list, in words: paper has no form to see it in. */
function filterText({ filter, index }: Shown): string {
  const described = measureFacets(index);
  const told = facets
    .filter((facet) => filter[facet] !== undefined)
    .map((facet) => {
      const { name, label = String } = described[facet];
      return `${name}: ${label(filter[facet] ?? '')}`;
    });
  if (filter.text) told.unshift(`«${filter.text}»`);
  return told.join('; ') || index.voice.msg('усі заходи');
}

export function tools(shown: Shown, { choose, saveTable, saveCalendar }: TimelineActions): TemplateResult {
  const { layout, found, index, unit, stage } = shown;
  const { msg, language, locale } = index.voice;
  const layoutNames: Record<Layout, string> = {
    list: msg('Список за роками'),
    timeline: msg('Шкала часу'),
    table: msg('Таблиця'),
    money: msg('Кошти'),
  };
  const unitNames: Record<TimeUnit, string> = {
    year: msg('Роки'),
    quarter: msg('Квартали'),
    month: msg('Місяці'),
  };
  const stageNames = Object.fromEntries(stages.map((one) => [one, words.stages[one][language]])) as Record<
    Stage,
    string
  >;
  return html`<div class="tools">
      ${choice(msg('Вигляд'), layoutNames, layout, (chosen) => choose({ layout: chosen }))}
      ${
        shown.axis
          ? choice(msg('Поділ шкали'), unitNames, unit, (chosen) => choose({ unit: chosen }))
          : nothing
      }
      ${
        layout === 'list'
          ? nothing
          : choice(msg('Вид коштів'), stageNames, stage, (chosen) => choose({ stage: chosen }))
      }
      <p class="found figures">${foundText(shown)}</p>
    </div>
    <p class="printed">
      ${msg('Показано:')} ${filterText(shown)}. ${msg('Надруковано')} ${time(index.day, locale)}
    </p>
    ${downloadList(index.voice, [
      [msg('Таблиця: показане (.csv)'), () => saveTable(found.rows)],
      [msg('Таблиця: усі записи (.csv)'), () => saveTable(index.rows)],
      [
        msg('Календар: показане з точними датами (.ics)'),
        found.rows.some(hasDates) ? () => saveCalendar(found.rows) : null,
      ],
    ])}`;
}

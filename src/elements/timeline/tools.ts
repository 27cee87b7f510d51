import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../format/words.js';
import type { TimeUnit } from '../../geometry/time-ticks.js';
import { type Stage, stages } from '../../model/financing.js';
import { executorKey, type Facet, type Found, type IndexedMeasure } from '../../model/measure-index.js';
import { partyName } from '../../model/parties.js';
import type { Text } from '../../model/text.js';
import { choice, downloadList, foundCount } from '../base/controls.js';
import { tables } from '../base/download.js';
import { codeWords, type FacetWords } from '../base/facets.view.js';
import type { FilterForm } from '../base/filter-form.js';
import { hasDates, measureRecords } from './exports.js';
import { measureForms } from './measure-row.js';
import type { Shown, TimelineIndex } from './shown.view.js';
import type { Layout } from './timeline.view.js';

/*
 * What stands above the measures: search and facets, ways to look at them, and what can be taken away.
 */

/** What a reader can do there. */
export interface TimelineActions {
  choose: (change: { layout?: Layout; unit?: TimeUnit; stage?: Stage }) => void;
  saveCalendar: (rows: readonly IndexedMeasure[]) => void;
}

function measureFacets({ programme, sections, rows, voice }: TimelineIndex): Record<Facet, FacetWords> {
  const { msg, language } = voice;
  let parties: Map<string, Text>;
  return {
    section: {
      name: msg('Розділ'),
      label: (id) => sections.get(id)?.title.text ?? id,
      order: [...sections.keys()],
    },
    year: { name: msg('Рік') },
    executor: {
      name: msg('Виконавець'),
      label: (key) => {
        // Most often nobody asks.
        parties ??= new Map(
          rows.flatMap(({ measure }) => measure.executors.map((party) => [executorKey(party), party])),
        );
        return partyName(programme, parties.get(key) ?? key, language)?.text ?? key;
      },
    },
    source: { name: msg('Джерело фінансування'), ...codeWords(words.financingSources, language) },
    status: { name: msg('Стан виконання'), ...codeWords(words.measureStatuses, language) },
  };
}

/** `counted` is what the numbers beside the choices are of. */
export function filters(form: FilterForm<Facet>, index: TimelineIndex, counted: Found): TemplateResult {
  const { voice } = index;
  return form.render(
    voice,
    voice.msg('Пошук за словами чи номером заходу'),
    measureFacets(index),
    counted,
    index.all,
  );
}

export function tools(shown: Shown, { choose, saveCalendar }: TimelineActions): TemplateResult {
  const { layout, filter, found, index, unit, stage } = shown;
  const { programme, voice } = index;
  const { msg, language } = voice;
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
          : choice(msg('Які суми показувати'), stageNames, stage, (chosen) => choose({ stage: chosen }))
      }
      ${foundCount(voice, found.rows.length, measureForms)}
    </div>
    ${downloadList(index.voice, [
      ...tables(
        programme,
        '-measures',
        found.rows,
        index.rows,
        (rows) => measureRecords(rows, programme, voice, rows === found.rows ? filter : {}),
        voice,
      ),
      [
        msg('Календар: показані заходи з точними датами (.ics)'),
        found.rows.some(hasDates) ? () => saveCalendar(found.rows) : null,
      ],
    ])}`;
}

import Gantt from 'frappe-gantt';
import { TabulatorFull } from 'tabulator-tables';
import tabulatorCss from 'tabulator-tables/dist/css/tabulator.min.css';
import { DataSet, Timeline } from 'vis-timeline/standalone';
import visCss from 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { largeProgramme } from '../stories/programmes/large.js';
import { stage, whenLeaving } from './measure.js';
import ganttCss from './node_modules/frappe-gantt/dist/frappe-gantt.css';

/** A measure as the peers want it: text, and dates that are already dates. */
export interface Item {
  id: string;
  number: string;
  title: string;
  group: string;
  start: string;
  end: string;
  executor: string;
  status: string;
}

const files = new Map<number, ReturnType<typeof largeProgramme>>();

/** The same programme file for all contenders. */
export function fileOf(measures: number) {
  const file = files.get(measures) ?? largeProgramme({ measures, sections: 6 });
  files.set(measures, file);
  return file;
}

export function itemsOf(size: number): Item[] {
  return (fileOf(size).measures ?? []).map((measure) => {
    const from = measure.term?.from ?? '2022';
    const [year = '2022', quarter] = from.split('-Q');
    const month = quarter ? Number(quarter) * 3 : 12;
    return {
      id: measure.id ?? '',
      number: measure.number ?? '',
      title: (measure.title as { uk: string }).uk,
      group: measure.sections?.[0] ?? '',
      start: `${year}-${String(quarter ? month - 2 : 1).padStart(2, '0')}-01`,
      end: `${measure.term?.to?.slice(0, 4) ?? year}-${String(month).padStart(2, '0')}-28`,
      executor: String(measure.executors?.[0]),
      status: measure.status?.code ?? '',
    };
  });
}

export const prepareStage = () => stage(`${visCss}${ganttCss}${tabulatorCss}.stage { inline-size: 1200px }`);

/** A file that was not read before: who draws it reads and checks it within its time. */
export const unread = (size: number) => structuredClone(fileOf(size));

export function ours(box: HTMLElement, file: object) {
  const element = document.createElement('programme-timeline') as HTMLElementTagNameMap['programme-timeline'];
  element.programme = file;
  box.append(element);
  return element;
}

export function vis(box: HTMLElement, items: Item[]) {
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
  const timeline = new Timeline(
    box,
    new DataSet(items.map(({ id, title, group, start, end }) => ({ id, content: title, group, start, end }))),
    new DataSet(groups),
    { height: 800 },
  );
  whenLeaving(() => timeline.destroy());
  return timeline;
}

export function gantt(box: HTMLElement, items: Item[]) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  box.append(svg);
  return new Gantt(
    svg,
    items.map(({ id, title, start, end }) => ({ id, name: title, start, end, progress: 0 })),
    // Its view of years takes ten seconds to draw sixty bars.
    { view_mode: 'Month', readonly: true },
  );
}

export async function tabulator(box: HTMLElement, items: Item[]) {
  const fields = ['number', 'title', 'start', 'end', 'executor', 'status'];
  const table = new TabulatorFull(box, {
    height: 800,
    data: items,
    groupBy: 'group',
    layout: 'fitColumns',
    columns: fields.map((field) => ({ title: field, field })),
  });
  whenLeaving(() => table.destroy());
  await new Promise((resolve) => table.on('tableBuilt', resolve));
  return table;
}

/** What no table can be faster than: the rows as text, without any working. */
export function plain(box: HTMLElement, items: Item[]): void {
  box.innerHTML = `<table>${items
    .map(
      ({ number, title, start, end, executor, status }) =>
        `<tr><td>${number}</td><td>${title}</td><td>${start}</td><td>${end}</td><td>${executor}</td><td>${status}</td></tr>`,
    )
    .join('')}</table>`;
}

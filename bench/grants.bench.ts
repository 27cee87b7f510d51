import '../src/elements/grants/define.js';
import { TabulatorFull } from 'tabulator-tables';
import tabulatorCss from 'tabulator-tables/dist/css/tabulator.min.css';
import { largeProgramme } from '../stories/programmes/large.js';
import { frame, measure, painted, stage, whenLeaving } from './measure.js';

export const title = 'Grants: to the next frame after drawing, sorting and filtering, by number of rows';
export const ours = 'programme-grants: first paint';

const files = new Map<number, ReturnType<typeof largeProgramme>>();

/** The same grants for all contenders. */
function fileOf(grants: number) {
  const file = files.get(grants) ?? largeProgramme({ grants });
  files.set(grants, file);
  return file;
}

const fields = ['title', 'donor', 'amount', 'kind', 'date'] as const;

/** Grants as the peers want them: text. Made beforehand; ours reads, checks and adds up within its time. */
function itemsOf(size: number) {
  return (fileOf(size).grants ?? []).map((grant) => {
    const { value, currency } = grant.amount as { value: string; currency: string };
    return {
      id: grant.id,
      title: (grant.title as { uk: string }).uk,
      donor: String(grant.donor),
      amount: `${value} ${currency}`,
      kind: grant.kind,
      date: grant.date ?? '',
    };
  });
}

type Items = ReturnType<typeof itemsOf>;

const settle = () => new Promise((resolve) => setTimeout(resolve, 1_500));

const prepareStage = () => stage(`${tabulatorCss}.stage { inline-size: 1200px }`);

async function grants(box: HTMLElement, size: number) {
  const element = document.createElement('programme-grants');
  element.programme = fileOf(size);
  box.append(element);
  await element.updateComplete;
  if (!element.shadowRoot?.querySelector('.grant')) throw new Error('Nothing was drawn');
  return element;
}

async function tabulator(box: HTMLElement, items: Items) {
  const table = new TabulatorFull(box, {
    height: 800,
    data: items,
    groupBy: 'donor',
    layout: 'fitColumns',
    columns: fields.map((field) => ({ title: field, field })),
  });
  whenLeaving(() => table.destroy());
  await new Promise<void>((resolve) => table.on('tableBuilt', () => resolve()));
  return table;
}

type Tabulator = Awaited<ReturnType<typeof tabulator>>;

const drawn = (name: string, draw: (box: HTMLElement, size: number, items: Items) => unknown) => ({
  name,
  prepare: (size: number) => ({ box: prepareStage(), items: itemsOf(size) }),
  work: async (prepared: unknown, size: number) => {
    const { box, items } = prepared as { box: HTMLElement; items: Items };
    await draw(box, size, items);
    await painted();
  },
});

const used = (name: string, use: (element: HTMLElementTagNameMap['programme-grants']) => void) => ({
  name: `programme-grants: ${name}`,
  prepare: async (size: number) => {
    const element = await grants(prepareStage(), size);
    await settle();
    return element;
  },
  work: async (element: unknown) => {
    use(element as HTMLElementTagNameMap['programme-grants']);
    await frame();
  },
});

const tabled = (name: string, use: (table: Tabulator) => void) => ({
  name: `tabulator-tables 6.5.3: ${name}`,
  prepare: async (size: number) => {
    const table = await tabulator(prepareStage(), itemsOf(size));
    await settle();
    return table;
  },
  work: async (table: unknown) => {
    use(table as Tabulator);
    await frame();
  },
});

const contenders = [
  drawn(ours, (box, size) => grants(box, size)),
  drawn('tabulator-tables 6.5.3: first paint', (box, _size, items) => tabulator(box, items)),
  drawn('innerHTML of the same rows: first paint', (box, _size, items) => {
    const rows = items.map((item) => `<tr>${fields.map((field) => `<td>${item[field]}</td>`).join('')}</tr>`);
    box.innerHTML = `<table>${rows.join('')}</table>`;
  }),
  used('sort by title', ({ shadowRoot }) => {
    const order = shadowRoot?.querySelectorAll<HTMLSelectElement>('.tools select')[1];
    if (!order) throw new Error('No menu of orders');
    order.value = 'title';
    order.dispatchEvent(new Event('change'));
  }),
  tabled('sort by title', (table) => table.setSort('title', 'asc')),
  used('letter in search', ({ shadowRoot }) => {
    const search = shadowRoot?.querySelector('input');
    if (!search) throw new Error('No search');
    search.value = '7';
    search.dispatchEvent(new Event('input'));
  }),
  tabled('letter in search', (table) => table.setFilter('title', 'like', '7')),
];

export function run() {
  document.documentElement.lang = 'uk';
  return measure(contenders, [40, 1_000, 10_000]);
}

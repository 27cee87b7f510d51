import '../src/elements/timeline/define.js';
import { frame, measure, rounds, rowOf } from './measure.js';
import * as peers from './peers.js';

export const title = 'Working with a timeline: to the next frame, by number of measures';
export const ours = 'programme-timeline: letter in search';

const settle = () => new Promise((resolve) => setTimeout(resolve, 1_500));

async function mounted(size: number) {
  const element = peers.ours(peers.prepareStage(), peers.fileOf(size));
  await element.updateComplete;
  await settle();
  return element;
}

const search = (element: HTMLElement) => element.shadowRoot?.querySelector('input') as HTMLInputElement;
const press = (element: HTMLElement, name: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.choice button') ?? [])]
    .find(({ textContent }) => textContent === name)
    ?.click();

/** The longest time between two frames while the page, or a table with a scroll bar of its own, is scrolled by most of a screen in each. */
async function longestFrame(scroller: Window | Element): Promise<number> {
  let longest = 0;
  let last = await frame();
  for (let step = 0; step < 120; step++) {
    scroller.scrollBy(0, 700);
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

/** What is scrolled, and how it comes to the page. The plain table runs no script: it is what the machine can do. */
const scrolled: Record<string, (size: number) => Promise<Window | Element>> = {
  'programme-timeline: longest frame of scrolling': async (size) => {
    await mounted(size);
    return window;
  },
  'tabulator-tables 6.5.3: longest frame of scrolling': async (size) => {
    const box = peers.prepareStage();
    await peers.tabulator(box, peers.itemsOf(size));
    await settle();
    return box.querySelector('.tabulator-tableholder') as Element;
  },
  'innerHTML of the same rows: longest frame of scrolling': async (size) => {
    peers.plain(peers.prepareStage(), peers.itemsOf(size));
    await settle();
    return window;
  },
};

export async function run() {
  document.documentElement.lang = 'uk';
  const rows = await measure(
    [
      {
        name: ours,
        prepare: mounted,
        work: async (element) => {
          const input = search(element as HTMLElement);
          input.value = 'д';
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await frame();
        },
      },
      {
        name: 'programme-timeline: years to quarters',
        prepare: mounted,
        work: async (element) => {
          press(element as HTMLElement, 'Роки');
          await frame();
        },
      },
      {
        name: 'tabulator-tables 6.5.3: letter in search',
        prepare: async (size: number) => {
          const table = await peers.tabulator(peers.prepareStage(), peers.itemsOf(size));
          await settle();
          return table;
        },
        work: async (table) => {
          // biome-ignore lint/suspicious/noExplicitAny: the package has no types.
          (table as any).setFilter('title', 'like', 'д');
          await frame();
        },
      },
    ],
    [60, 1_000, 10_000],
  );
  for (const size of [1_000, 10_000]) {
    const longest = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      for (const [name, mount] of Object.entries(scrolled))
        longest.set(name, [...(longest.get(name) ?? []), await longestFrame(await mount(size))]);
    }
    for (const [name, times] of longest) rows.push(rowOf(name, size, times));
  }
  return rows;
}

/** What scripts/bench.js does between two readings of the memory in use. */
export async function churn(): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const element = peers.ours(peers.prepareStage(), peers.fileOf(60));
    await element.updateComplete;
    await frame();
    element.remove();
  }
  document.body.replaceChildren();
}

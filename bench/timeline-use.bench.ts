import '../src/elements/timeline/define.js';
import { frame, longestFrame, measure } from './measure.js';
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

/** Scrolls the page, or a table with a scroll bar of its own, by most of a screen before each frame. */
const scrolled = (name: string, mount: (size: number) => Promise<Window | Element>, beside = () => {}) => ({
  name: `${name}: longest frame of scrolling`,
  prepare: mount,
  work: (scroller: unknown) =>
    longestFrame(120, () => {
      (scroller as Window | Element).scrollBy(0, 700);
      beside();
    }),
});

/** Milliseconds of a frame of ours in the middle. */
const usual = 12;
const busy = () => {
  for (const end = performance.now() + usual; performance.now() < end; );
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
  const scrolling = await measure(
    [
      scrolled('programme-timeline', async (size) => {
        await mounted(size);
        return window;
      }),
      // A reader may begin when the first rows are there, or long after that.
      scrolled('programme-timeline, all rows drawn', async (size) => {
        const { shadowRoot } = await mounted(size);
        while (shadowRoot?.querySelector('.waiting')) await settle();
        return window;
      }),
      scrolled('tabulator-tables 6.5.3', async (size) => {
        const box = peers.prepareStage();
        await peers.tabulator(box, peers.itemsOf(size));
        await settle();
        return box.querySelector('.tabulator-tableholder') as Element;
      }),
      // It runs no script: it is what the machine can do.
      scrolled('innerHTML of the same rows', async (size) => {
        peers.plain(peers.prepareStage(), peers.itemsOf(size));
        await settle();
        return window;
      }),
      // What the machine puts between two frames, where there is next to nothing to lay out and paint.
      scrolled(
        `an empty page, ${usual} ms of script a frame`,
        async () => {
          peers.prepareStage().style.height = '100000px';
          await settle();
          return window;
        },
        busy,
      ),
    ],
    [1_000, 10_000],
  );
  return [...rows, ...scrolling];
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

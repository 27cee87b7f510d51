import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { mapCases } from '../../../stories/map.cases.js';
import { clear, settled, show, until } from './cases.js';
import { shiftBelow, widths } from './layout.js';

const drawn = [
  'full',
  'chernihiv',
  'europe',
  'world',
  'arcs',
  'kinds',
  'close',
  'two-hundred',
  'right-to-left',
];

/** A case with its map in sight, on a phone too. */
async function shown(name: string): Promise<ShadowRoot> {
  const { element, root } = await show(name, 'uk', document.body, mapCases);
  const folded = root.querySelector<HTMLDetailsElement>('.on-demand');
  if (folded) {
    folded.open = true;
    await until(() => root.querySelector('.map'));
  }
  await settled(element);
  return root;
}

const boxesOf = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

/** Do two boxes share more than their edges, give or take half a pixel? */
const meet = (a: DOMRect, b: DOMRect) =>
  a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom;

describe('the layout of programme-map', () => {
  const style = document.createElement('style');

  before(() => {
    style.textContent = 'body { margin: 0; font-family: sans-serif }';
    document.head.append(style);
  });
  afterEach(clear);
  after(async () => {
    style.remove();
    await setViewport({ width: 1280, height: 800 });
  });

  it('keeps its shape on paper, which is narrower than the screen that it was drawn for', async () => {
    await setViewport({ width: 1280, height: 800 });
    const root = await shown('chernihiv');
    await emulateMedia({ media: 'print' });
    (root.host.parentElement as HTMLElement).style.inlineSize = '700px';
    const map = root.querySelector('.map') as SVGSVGElement;
    // Asked before the next frame, in which a screen would be drawn for anew.
    const { width, height } = map.getBoundingClientRect();
    const { width: across, height: down } = map.viewBox.baseVal;
    await emulateMedia({ media: 'screen' });
    expect(width).to.be.at.most(700);
    expect(width / height).to.be.closeTo(across / down, 0.02);
  });

  for (const width of widths) {
    it(`stays within its box at ${width} px, in every case`, async () => {
      await setViewport({ width, height: 800 });
      for (const { name } of mapCases) {
        await shown(name);
        expect(document.documentElement.scrollWidth, name).to.be.at.most(width);
        clear();
      }
    }).timeout(20_000);

    it(`shows every partner of the map in it, and labels that cover neither each other nor markers nor the edge, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const name of drawn) {
        const root = await shown(name);
        const [map] = boxesOf(root, '.map');
        const within = ({ left, right, top, bottom }: DOMRect) =>
          map && left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom;
        const targets = boxesOf(root, '.marker > circle');
        const middles = targets.map(({ x, y, width: size }) => new DOMRect(x + size / 2, y + size / 2, 0, 0));
        expect(middles, name).not.to.be.empty;
        expect(middles.every(within), `${name}: markers`).to.equal(true);
        const labels = boxesOf(root, '.map .label');
        // Halves of a pixel are the font's own.
        expect(
          labels.every((box) => map && box.left >= map.left - 1 && box.right <= map.right + 1),
          name,
        ).to.equal(true);
        const colliding = labels.filter((box, index) =>
          labels.some((other, at) => at !== index && meet(box, other)),
        );
        expect(colliding.length, `${name}: labels`).to.equal(0);
        // Of one partner: what it shows; of several: their circle.
        const signs = [...root.querySelectorAll('.shape, .several, .home path')].filter((sign) =>
          sign.closest('.map'),
        );
        const covered = [...root.querySelectorAll('.map .label')].filter((label) =>
          signs.some(
            (sign) =>
              sign.parentElement !== label.parentElement &&
              meet(label.getBoundingClientRect(), sign.getBoundingClientRect()),
          ),
        );
        expect(
          covered.map(({ textContent }) => textContent),
          `${name}: labels on markers`,
        ).to.deep.equal([]);
        clear();
      }
    }).timeout(20_000);

    it(`keeps targets of 24 px or more apart at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const name of ['chernihiv', 'kinds', 'two-hundred']) {
        const root = await shown(name);
        const targets = boxesOf(root, '.marker > circle');
        expect(Math.min(...targets.map(({ width: size }) => size)), name).to.be.at.least(23.9);
        for (const { height } of boxesOf(root, 'button:not(.skip-map, .close), summary'))
          expect(height, name).to.be.at.least(23.9);
        clear();
      }
    });
  }

  it('has the list before the map on a phone, and after it elsewhere', async () => {
    for (const [width, before] of [
      [320, true],
      [768, false],
    ] as const) {
      await setViewport({ width, height: 800 });
      const root = await shown('chernihiv');
      const [list, map] = [boxesOf(root, '.list')[0], boxesOf(root, '.map')[0]];
      expect((list?.top ?? 0) < (map?.top ?? 0), `${width}`).to.equal(before);
      clear();
    }
  });

  it('keeps the few partners of a country in one column, under its heading', async () => {
    for (const width of [768, 1280]) {
      await setViewport({ width, height: 800 });
      const rows = [...(await shown('chernihiv')).querySelectorAll('.list li')];
      const left = (row?: Element) => Math.round(row?.getBoundingClientRect().left ?? 0);
      expect(new Set(rows.map(left)).size, `${width}: columns`).to.equal(width === 768 ? 2 : 3);
      rows.forEach((row, place) => {
        const headed = row.querySelector('h3') === null;
        if (headed) expect(left(row), `${width}: ${row.textContent}`).to.equal(left(rows[place - 1]));
      });
      clear();
    }
  });

  it('names a group that goes on in the next column above all columns, and where the list goes on under them', async () => {
    await setViewport({ width: 1280, height: 800 });
    const root = await shown('two-hundred');
    const list = boxesOf(root, '.list')[0] as DOMRect;
    for (const heading of boxesOf(root, '.list h3')) expect(heading.width).to.be.closeTo(list.width, 1);
    const lefts = boxesOf(root, '.list .place .chunk:first-child .partner').map(({ left }) =>
      Math.round(left),
    );
    expect(new Set(lefts).size).to.equal(3);
    const named = [...root.querySelectorAll<HTMLElement>('.list .chunk > :first-child')].slice(1);
    expect(named).not.to.be.empty;
    for (const row of named) {
      const { content, width } = getComputedStyle(row, '::before');
      if (row.querySelector('h3') === null)
        expect([content, width]).to.deep.equal([`"${row.dataset.group} …"`, `${list.width}px`]);
    }
  });

  it('has buttons and legend beside the map where there is room, whatever the map shows', async () => {
    await setViewport({ width: 1280, height: 800 });
    const root = await shown('chernihiv');
    const places = () => boxesOf(root, 'figure > .tools, figcaption').map(({ x, y }) => [x, y]);
    const [map] = boxesOf(root, '.map');
    const before = places();
    expect(before.every(([x = 0]) => x > (map?.right ?? 0))).to.equal(true);
    const world = [...root.querySelectorAll<HTMLElement>('figure .choice button')][2];
    world?.click();
    await until(() => world?.ariaPressed === 'true' && root.querySelector('.map:not(.map-waiting)'));
    expect(boxesOf(root, '.map')[0]?.height).to.be.below(map?.height ?? 0);
    expect(places()).to.deep.equal(before);
  });

  it('does not mirror geography where the page runs from right to left', async () => {
    await setViewport({ width: 1280, height: 800 });
    // From each marker to its label: the sides of labels would change places first.
    const places = async (name: string) =>
      [...(await shown(name)).querySelectorAll('.marker:has(.label)')].map((marker) => {
        const [from, to] = ['circle', '.label'].map((part) => marker.querySelector(part));
        return Math.round((to?.getBoundingClientRect().x ?? 0) - (from?.getBoundingClientRect().x ?? 0));
      });
    const there = await places('chernihiv');
    expect(there).not.to.be.empty;
    clear();
    expect(await places('right-to-left')).to.deep.equal(there);
  });

  it('does not move the page below when the data arrive, nor when the list does', async () => {
    // So high that the page below would be seen under the map alone.
    await setViewport({ width: 1280, height: 1000 });
    const shift = await shiftBelow('programme-map', async (element) => {
      await until(() => element.shadowRoot?.querySelector('.map:not(.map-waiting)'));
      await until(() => element.shadowRoot?.querySelector('.partner'));
    });
    expect(shift).to.equal(0);
  });
});

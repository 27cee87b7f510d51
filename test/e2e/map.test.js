// By touch and by wheel, as a browser hands them out: a map must not catch the page's own scrolling.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inPage } from './page.js';
import { pageText, programmeText, useSite } from './site.js';

const body = `<programme-map src="/programme.json" today="2026-11-24"></programme-map><p style="block-size: 3000px"></p>`;

describe('the map on a page that scrolls', () => {
  const site = useSite({ '/': pageText(body), '/programme.json': programmeText('chernihiv-2022-2026') });

  async function open(page) {
    await page.goto(site.url);
    await page.locator('programme-map .map:not(.map-waiting)').waitFor();
    // The list comes after the map.
    await page.locator('programme-map .partner').first().waitFor();
    const { x, y, width, height } = await page.locator('programme-map .map').boundingBox();
    const session = await page.context().newCDPSession(page);
    const touch = (type, ...points) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      });
    return { middle: [x + width / 2, y + height / 2], touch };
  }

  const shown = (page) =>
    page.locator('programme-map .map').evaluate((map) => map.getAttribute('viewBox').split(' ').map(Number));
  const scrolled = (page) => page.evaluate(() => scrollY);
  const pageScrolls = (page) => page.waitForFunction(() => scrollY > 100);
  /** Waits until less of the map is seen than `most` units. */
  const showsLess = (page, most) =>
    page.waitForFunction((width) => {
      const map = document.querySelector('programme-map').shadowRoot.querySelector('.map');
      return Number(map.getAttribute('viewBox').split(' ')[2]) < width;
    }, most);

  it(
    'leaves one finger to the page',
    inPage(
      async ({ page }) => {
        const { middle, touch } = await open(page);
        const before = await shown(page);
        const [x, y] = middle;
        await touch('touchStart', [x, y]);
        for (let step = 1; step <= 10; step++) await touch('touchMove', [x, y - step * 20]);
        await touch('touchEnd');
        await pageScrolls(page);
        assert.deepEqual(await shown(page), before);
      },
      { hasTouch: true },
    ),
  );

  it(
    'zooms with two fingers, around what is between them, and the page stays',
    inPage(
      async ({ page }) => {
        const { middle, touch } = await open(page);
        const before = await shown(page);
        const [x, y] = middle;
        const spread = (by) => [
          [x - by, y],
          [x + by, y],
        ];
        await touch('touchStart', ...spread(40));
        for (let step = 1; step <= 10; step++) await touch('touchMove', ...spread(40 + step * 8));
        await touch('touchEnd');
        await showsLess(page, before[2] * 0.5);
        const after = await shown(page);
        const middleOf = ([left, top, width, height]) => [left + width / 2, top + height / 2];
        const apart = middleOf(after).map((value, axis) => Math.abs(value - middleOf(before)[axis]));
        assert.ok(Math.max(...apart) < before[2] * 0.02, `${apart}`);
        assert.equal(await scrolled(page), 0);
      },
      { hasTouch: true },
    ),
  );

  it(
    'opens a partner by a tap',
    inPage(
      async ({ page }) => {
        await open(page);
        await page.locator('programme-map .marker[aria-label^="Габрово"]').tap();
        await page.locator('programme-map dialog[open]').getByRole('heading', { name: 'Габрово' }).waitFor();
      },
      { hasTouch: true },
    ),
  );

  it(
    'takes the wheel only with a modifier key',
    inPage(async ({ page }) => {
      const { middle } = await open(page);
      const before = await shown(page);
      await page.mouse.move(...middle);
      await page.mouse.wheel(0, 200);
      await pageScrolls(page);
      assert.deepEqual(await shown(page), before);
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await showsLess(page, before[2]);
      assert.equal(await scrolled(page), 0);
      assert.equal(await page.evaluate(() => visualViewport.scale), 1);
    }),
  );

  it(
    'is dragged by the mouse, without opening the marker that the drag began on',
    inPage(async ({ page }) => {
      await open(page);
      const [, , whole] = await shown(page);
      await page.locator('programme-map').getByRole('button', { name: 'Збільшити' }).click();
      await showsLess(page, whole);
      const before = await shown(page);
      const box = await page.locator('programme-map .marker[aria-label^="Габрово"] .shape').boundingBox();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x - 60, box.y - 40, { steps: 5 });
      await page.mouse.up();
      const after = await shown(page);
      assert.ok(after[0] > before[0] && after[1] > before[1], `${before} ${after}`);
      assert.equal(after[2], before[2]);
      assert.equal(await page.locator('programme-map dialog[open]').count(), 0);
    }),
  );
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.js';
import { focused, inPage, shows, tabTo } from './page.js';
import { programmeText } from './site.js';

const titles = {
  uk: "Програма зміцнення і розвитку міжнародних зв'язків на 2022 – 2026 роки",
  en: 'Programme for Strengthening and Developing International Ties for 2022–2026',
};

describe('the demonstration page', () => {
  let server;
  before(async () => {
    server = await serve();
  });
  after(() => server.close());

  async function open(page, lang = 'uk') {
    const response = await page.goto(`${server.url}?lang=${lang}`);
    await page.getByRole('heading', { level: 2, name: titles[lang] }).waitFor();
    return response;
  }

  for (const lang of ['uk', 'en']) {
    it(
      `shows all widgets, ${lang}, with one request for their data and none to another origin`,
      inPage(async ({ page, seen }) => {
        await open(page, lang);
        await shows(page, { uk: 'Рядки паспорта', en: 'Rows of the passport' }[lang]);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        for (const widget of ['passport', 'timeline', 'map', 'grants']) {
          await page.locator(`programme-${widget}:state(ready)`).waitFor();
        }
        assert.equal(seen.requestsFor('.json').length, 1);
        assert.deepEqual(
          seen.requests.filter((url) => new URL(url).origin !== new URL(server.url).origin),
          [],
        );
      }),
    );
  }

  it(
    'is served under a strict policy',
    inPage(async ({ page }) => {
      const response = await open(page);
      assert.equal(
        response.headers()['content-security-policy'],
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
          "require-trusted-types-for 'script'; trusted-types lit-html",
      );
    }),
  );

  it(
    'follows the light or dark scheme of the system',
    inPage(async ({ page }) => {
      await open(page);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const [ink, paper] = await page.evaluate(() => {
          const title = document.querySelector('programme-passport').shadowRoot.querySelector('#title');
          // Both are plain greys given as rgb(): the first figure tells how light they are.
          return [getComputedStyle(title).color, getComputedStyle(document.body).backgroundColor].map(
            (colour) => Number(/\d+/.exec(colour)[0]),
          );
        });
        assert.ok(colorScheme === 'light' ? ink + 150 < paper : paper + 150 < ink, `${ink} on ${paper}`);
      }
    }),
  );

  it(
    'scrolls in no direction but down, on a phone and on a desk',
    inPage(async ({ page }) => {
      await open(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    }),
  );

  it(
    'is walked through by keyboard in the order in which it is read, with the focus in sight',
    inPage(async ({ page }) => {
      await open(page);
      const walked = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (stop === null) break;
        walked.push(stop.name);
        assert.ok(stop.marked, `${stop.name} does not show that it has the focus`);
        assert.ok(stop.onScreen, `${stop.name} is out of sight`);
        assert.ok(walked.length < 500, `the focus is caught: ${walked.slice(-5).join(', ')}`);
      }
      // Asked for afterwards: what is far down is drawn only on the way to it.
      const stops = await page.evaluate(() => {
        const stops =
          'a[href], button:enabled, input:enabled:not([type="radio"]:not(:checked)), select:enabled, summary, [tabindex]';
        const name = (element) =>
          `${element.role ?? element.localName} ${element.textContent.trim().replace(/\s+/g, ' ')}`;
        const walk = (root) =>
          [...root.querySelectorAll('*')].flatMap((element) => [
            ...(element.matches(stops) && element.tabIndex >= 0 && element.checkVisibility()
              ? [name(element)]
              : []),
            ...(element.shadowRoot ? walk(element.shadowRoot) : []),
          ]);
        return walk(document);
      });
      assert.deepEqual(walked, stops);
      assert.match(stops[0], /^a Перейти до вмісту/);
      for (const kind of ['a', 'summary', 'region'])
        assert.ok(
          stops.some((stop) => stop.startsWith(`${kind} `)),
          kind,
        );
    }),
  );

  it(
    'opens the check of the file by keyboard: the years of title and goal contradict each other',
    inPage(async ({ page, seen }) => {
      await open(page);
      assert.deepEqual(seen.requestsFor('check.js'), [], 'the check comes only when asked for');
      await tabTo(page, 'summary Перевірка файла');
      await page.keyboard.press('Enter');
      const problem = page.locator('programme-passport details li').filter({ hasText: 'чотирьох років' });
      await problem.waitFor();
      assert.match(await problem.textContent(), /років 5/);
      assert.equal(seen.requestsFor('check.js').length, 1);
    }),
  );

  it(
    'prints the passport whole, with the addresses of links, without what only a screen can use',
    inPage(async ({ page }) => {
      // The city's file has no address among its sources; this one fills every field.
      await page.route('**/chernihiv-2022-2026.json', (route) =>
        route.fulfill({ body: programmeText('full') }),
      );
      await page.goto(server.url);
      const passport = page.locator('programme-passport');
      await passport.getByRole('heading', { name: 'Рядки паспорта' }).waitFor();
      const seenOnScreen = await passport.getByRole('heading').allTextContents();
      await page.emulateMedia({ media: 'print' });
      const headings = passport.getByRole('heading');
      assert.deepEqual(await headings.filter({ visible: true }).allTextContents(), seenOnScreen);
      for (const hidden of ['header.site', 'footer.site', '.skip'])
        assert.equal(await page.locator(hidden).isVisible(), false, hidden);
      assert.equal(await passport.getByText('Перевірка файла').isVisible(), false, 'the closed check');
      assert.equal(await passport.getByText('Перевірка триває').isVisible(), false, 'what nobody asked for');
      const printed = await passport
        .locator('.sources a, .acts a')
        .evaluateAll((links) =>
          links.map((link) => [
            getComputedStyle(link, '::after').content,
            `" (${link.getAttribute('href')})"`,
          ]),
        );
      assert.ok(printed.length > 0);
      for (const [content, address] of printed) assert.equal(content.replaceAll('" "', ''), address);
      const sheets = await page.pdf({ format: 'A4' });
      assert.equal(sheets.subarray(0, 5).toString(), '%PDF-');
    }),
  );
});

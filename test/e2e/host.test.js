import assert from 'node:assert/strict';
import { once } from 'node:events';
import { before, describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { root } from '../../scripts/steps.js';
import { inPage, shows } from './page.js';
import { bundle, pageText, programmeText, useSite } from './site.js';

const passport = '<programme-passport src="/programme.json"></programme-passport>';
const style = (css) => `<style>${css}</style>${bundle()}`;

describe('a page with a mind of its own', () => {
  const site = useSite({ '/programme.json': programmeText('full') });

  async function open(page, text) {
    site.routes['/'] = text;
    await page.goto(site.url);
    await shows(page, 'Рядки паспорта');
  }

  const resets = {
    'takes every style away': '* { all: unset !important }',
    'styles elements by their names':
      'p, dl, li, address { display: none !important } h2, h3 { visibility: hidden } ' +
      'table, tr, td, th { display: block !important } * { float: left; box-sizing: content-box } ' +
      'div, span { position: absolute; inset: 0; opacity: 0 } svg { width: 4000px } a { pointer-events: none }',
    'styles our own classes and parts':
      '.card, .passport, .columns, .rows, [part], #title { display: none !important }',
  };
  for (const [name, css] of Object.entries(resets)) {
    it(
      `does not get at the inside where it ${name}`,
      inPage(async ({ page }) => {
        await open(page, pageText(passport, { head: bundle() }));
        const shape = () =>
          page.locator('programme-passport').evaluate((element) =>
            [...element.shadowRoot.querySelectorAll('*')].map((inner) => {
              const { display, visibility, opacity, position, float } = getComputedStyle(inner);
              return `${inner.localName}.${inner.classList} ${display} ${visibility} ${opacity} ${position} ${float}`;
            }),
          );
        // On a phone's width, for a host that leaves no box to an element leaves it no width to ask for.
        await page.setViewportSize({ width: 320, height: 800 });
        const undisturbed = await shape();
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, css);
        assert.deepEqual(await shape(), undisturbed);
        assert.ok(await page.locator('programme-passport #title').isVisible());
      }),
    );
  }

  it(
    'may have letters twice as large without scrolling sideways',
    inPage(async ({ page }) => {
      await open(page, pageText(passport, { head: style('html { font-size: 32px } body { margin: 0 }') }));
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    }),
  );

  const grounds = {
    'dark, without saying so, on a light system': ['#101418', '#f2f2f2', 'light'],
    'light, without saying so, on a dark system': ['#ffffff', '#1b1f24', 'dark'],
  };
  for (const [name, [paper, ink, colorScheme]] of Object.entries(grounds)) {
    it(
      `is readable where it is ${name}`,
      inPage(
        async ({ page }) => {
          await open(
            page,
            pageText(passport, { head: style(`body { background: ${paper}; color: ${ink} }`) }),
          );
          const faint = await page.locator('programme-passport').evaluate((element, ground) => {
            const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
            const luminance = (...colours) => {
              for (const colour of colours) {
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
              }
              const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) =>
                byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
              );
              return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            };
            // The contrast of WCAG 2: of the lighter to the darker.
            const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            return [...element.shadowRoot.querySelectorAll('*')]
              .filter((inner) =>
                [...inner.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
              )
              .map((inner) => [
                contrast(luminance(ground), luminance(ground, getComputedStyle(inner).color)),
                inner.textContent.trim(),
              ])
              .filter(([ratio]) => ratio < 4.5);
          }, paper);
          assert.deepEqual(faint, []);
        },
        { colorScheme },
      ),
    );
  }

  it(
    'may change its language at any time, as a whole or in part',
    inPage(async ({ page }) => {
      await open(page, pageText(`<div id="part">${passport}</div>`));
      const speak = (selector, lang) =>
        page.locator(selector).evaluate((element, tag) => {
          element.lang = tag;
        }, lang);
      await speak('html', 'en');
      await shows(page, 'Rows of the passport');
      await speak('#part', 'uk-UA');
      await shows(page, 'Рядки паспорта');
      await speak('#part', 'en-GB');
      await shows(page, 'Rows of the passport');
      await speak('programme-passport', 'uk');
      await shows(page, 'Рядки паспорта');
    }),
  );

  it(
    'may take the element out while its file is still on the way, and put it back',
    inPage(async ({ page }) => {
      const answer = site.routes['/programme.json'];
      const asked = new Promise((resolve) => {
        site.routes['/programme.json'] = (_request, response) => resolve(response);
      });
      site.routes['/'] = pageText(passport);
      await page.goto(site.url);
      const response = await asked;
      // Long before the time limit of the request, which would end it too.
      const hungUp = once(response, 'close', { signal: AbortSignal.timeout(5_000) });
      const element = await page.locator('programme-passport').elementHandle();
      await element.evaluate((node) => node.remove());
      await hungUp;
      site.routes['/programme.json'] = answer;
      await element.evaluate((node) => document.body.append(node));
      await shows(page, 'Рядки паспорта');
    }),
  );

  it(
    'may show one file fifty times with one request',
    inPage(async ({ page, seen }) => {
      site.routes['/small.json'] = programmeText('minimal');
      site.routes['/'] = pageText(passport.replace('programme.json', 'small.json').repeat(50));
      await page.goto(site.url);
      await page.locator('programme-passport article').nth(49).waitFor();
      assert.equal(await page.locator('programme-passport:state(ready)').count(), 50);
      assert.equal(seen.requestsFor('/small.json').length, 1);
    }),
  );
});

describe('an application that is built together with the elements', () => {
  const site = useSite({
    '/': pageText(`<h1></h1>${passport}`, { head: '<script type="module" src="/application.js"></script>' }),
    '/programme.json': programmeText('minimal'),
  });

  before(async () => {
    const source = `
      import { configureLocalization, msg } from '@lit/localize';
      import { templates } from ${JSON.stringify(`${root}dist/modules/locales/en.js`)};
      import ${JSON.stringify(`${root}dist/modules/define.js`)};
      const words = Object.fromEntries(Object.keys(templates).map((id) => [id, 'Worte der Anwendung']));
      const { setLocale } = configureLocalization({
        sourceLocale: 'uk',
        targetLocales: ['de'],
        loadLocale: async () => ({ templates: words }),
      });
      setLocale('de').then(() => {
        document.querySelector('h1').textContent = msg('Паспорт програми');
      });
    `;
    const application = `${root}test/e2e/application.js`;
    const built = await rollup({
      input: application,
      plugins: [
        {
          name: 'application',
          load: (id) => (id === application ? source : null),
          resolveId: (id) => (id === application ? id : null),
        },
        nodeResolve({ browser: true, exportConditions: ['production'] }),
      ],
    });
    const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
    site.routes['/application.js'] = output[0].code;
  });

  it(
    'may set up lit-localize for itself: its words are its own, and ours are ours',
    inPage(async ({ page }) => {
      await page.goto(site.url);
      await page.getByRole('heading', { level: 1, name: 'Worte der Anwendung' }).waitFor();
      await shows(page, 'Паспорт програми');
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
      });
      await shows(page, 'Programme passport');
      assert.equal(await page.locator('programme-passport').getByText('Worte der Anwendung').count(), 0);
    }),
  );
});

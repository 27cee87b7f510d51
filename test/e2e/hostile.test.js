import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inPage, shows } from './page.js';
import { pageText, programmeText, useSite } from './site.js';

const texts = [
  '<script>window.pwned = 1</script>',
  '<img src=/pwned onerror="window.pwned = 1">',
  '"><svg onload="window.pwned = 1">',
  '\'" autofocus onfocus="window.pwned = 1" tabindex="0" x="',
  '--><iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
  '{{constructor.constructor("window.pwned = 1")()}}',
  '</style><style>@import "/pwned";</style>',
  'javascript:window.pwned=1',
];
const addresses = [
  'javascript:window.pwned=1',
  'JaVaScRiPt:window.pwned=1//https://example.org/',
  ' \u0001javascript:window.pwned=1',
  'java\tscr\nipt:window.pwned=1',
  'javascript&colon;window.pwned=1',
  '&#106;avascript:window.pwned=1',
  'vbscript:window.pwned=1',
  'data:text/html,<script>opener.pwned=1</script>',
  'blob:https://example.org/pwned',
  'https://example.org/" onclick="window.pwned = 1',
];

/** All that a page can show of a file. */
const elements = ['programme-passport', 'programme-timeline', 'programme-map', 'programme-grants'];

let turn = 0;
const next = (payloads) => payloads[turn++ % payloads.length];

/** Puts payloads in the place of every text and address; codes, dates and ids stay, or nothing would be shown. */
function poison(value, key = '') {
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]));
  }
  if (typeof value !== 'string') return value;
  if (/^(url|website|image|logo)$/.test(key)) return next(addresses);
  if (/^(email|phone|number)$/.test(key)) return `${value}${next(texts)}`;
  return /^(uk|en|title|text|label|name|note)$/.test(key) ? `${value} ${next(texts)}` : value;
}

const policies = {
  'a strict policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html",
  'no policy': null,
};

for (const [name, policy] of Object.entries(policies)) {
  describe(`a hostile file, under ${name}`, () => {
    const site = useSite(
      {
        '/': pageText(
          elements.map((tag) => `<${tag} src="/programme.json" heading-level="3"></${tag}>`).join(''),
        ),
      },
      { headers: policy ? { 'Content-Security-Policy': policy } : {} },
    );

    async function showFile({ page }, text) {
      site.routes['/programme.json'] = text;
      await page.goto(site.url);
      await shows(page, 'Рядки паспорта');
      for (const tag of elements) await page.locator(`${tag}:state(ready)`).waitFor();
      // What is folded quotes the file too: the check, the measure in full.
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.open = true;
      });
      await page.getByText('Перевірка триває').first().waitFor({ state: 'detached' });
      await page.locator('programme-timeline button.open').first().click();
      await page.locator('programme-timeline dialog').waitFor();
    }

    async function assertTame({ page, seen }) {
      const { pwned, found } = await page.evaluate((tags) => {
        const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
        const found = [];
        const walk = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (/^(script|style|iframe|object|embed|base|img|meta)$/.test(element.localName)) {
              found.push(element.outerHTML);
            }
            for (const { name, value } of element.attributes) {
              if (/^(on|src|action$|formaction$|autofocus$)/.test(name)) found.push(`${name}=${value}`);
              if (/href$/.test(name) && !protocols.has(new URL(value, document.baseURI).protocol)) {
                found.push(`${name}=${value}`);
              }
            }
            if (element.shadowRoot) walk(element.shadowRoot);
          }
        };
        for (const tag of tags) walk(document.querySelector(tag).shadowRoot);
        return { pwned: window.pwned ?? window.hacked, found };
      }, elements);
      assert.equal(pwned, undefined);
      assert.deepEqual(found, []);
      assert.deepEqual(
        seen.requests.filter((url) => !/^\/(dist\/.*|programme\.json)?$/.test(new URL(url).pathname)),
        [],
      );
    }

    it(
      'shows script in its texts as text, and makes no link of an address that runs',
      inPage(async (tools) => {
        await showFile(tools, JSON.stringify(poison(JSON.parse(programmeText('full')))));
        await shows(tools.page, texts[0]);
        assert.ok(
          (await tools.page.locator('programme-passport a').count()) > 0,
          'harmless addresses stay links',
        );
        await assertTame(tools);
      }),
    );

    it(
      'runs nothing in the example of a hostile file',
      inPage(async (tools) => {
        await showFile(tools, programmeText('hostile'));
        await assertTame(tools);
      }),
    );

    it(
      'shows its own attributes as text',
      inPage(
        async ({ page }) => {
          await page.goto(site.url);
          await page.evaluate((payload) => {
            const passport = document.querySelector('programme-passport');
            passport.src = payload;
            passport.today = payload;
            passport.lang = payload;
            passport.headingLevel = payload;
          }, texts[1]);
          await shows(page, texts[1]);
          assert.equal(await page.evaluate(() => window.pwned), undefined);
        },
        { expected: [/404 \(Not Found\)/] },
      ),
    );
  });
}

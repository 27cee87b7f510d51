import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inPage, shows } from './page.js';
import { bundle, classicBundle, pageText, programmeText, useSite } from './site.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const passportAlone = '<script type="module" src="/dist/programme-passport.js"></script>';

const pairs = {
  'the bundle under two addresses': bundle() + bundle('?ver=2'),
  'the classic script and the bundle': classicBundle() + bundle(),
  'the bundle and one element alone': bundle() + passportAlone,
  'the classic script twice': classicBundle() + classicBundle().replace('.js', '.js?ver=2'),
};

for (const strict of [false, true]) {
  describe(`two copies on a page, under ${strict ? 'a policy that allows one lit-html' : 'no policy'}`, () => {
    const site = useSite(
      { '/programme.json': programmeText('minimal') },
      { headers: strict ? { 'Content-Security-Policy': policy } : {} },
    );

    for (const [name, head] of Object.entries(pairs)) {
      it(
        `live in peace, and one of them serves: ${name}`,
        inPage(async ({ page, seen }) => {
          site.routes['/'] = pageText('<programme-passport src="/programme.json"></programme-passport>', {
            head,
          });
          await page.goto(site.url);
          await shows(page, 'громади «Приклад»');
          assert.equal(seen.requests.filter((url) => url.includes('/dist/programme-')).length, 2);
          assert.equal(seen.requestsFor('/programme.json').length, 1);
          assert.equal(
            await page.locator('programme-passport').evaluate((passport) => passport.isUpdatePending),
            false,
          );
        }),
      );
    }

    it(
      'leave the newer copy its own tag, where the older one serves none',
      inPage(async ({ page }) => {
        site.routes['/second.js'] = `
          import { ProgrammePassport } from '/dist/programme-widgets.js?ver=2';
          class Newer extends ProgrammePassport {}
          customElements.define('programme-newer', Newer);
          const newer = document.createElement('programme-newer');
          newer.src = '/programme.json';
          document.body.append(newer);
        `;
        site.routes['/'] = pageText('<p>Про програму</p>', {
          head: `${bundle()}<script type="module" src="/second.js"></script>`,
        });
        await page.goto(site.url);
        await page.locator('programme-newer').getByText('громади «Приклад»').first().waitFor();
      }),
    );
  });
}

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/steps.js';
import { failedToLoad, inPage, shows } from './page.js';
import { pageText, programmeText, useSite } from './site.js';

const chernihiv = 'Програма зміцнення і розвитку міжнародних зв';

describe('a page on a disk', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'programme-widgets-'));
    copyFileSync(`${root}dist/programme-widgets.classic.js`, join(folder, 'programme-widgets.classic.js'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'shows the passport and the check of data inside the tag, by the classic script alone',
    inPage(async ({ page, seen }) => {
      const file = join(folder, 'page.html');
      const data = programmeText('chernihiv-2022-2026');
      writeFileSync(
        file,
        pageText(
          `<programme-passport><script type="application/json">${data}</script></programme-passport>`,
          { head: '<script src="programme-widgets.classic.js"></script>' },
        ),
      );
      await page.goto(pathToFileURL(file).href);
      await shows(page, chernihiv);
      await page.getByText('Перевірка файла').click();
      await shows(page, 'а за назвою чи строком програми років');
      assert.equal(seen.requests.length, 2, 'the page and the script');
    }),
  );
});

describe('a site where the file of the check is missing', () => {
  const site = useSite({
    '/': pageText('<programme-passport src="/programme.json"></programme-passport>'),
    '/dist/chunks/check.js': (_request, response) => response.writeHead(404).end(),
  });

  it(
    'still tells what is wrong in the programme, by place and code',
    inPage(
      async ({ page }) => {
        const programme = JSON.parse(programmeText('minimal'));
        site.routes['/programme.json'] = JSON.stringify({ ...programme, status: 'unknown-status' });
        await page.goto(site.url);
        await page.getByText('Частину даних не показано').click();
        await shows(page, 'status: unknown-code');
      },
      { expected: [failedToLoad] },
    ),
  );

  it(
    'says that the check of a file in order could not come',
    inPage(
      async ({ page }) => {
        site.routes['/programme.json'] = programmeText('minimal');
        await page.goto(site.url);
        await page.getByText('Перевірка файла').click();
        await shows(page, 'Не вдалося завантажити перевірку файла.');
      },
      { expected: [failedToLoad] },
    ),
  );
});

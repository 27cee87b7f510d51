import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failedToLoad, focused, inPage, shows, tabTo } from './page.js';
import { bundle, pageText, programmeText, useSite } from './site.js';

const good = programmeText('minimal');
const title = 'Програма міжнародної співпраці громади «Приклад»';
const own = 'Паспорт програми є також на папері.';
/** Makes nothing of the pauses between tries; the time limit stays. */
const hurry = `<script>
  const wait = window.setTimeout;
  window.setTimeout = (call, pause) => wait(call, pause > 10_000 ? pause : 0);
</script>`;
const host = pageText(`<programme-passport src="/programme.json"><p>${own}</p></programme-passport>`, {
  head: hurry + bundle(),
});
const retry = { uk: 'Спробувати ще раз', en: 'Try again' };
const network = {
  uk: 'Сервер не відповів або зв’язок перервався.',
  en: 'The server did not answer, or the connection broke off.',
};

/** Cyrillic text as an old editor saves it. */
function windows1251(text) {
  const special = { і: 0xb3, ї: 0xbf, є: 0xba, І: 0xb2, Ї: 0xaf, Є: 0xaa, '«': 0xab, '»': 0xbb, '–': 0x96 };
  return Buffer.from(
    [...text].map((character) => {
      const code = character.charCodeAt(0);
      return special[character] ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
    }),
  );
}

const status = (code) => (_request, response) => response.writeHead(code).end('<h1>Помилка</h1>');

const failures = {
  'a missing file': {
    answer: status(404),
    uk: /За цією адресою файла немає: \/failure-0\.json/,
    en: /There is no file at this address: \/failure-0\.json/,
    requests: 1,
  },
  'a broken server, after three tries': {
    answer: status(500),
    uk: 'Сервер не віддав файл; код відповіді: 500',
    en: 'The server did not give the file; response code: 500',
    requests: 3,
  },
  'an answer cut off half-way': {
    answer(_request, response) {
      const body = Buffer.from(good);
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    },
    ...network,
    requests: 3,
  },
  'text that is no JSON, with line and column': {
    answer: '{\n  "format": "1.0",\n  "title": "Програма",,\n}',
    uk: /Файл не є правильним JSON.* Рядок 3, знак 23\./s,
    en: /The file is not valid JSON.* Line 3, column 23\./s,
    requests: 1,
  },
  'a comma after the last one of a list, with line and column': {
    answer: '{\n  "format": "1.0",\n  "tasks": [{ "title": "Програма" },]\n}',
    uk: /Файл не є правильним JSON.* Рядок 3, знак 37\./s,
    en: /The file is not valid JSON.* Line 3, column 37\./s,
    requests: 1,
  },
  'a comma missing at the very end, with line and column': {
    answer: '{\n  "format": "1.0",\n  "tasks": [{} {}]}',
    uk: /Файл не є правильним JSON.* Рядок 3, знак 16\./s,
    en: /The file is not valid JSON.* Line 3, column 16\./s,
    requests: 1,
  },
  'JSON that ends too early, with line and column': {
    answer: '{\n  "format": "1.0",\n  "title": "Прог',
    uk: /Файл не є правильним JSON.* Рядок 3, знак 17\./s,
    en: /The file is not valid JSON.* Line 3, column 17\./s,
    requests: 1,
  },
  'an empty file': {
    answer: '',
    uk: 'Файл не є правильним JSON.',
    en: 'The file is not valid JSON.',
    requests: 1,
  },
  'a page in place of the file': {
    answer: '<!doctype html><title>Увійдіть</title>',
    uk: /Файл не є правильним JSON.* Рядок 1, знак 1\./s,
    en: /The file is not valid JSON.* Line 1, column 1\./s,
    requests: 1,
  },
  'a file in windows-1251': {
    answer: (_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json; charset=windows-1251' })
        .end(windows1251(good)),
    uk: 'Файл збережено не в кодуванні UTF-8.',
    en: 'The file is not saved in UTF-8.',
    requests: 1,
  },
  'a format newer than the widget': {
    answer: good.replace('"1.0"', '"2.0"'),
    uk: 'Файл написано у форматі «2.0», новішому за 1.0, який знає цей віджет.',
    en: 'The file is written in format “2.0”, newer than 1.0, which this widget knows.',
    requests: 1,
  },
  'JSON that is no programme': {
    answer: '[]',
    uk: 'Файл не є записом програми.',
    en: 'The file is not a programme record.',
    requests: 1,
  },
};

describe('a file that does not come', () => {
  const site = useSite({ '/': host });

  async function recover(page, path = '/programme.json') {
    site.routes[path] = good;
    await tabTo(page, `button ${retry.uk}`);
    await page.keyboard.press('Enter');
    await shows(page, title);
    await page.getByText(own).waitFor({ state: 'hidden' });
    await page.getByText(retry.uk).waitFor({ state: 'detached' });
  }

  const speak = (page, lang) =>
    page.evaluate((tag) => {
      document.documentElement.lang = tag;
    }, lang);

  it(
    'is told of in words, and shown when it comes after all',
    inPage(
      async ({ page, seen, test }) => {
        site.routes['/programme.json'] = good;
        await page.goto(site.url);
        for (const [index, [name, { answer, uk, en, requests }]] of Object.entries(failures).entries()) {
          await test.test(name, async () => {
            const path = `/failure-${index}.json`;
            site.routes[path] = answer;
            await speak(page, 'uk');
            await page.locator('programme-passport').evaluate((passport, src) => {
              passport.src = src;
            }, path);
            await shows(page, uk);
            await page.getByText(own).waitFor();
            assert.equal(await page.locator('programme-passport:state(error)').count(), 1);
            await speak(page, 'en');
            await shows(page, en);
            await shows(page, retry.en);
            assert.equal(seen.requestsFor(path).length, requests);
            await speak(page, 'uk');
            await recover(page, path);
          });
        }
      },
      { expected: [failedToLoad] },
    ),
  );

  it(
    'is told of in words: a server that refuses connections',
    inPage(
      async ({ page }) => {
        site.routes['/programme.json'] = status(404);
        await page.goto(site.url);
        await shows(page, retry.uk);
        await site.stop();
        try {
          await tabTo(page, `button ${retry.uk}`);
          await page.keyboard.press('Enter');
          await shows(page, network.uk);
          assert.match((await focused(page)).name, new RegExp(`^button ${retry.uk}`));
          await page.getByText(own).waitFor();
        } finally {
          await site.start();
        }
        await recover(page);
      },
      { expected: [failedToLoad] },
    ),
  );

  it(
    'is told of in words: a server that does not answer in time',
    inPage(
      async ({ page, seen }) => {
        await page.clock.install();
        const asked = new Promise((resolve) => {
          site.routes['/programme.json'] = resolve;
        });
        await page.goto(site.url);
        await asked;
        await page.clock.fastForward(14_000);
        assert.equal(await page.locator('programme-passport:state(loading)').count(), 1);
        await page.clock.fastForward(1_000);
        await shows(page, 'Сервер не відповів вчасно.');
        await page.getByText(own).waitFor();
        assert.equal(seen.requestsFor('/programme.json').length, 1);
        await recover(page);
      },
      { alone: true },
    ),
  );

  it(
    'is asked for again by itself where the server was only busy',
    inPage(
      async ({ page, seen }) => {
        site.routes['/programme.json'] = (request, response) => {
          site.routes['/programme.json'] = good;
          status(503)(request, response);
        };
        await page.goto(site.url);
        await shows(page, title);
        assert.equal(seen.requestsFor('/programme.json').length, 2);
      },
      { expected: [failedToLoad] },
    ),
  );

  it(
    'leaves the data of an earlier success on the page, and says that they are old',
    inPage(
      async ({ page }) => {
        site.routes['/programme.json'] = good;
        await page.goto(site.url);
        await shows(page, title);
        site.routes['/programme.json'] = status(404);
        await page.evaluate(() => document.querySelector('programme-passport').reload());
        await shows(page, 'Не вдалося оновити дані; показано останні отримані.');
        await shows(page, title);
        assert.equal(await page.locator('programme-passport:state(stale):state(ready)').count(), 1);
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.getByText(retry.uk).isVisible(), false, 'nobody can press a button on paper');
        await page.emulateMedia({ media: 'screen' });
        await recover(page);
        assert.equal(await page.locator('programme-passport:state(stale)').count(), 0);
      },
      { expected: [failedToLoad] },
    ),
  );

  it(
    'does not hide the rest when only parts of it can be read',
    inPage(async ({ page }) => {
      site.routes['/programme.json'] = programmeText('broken');
      await page.goto(site.url);
      await shows(page, 'Програма громади «Приклад» на 2024 – 2028 роки');
      await tabTo(page, 'summary Частину даних не показано: 26 помилок');
      await page.keyboard.press('Enter');
      await shows(page, 'Формат не знає коду «діє».');
      for (const lang of ['uk', 'en']) {
        await speak(page, lang);
        await shows(page, { uk: 'Формат не знає коду «діє».', en: 'The format knows no code “діє”.' }[lang]);
        const sentences = await page.locator('programme-passport details[open] li').allTextContents();
        assert.equal(sentences.length, 26);
        for (const sentence of sentences) assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/);
      }
      // An error that hides nothing belongs to the check.
      await tabTo(page, 'summary Check of the file');
      await page.keyboard.press('Enter');
      await shows(page, 'The id “m1” already belongs to measures[1].');
      await page.getByText(own).waitFor({ state: 'hidden' });
    }),
  );
});

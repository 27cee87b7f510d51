import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../../scripts/browser.js';

/** Chromium writes this line itself when an answer is an error; a page cannot keep it back. */
export const failedToLoad = /^console error: Failed to load resource: /;

/** What went on in a page: the requests it made, and all that a page in order does not do. */
class Seen {
  requests = [];
  trouble = [];

  /** The requests for addresses that end so. */
  requestsFor(end) {
    return this.requests.filter((url) => url.endsWith(end));
  }
}

const viewport = { width: 1280, height: 900 };

/** A page that tests may have one after the other: opening one takes longer than most tests. */
class Watched {
  seen = new Seen();

  static async open(browser, options) {
    const watched = new Watched();
    const context = await browser.newContext({
      locale: 'uk-UA',
      timezoneId: 'Europe/Kyiv',
      viewport,
      ...options,
    });
    const page = await context.newPage();
    watched.page = page;
    page.setDefaultTimeout(15_000);
    page.on('request', (request) => watched.seen.requests.push(request.url()));
    page.on('console', (message) => watched.tell(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => watched.tell(`exception: ${error.stack}`));
    page.on('dialog', (dialog) => {
      watched.tell(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeBinding('reportViolation', (_source, text) => watched.tell(`violation: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        window.reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    return watched;
  }

  tell(trouble) {
    this.seen.trouble.push(trouble);
  }

  /** Makes it as good as new for the next test. */
  async renew() {
    this.seen = new Seen();
    await this.page.unrouteAll();
    await this.page.setViewportSize(viewport);
    await this.page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  }
}

let browser;
let shared;
before(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
});
after(() => browser?.close());

/**
 * Makes tests in the one browser of a test file: each fails when its page wrote to the console,
 * threw, opened a dialog or broke its policy in a way not named in `expected`. `test` makes parts of a test that
 * share its page. A test has a page to itself where it is `alone`, or has further options, which are those of
 * Playwright's `newContext`; the others have one after another.
 */
export function inPage(body, { expected = [], alone = false, ...options } = {}) {
  return async (test) => {
    const own = alone || Object.keys(options).length > 0;
    if (shared) await shared.renew();
    else if (!own) shared = await Watched.open(browser);
    const watched = own ? await Watched.open(browser, options) : shared;
    const { page, seen } = watched;
    try {
      await body({ page, seen, test });
      // A round trip, so that what the page told last has arrived.
      await page.evaluate(() => {});
      assert.deepEqual(
        seen.trouble.filter((line) => !expected.some((pattern) => pattern.test(line))),
        [],
      );
    } finally {
      // Nobody may go on loading from a site that is about to close: the next test would be told of it.
      await (own ? page.context().close() : page.goto('about:blank'));
    }
  };
}

/** Waits until the passport shows `text` (a string is a part of it, whatever the case). */
export async function shows(page, text) {
  await page.locator('programme-passport').getByText(text).first().waitFor();
}

/**
 * The element that has the focus, shadow roots crossed: its role, or else its tag, with its text; whether the
 * focus is to be seen on it, by an outline or by anything else that goes when the focus goes.
 */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const look = () =>
      [element, ...element.querySelectorAll('*')].map((part) => {
        const { stroke, strokeWidth, boxShadow, backgroundColor, outline } = getComputedStyle(part);
        return [stroke, strokeWidth, boxShadow, backgroundColor, outline].join();
      });
    const changesWithFocus = () => {
      const withFocus = look().join();
      element.blur();
      const without = look().join();
      element.focus({ focusVisible: true });
      return withFocus !== without;
    };
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return {
      name: `${element.role ?? element.localName} ${element.textContent.trim().replace(/\s+/g, ' ')}`,
      marked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || changesWithFocus(),
      onScreen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    };
  });
}

/** Presses Tab until the focus is on the element whose role or tag and text begin with `name`. */
export async function tabTo(page, name) {
  const passed = [];
  for (let presses = 0; presses < 50; presses++) {
    await page.keyboard.press('Tab');
    const { name: current = 'the end of the page' } = (await focused(page)) ?? {};
    if (current.startsWith(name)) return;
    passed.push(current);
  }
  assert.fail(`Tab does not reach “${name}”, only ${passed.join(', ')}`);
}

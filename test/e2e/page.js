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

  async watch(page) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => this.trouble.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.trouble.push(`exception: ${error.stack}`));
    page.on('dialog', (dialog) => {
      this.trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeBinding('reportViolation', (_source, text) => this.trouble.push(`violation: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        window.reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** The requests for addresses that end so. */
  requestsFor(end) {
    return this.requests.filter((url) => url.endsWith(end));
  }
}

/**
 * Opens one browser for a test file. What it returns makes tests: each has a page of its own, and fails when
 * the page wrote to the console, threw, opened a dialog or broke its policy in a way not named in `expected`.
 * `test` makes parts of a test that share its page. Further options are those of Playwright's `newContext`.
 */
export function useBrowser() {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  });
  after(() => browser?.close());

  return (body, { expected = [], ...options } = {}) =>
    async (test) => {
      const context = await browser.newContext({
        locale: 'uk-UA',
        timezoneId: 'Europe/Kyiv',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        const seen = new Seen();
        await seen.watch(page);
        await body({ page, seen, test });
        // A round trip, so that what the page told last has arrived.
        await page.evaluate(() => {});
        assert.deepEqual(
          seen.trouble.filter((line) => !expected.some((pattern) => pattern.test(line))),
          [],
        );
      } finally {
        await context.close();
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

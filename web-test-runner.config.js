import { readdirSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './scripts/browser.js';

/** The server command `aria-snapshot`: the accessibility tree of the first match, as Playwright writes it. */
const ariaSnapshot = {
  name: 'aria-snapshot',
  async executeCommand({ command, payload, session }) {
    if (command !== 'aria-snapshot') return undefined;
    const page = session.browser.getPage(session.id);
    return await page.locator(payload.selector).first().ariaSnapshot();
  },
};

/** The elements, those with the longest tests first, so that none runs alone at the end. */
const elements = ['timeline', 'map', 'grants', 'passport'];

/**
 * The page that a test shares with others, since opening one takes longer than most tests: its element's, or `base`
 * for those of no element, or `pure` for the floors without a DOM.
 */
function pageOf(file) {
  if (!file.startsWith('elements/')) return 'pure';
  return elements.find((element) => file.startsWith(`elements/${element}.`)) ?? 'base';
}

/** Lists the tests of each `<page>.page.js`, so that none can be forgotten. */
const sharedPages = {
  name: 'shared-pages',
  serve({ path }) {
    const page = /\/(\w+)\.tests\.js$/.exec(path)?.[1];
    if (!page) return undefined;
    const files = readdirSync('test/browser', { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\/.*\.test\.ts$/.test(file) && pageOf(file) === page)
      .sort();
    return { type: 'js', body: files.map((file) => `import '/test/browser/${file}';`).join('\n') };
  },
};

export default {
  files: [
    ...[...elements, 'base'].map((page) => `test/browser/elements/${page}.page.js`),
    'test/browser/pure.page.js',
  ],
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 2,
  // A lower target would drop the attributes of imports, without which a browser takes no JSON.
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    ariaSnapshot,
    sharedPages,
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: browserArgs },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'uk-UA', timezoneId: 'Europe/Kyiv', reducedMotion: 'no-preference' }),
    }),
  ],
  // A busy machine is no fault of a test: what waits, waits for a condition.
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 600_000,
};

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

/** Serves a module that imports every test of the floors without a DOM, for `test/browser/pure.test.js`. */
const pureTests = {
  name: 'pure-tests',
  serve({ path }) {
    if (path !== '/test/browser/pure.js') return undefined;
    const files = readdirSync('test/browser', { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /^(format|geometry|model)\/.*\.test\.ts$/.test(file));
    return { type: 'js', body: files.map((file) => `import './${file}';`).join('\n') };
  },
};

export default {
  files: ['test/browser/*.test.{js,ts}', 'test/browser/elements/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 2,
  // A lower target would drop the attributes of imports, without which a browser takes no JSON.
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    ariaSnapshot,
    pureTests,
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

import { getDiffableHTML } from '@open-wc/semantic-dom-diff';
import { expect } from '@open-wc/testing';
import {
  executeServerCommand,
  getSnapshotConfig,
  readFile,
  setViewport,
  writeFile,
} from '@web/test-runner-commands';
import type { Case } from '../../../stories/case.js';
import { clear, languages, show } from './cases.js';

/**
 * Compares with a committed file. Only `wtr --update-snapshots` writes one: a snapshot that made itself
 * would approve of anything.
 */
async function compare(path: string, content: string): Promise<void> {
  const { updateSnapshots } = (await getSnapshotConfig()) as { updateSnapshots: boolean };
  if (updateSnapshots) {
    await writeFile({ path, content });
    return;
  }
  const kept = await readFile({ path });
  expect(kept, `${path} is missing: look at the case, then run npx wtr --update-snapshots`).to.be.a('string');
  expect(content, path).to.equal(kept);
}

/**
 * The DOM of the cases `drawn`, and the whole accessible tree of those in `spoken`: it says what the DOM does not,
 * such as computed names.
 */
export function snapshotsOf(
  element: string,
  cases: readonly Case[],
  { drawn, spoken }: { drawn: readonly string[]; spoken: readonly string[] },
): void {
  const tag = `programme-${element}`;
  describe(`the snapshots of ${tag}`, () => {
    // Other tests on the page have sizes of their own.
    before(() => setViewport({ width: 800, height: 600 }));
    afterEach(clear);

    for (const name of drawn) {
      for (const lang of languages) {
        it(`keep the DOM of the case ${name}, ${lang}`, async () => {
          const { root } = await show(name, lang, document.body, cases);
          await compare(`snapshots/${element}.${name}.${lang}.dom.txt`, getDiffableHTML(root.innerHTML));
        });
      }
    }

    for (const name of spoken) {
      for (const lang of languages) {
        it(`keep what is spoken in the case ${name}, ${lang}`, async () => {
          await show(name, lang, document.body, cases);
          const tree = await executeServerCommand('aria-snapshot', { selector: tag });
          await compare(`snapshots/${element}.${name}.${lang}.aria.txt`, `${tree}\n`);
        });
      }
    }
  });
}

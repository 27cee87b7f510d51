import { getDiffableHTML } from '@open-wc/semantic-dom-diff';
import { expect } from '@open-wc/testing';
import { executeServerCommand, getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import { cases, clear, languages, show } from './cases.js';

/** Cases whose whole accessible tree is kept: it says what the DOM does not, such as computed names. */
const spoken = [
  'full',
  'minimal',
  'empty-with-content',
  'error-not-json',
  'partly-shown',
  'unknown',
  'currencies',
];

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

describe('the snapshots of programme-passport', () => {
  afterEach(clear);

  // Width and direction of the page leave the DOM as it is.
  for (const { name } of cases.filter(({ width, dir }) => !width && !dir)) {
    for (const lang of languages) {
      it(`keep the DOM of the case ${name}, ${lang}`, async () => {
        const { root } = await show(name, lang);
        await compare(`snapshots/passport.${name}.${lang}.dom.txt`, getDiffableHTML(root.innerHTML));
      });
    }
  }

  for (const name of spoken) {
    for (const lang of languages) {
      it(`keep what is spoken in the case ${name}, ${lang}`, async () => {
        await show(name, lang);
        const tree = await executeServerCommand('aria-snapshot', { selector: 'programme-passport' });
        await compare(`snapshots/passport.${name}.${lang}.aria.txt`, `${tree}\n`);
      });
    }
  }
});

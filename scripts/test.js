import { existsSync, readdirSync } from 'node:fs';
import { ensureBrowser } from './browser.js';
import { ensureDependencies } from './deps.js';
import { root, step } from './steps.js';

function testFiles(folder) {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { recursive: true })
    .filter((file) => file.endsWith('.test.js'))
    .sort()
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/** The last number that a runner's output gives after or before a word; a run of no tests is a failure. */
function passed(output, pattern) {
  const count = Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  if (count === 0) {
    console.error('No test ran.');
    process.exit(1);
  }
  return count;
}

ensureDependencies();
ensureBrowser();

step('build', 'node scripts/build.js');
step('types', 'tsc');
step('lint', 'biome lint . && biome format .');
const browser = step('browser tests', 'wtr');
const node = step(
  'node tests',
  // By default Node leaves one processor idle, which is half of a small machine.
  `node --test --test-concurrency=2 --test-reporter=spec ${[...testFiles('test/node'), ...testFiles('test/e2e')].join(' ')}`,
);
const total = passed(browser, /(\d+) passed/g) + passed(node, /ℹ pass (\d+)/g);
console.log(`${total} passed, 0 failed`);

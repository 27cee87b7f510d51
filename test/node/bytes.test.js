import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { alone } from '../../rollup.config.js';

const dist = new URL('../../dist/', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('../../bytes.json', import.meta.url), 'utf8'));

const scripts = ['', 'chunks/'].flatMap((folder) =>
  readdirSync(new URL(folder, dist))
    .filter((file) => file.endsWith('.js'))
    .map((file) => folder + file),
);

// Brotli's default in Node is quality 11.
function weigh(test, name, content, budget) {
  const size = brotliCompressSync(content).length;
  test.diagnostic(`${name} ${size} of ${budget} bytes`);
  assert.ok(size <= budget, `${name} has ${size} bytes, over its budget of ${budget}`);
}

describe('bytes', () => {
  it('names a budget for every script in dist, and no other', () => {
    assert.deepEqual(scripts.sort(), Object.keys(budgets.files).sort());
  });

  for (const [file, budget] of Object.entries(budgets.files)) {
    it(`${file} stays within ${budget} bytes of brotli`, (test) => {
      weigh(test, file, readFileSync(new URL(file, dist)), budget);
    });
  }

  // What one bundle has read and parsed, the next need not.
  let cache;
  for (const [element, budget] of Object.entries(budgets.alone)) {
    it(`a bundle with ${element} alone, lit and both languages stays within ${budget} bytes`, async (test) => {
      const { output, ...input } = alone(element);
      const build = await rollup({ ...input, cache });
      cache = build.cache;
      const [{ code }] = (await build.generate(output)).output;
      await build.close();
      weigh(test, `${element} alone`, code, budget);
    });
  }
});

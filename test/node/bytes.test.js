import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('../../bytes.json', import.meta.url), 'utf8'));

const scripts = ['', 'chunks/'].flatMap((folder) => {
  try {
    return readdirSync(new URL(folder, dist))
      .filter((file) => file.endsWith('.js'))
      .map((file) => folder + file);
  } catch {
    // There are chunks only once several elements share code.
    return [];
  }
});

describe('bytes', () => {
  it('names a budget for every script in dist, and no other', () => {
    assert.deepEqual(scripts.sort(), Object.keys(budgets).sort());
  });

  for (const [file, budget] of Object.entries(budgets)) {
    // Brotli's default in Node is quality 11.
    it(`${file} stays within ${budget} bytes of brotli`, (test) => {
      const size = brotliCompressSync(readFileSync(new URL(file, dist))).length;
      test.diagnostic(`${file} ${size} of ${budget} bytes`);
      assert.ok(size <= budget, `${file} has ${size} bytes, over its budget of ${budget}`);
    });
  }
});

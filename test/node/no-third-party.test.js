import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const scripts = ['', 'chunks/'].flatMap((folder) =>
  readdirSync(new URL(folder, dist))
    .filter((file) => file.endsWith('.js'))
    .map((file) => folder + file),
);

/** Names of XML vocabularies, and an address that by RFC 2606 can lead nowhere, to read relative ones by. */
const harmless = /^https?:\/\/(www\.w3\.org\/(1998|1999|2000)\/|[\w.-]+\.invalid\/)/;

/** Addresses in code; what a comment mentions is asked for by nobody. */
function addressesIn(code) {
  return code.replace(/\/\*![\s\S]*?\*\//g, '').match(/(https?|wss?):\/\/[\w[][^\s"'`\\)]*/g) ?? [];
}

describe('the built scripts', () => {
  it('are there', () => {
    assert.ok(scripts.includes('programme-widgets.js'));
  });

  for (const script of scripts) {
    it(`${script} knows no address of another site`, () => {
      const code = readFileSync(new URL(script, dist), 'utf8');
      assert.deepEqual(
        addressesIn(code).filter((address) => !harmless.test(address)),
        [],
      );
    });
  }
});

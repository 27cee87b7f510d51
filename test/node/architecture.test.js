import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { problems } from './architecture.js';

const src = new URL('../../src/', import.meta.url);

describe('the house', () => {
  it('has no import that runs upward', () => {
    const files = readdirSync(src, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts'));
    assert.ok(files.length > 0);
    const found = files.flatMap((file) => problems(file, readFileSync(new URL(file, src), 'utf8')));
    assert.deepEqual(found, []);
  });
});

describe('the check of the house', () => {
  const bad = [
    [
      'model/a.ts',
      "import { money } from '../format/money.js';",
      'imports ../format/money.js from a higher floor',
    ],
    [
      'model/a.ts',
      "import type { Money } from '../format/money.js';",
      'imports ../format/money.js from a higher floor',
    ],
    [
      'format/a.ts',
      "export * from '../geometry/scale.js';",
      'imports ../geometry/scale.js from a higher floor',
    ],
    ['format/a.ts', "type A = import('../elements/a.js').A;", 'imports ../elements/a.js from a higher floor'],
    ['elements/a/a.ts', "await import('../../index.js');", 'imports ../../index.js from a higher floor'],
    ['elements/a.ts', 'await import(name);', 'imports a computed path'],
    ['index.ts', "import '../test/a.js';", 'imports ../test/a.js from outside src'],
    ['index.ts', "import './other/a.js';", 'imports ./other/a.js, which is on no floor'],
    ['other/a.ts', '', 'is on no floor'],
    ['model/a.ts', 'const a: = 1;', 'cannot be parsed'],
    ['format/a.ts', "import { html } from 'lit';", 'imports lit'],
    ['geometry/a.ts', "import type { msg } from '@lit/localize';", 'imports @lit/localize'],
    ['model/a.ts', 'const a = new Intl.NumberFormat();', 'uses Intl'],
    ['model/a.ts', 'let a: Intl.NumberFormat;', 'uses Intl'],
    ['geometry/a.ts', 'const a = Date.now();', 'uses Date.now'],
    ['geometry/a.ts', 'const a = new Date();', 'uses new Date()'],
    ['format/a.ts', 'const a = document.body;', 'uses document'],
    ['format/a.ts', 'const a = { navigator };', 'uses navigator'],
    ['model/a.ts', 'const a = globalThis.document;', 'uses globalThis'],
  ];
  for (const [path, source, problem] of bad) {
    it(`finds that ${path} ${problem}: ${source}`, () => {
      const found = problems(path, source);
      assert.equal(found.length, 1);
      assert.ok(found[0].startsWith(`${path} ${problem}`), found[0]);
    });
  }

  const good = [
    ['model/a.ts', "// document\nconst a = 'new Date()'; export const b = new Date(0);"],
    ['model/a.ts', 'export const a = { document: 1 }; export const b = a.document;'],
    ['format/a.ts', "import { a } from '../model/a.js'; export const b = new Intl.NumberFormat(a);"],
    ['geometry/a.ts', "import { a } from '../format/a.js'; export { a };"],
    ['locales/en.ts', "import { str } from '@lit/localize'; export { str };"],
    [
      'elements/a/a.ts',
      "import { html } from 'lit'; import '../../model/a.js'; document.title = String(Date.now());",
    ],
    ['define.ts', "import './elements/a/define.js';"],
  ];
  for (const [path, source] of good) {
    it(`lets ${path} pass: ${source}`, () => assert.deepEqual(problems(path, source), []));
  }
});

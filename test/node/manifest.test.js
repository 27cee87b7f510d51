import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/steps.js';

const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

/** What only some elements have of all that they share. */
const shared = {
  'card.ts': ['programme-grants', 'programme-map', 'programme-timeline'],
  'controls.styles.ts': ['programme-grants', 'programme-map', 'programme-timeline'],
  'dialog.ts': ['programme-grants', 'programme-map', 'programme-timeline'],
  'financing.ts': ['programme-grants', 'programme-passport', 'programme-timeline'],
};

/** The source of an element's folder, and of what it shares with others. */
function sourceOf(tag) {
  return ['base', tag.replace('programme-', '')].flatMap((folder) =>
    readdirSync(`${root}src/elements/${folder}`)
      .filter((file) => folder !== 'base' || !shared[file] || shared[file].includes(tag))
      .map((file) => readFileSync(`${root}src/elements/${folder}/${file}`, 'utf8')),
  );
}

describe('custom-elements.json, from which autodocs and editors know the elements', () => {
  it('has every element', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'programme-grants',
      'programme-map',
      'programme-passport',
      'programme-timeline',
    ]);
  });

  for (const element of elements) {
    const { tagName: tag } = element;

    it(`describes all that ${tag} lets a page use`, () => {
      const members = element.members.filter(
        ({ privacy, static: isStatic, name }) => !privacy && !isStatic && !name.startsWith('#'),
      );
      for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
        assert.ok(element[list]?.length > 0, `${tag} has no ${list}`);
      }
      const silent = [
        ...members,
        ...['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'].flatMap(
          (list) => element[list],
        ),
      ].filter(({ description }) => !description?.trim());
      assert.ok(element.description.trim());
      assert.deepEqual(
        silent.map(({ name }) => name),
        [],
      );
    });

    it(`names each token that the styles of ${tag} read, with the default that they have`, () => {
      const documented = new Map(element.cssProperties.map(({ name, default: value }) => [name, value]));
      const read = new Map(
        sourceOf(tag).flatMap((text) =>
          [...text.matchAll(/var\((--programme-[\w-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g)].map(
            ([, name, value]) => [name, value],
          ),
        ),
      );
      assert.deepEqual([...read].sort(), [...documented].sort());
    });

    it(`names each part of ${tag}`, () => {
      const parts = sourceOf(tag).flatMap((text) =>
        [...text.matchAll(/\bpart="([\w-]+)"/g)].map(([, name]) => name),
      );
      const documented = element.cssParts.map(({ name }) => name);
      assert.deepEqual(
        parts.filter((name) => !documented.includes(name)),
        [],
      );
    });
  }
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import MagicString from 'magic-string';
import license from 'rollup-plugin-license';
import sourcemaps from 'rollup-plugin-sourcemaps2';
import { minify } from 'terser';
import { squeeze } from './scripts/squeeze.js';

/** The elements that have a file of their own in dist, by the folder each lives in. */
const elements = ['passport', 'timeline', 'map', 'grants'];

const root = fileURLToPath(new URL('.', import.meta.url));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const banner = `/*! ${name} ${version} | MIT | LICENCES.txt */`;

const squeezeTemplates = {
  name: 'squeeze-templates',
  transform(source, id) {
    if (!/[\\/]modules[\\/]elements[\\/]/.test(id)) return null;
    const code = squeeze(id, source);
    return { code: code.toString(), map: code.generateMap({ hires: true }) };
  },
};

/**
 * lit makes its Trusted Types policy when it is loaded, and a strict site allows one of that name: a second copy
 * of a bundle would die at it. Made with the first template, a copy that serves no tag makes none. To share one
 * policy among copies would hand it to every script of the page.
 */
const latePolicy = {
  name: 'late-policy',
  transform(code, id) {
    if (!/[\\/]lit-html\.js$/.test(id)) return null;
    const [policy] = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/.exec(code) ?? [];
    if (!policy) this.error('lit makes its Trusted Types policy in another way than this plugin knows');
    const output = new MagicString(code);
    output.replace(policy, `{createHTML(html){return(this.policy??=${policy}).createHTML(html)}}`);
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
};

const plugins = [
  // Lets the maps lead to src instead of to the compiler's output.
  sourcemaps(),
  squeezeTemplates,
  latePolicy,
  // Without the condition `development`, lit comes in its production build.
  nodeResolve({ browser: true, exportConditions: ['production'] }),
];

/** A chunk's imports under the short names that they have in the other chunk, which need not be written twice then. */
function importedNames(code) {
  const names = {};
  for (const [, list] of code.matchAll(/^import \{([^}]*)\} from/gm)) {
    for (const specifier of list.split(',')) {
      const [imported, local = imported] = specifier.trim().split(' as ');
      if (!Object.values(names).includes(imported)) names[`$${local}`] = imported;
    }
  }
  return { vars: { props: names } };
}

const minified = {
  name: 'minified',
  renderChunk(code, _chunk, { sourcemap }) {
    // Property names are left alone: lit finds reactive properties and parts by name. A function that becomes an arrow
    // can no longer be called with `new`: nothing here calls one so, for all that is constructed is a class. What is
    // said of `inline` and `lhs_constants` makes the files smaller after brotli.
    return minify(code, {
      ecma: 2022,
      module: true,
      compress: { passes: 3, inline: 1, lhs_constants: false, unsafe_arrows: true },
      format: { comments: /^!/ },
      nameCache: importedNames(code),
      sourceMap: sourcemap,
    });
  },
};

const output = { banner, sourcemap: true, plugins: [minified] };

/** What more than one element needs goes into one chunk with a fixed name, so a rebuild renames no file. */
function sharedChunk(id, { getModuleInfo }) {
  const entries = new Set();
  const seen = new Set();
  const climb = (module) => {
    if (seen.has(module)) return;
    seen.add(module);
    const { isEntry, importers } = getModuleInfo(module);
    if (isEntry) entries.add(module);
    importers.forEach(climb);
  };
  climb(id);
  return entries.size > 1 ? 'shared' : undefined;
}

/**
 * What comes only when it is asked for: the check of a file, and the maps. Each stands alone: were it to import
 * from the bundle, a page that loads the bundle under `?ver=…` would get a second copy of it.
 */
const apart = {
  check: 'dist/modules/elements/base/check.js',
  europe: 'dist/modules/geometry/maps/europe.js',
  world: 'dist/modules/geometry/maps/world.js',
};
const keepApart = (folder) => ({
  name: 'keep-apart',
  resolveDynamicImport(specifier) {
    const name = /(\w+)\.js$/.exec(String(specifier))?.[1];
    return name in apart ? { id: `${folder}${name}.js`, external: 'absolute' } : null;
  },
});

/** What a page loads that has one element only: the measure of an element's weight. */
export const alone = (element) => ({
  input: `dist/modules/elements/${element}/define.js`,
  plugins: [keepApart('./chunks/'), ...plugins],
  output: { ...output, sourcemap: false, format: 'es' },
});

export default [
  {
    input: 'dist/modules/programme-widgets.js',
    plugins: [keepApart('./chunks/'), ...plugins, license({ thirdParty: { output: 'dist/LICENCES.txt' } })],
    output: { ...output, file: 'dist/programme-widgets.js', format: 'es' },
  },
  {
    input: 'dist/modules/programme-widgets.js',
    plugins,
    // A classic script may run from a disk, where no module can be loaded: it holds everything.
    output: {
      ...output,
      file: 'dist/programme-widgets.classic.js',
      format: 'iife',
      name: 'ProgrammeWidgets',
      inlineDynamicImports: true,
    },
  },
  ...Object.entries(apart).map(([name, input]) => ({
    input,
    plugins,
    output: { ...output, file: `dist/chunks/${name}.js`, format: 'es' },
  })),
  {
    input: Object.fromEntries(
      elements.map((element) => [`programme-${element}`, `dist/modules/elements/${element}/define.js`]),
    ),
    plugins: [keepApart('./'), ...plugins],
    output: {
      ...output,
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      manualChunks: sharedChunk,
    },
  },
];

import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import sourcemaps from 'rollup-plugin-sourcemaps2';

/** The elements that have a file of their own in dist, by the folder each lives in. */
const elements = ['passport'];

const root = fileURLToPath(new URL('.', import.meta.url));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const banner = `/*! ${name} ${version} | MIT | licences of the parts: LICENCES.txt */`;

const plugins = [
  // Lets the maps lead to src instead of to the compiler's output.
  sourcemaps(),
  // Without the condition `development`, lit comes in its production build.
  nodeResolve({ browser: true, exportConditions: ['production'] }),
];

const output = {
  banner,
  sourcemap: true,
  // Property names are left alone: lit finds reactive properties and parts by name.
  plugins: [terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: /^!/ } })],
};

/** What several elements share goes into one chunk with a fixed name, so a rebuild renames no file. */
function sharedChunk(id) {
  const path = relative(`${root}dist/modules`, id).replaceAll(sep, '/');
  return /^(elements\/[^/]+\/|geometry\/)/.test(path) ? undefined : 'shared';
}

export default [
  {
    input: 'dist/modules/programme-widgets.js',
    plugins: [...plugins, license({ thirdParty: { output: 'dist/LICENCES.txt' } })],
    output: [
      { ...output, file: 'dist/programme-widgets.js', format: 'es', inlineDynamicImports: true },
      {
        ...output,
        file: 'dist/programme-widgets.classic.js',
        format: 'iife',
        name: 'ProgrammeWidgets',
        inlineDynamicImports: true,
      },
    ],
  },
  {
    input: Object.fromEntries(
      elements.map((element) => [`programme-${element}`, `dist/modules/elements/${element}/define.js`]),
    ),
    plugins,
    output: {
      ...output,
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      manualChunks: elements.length > 1 ? sharedChunk : undefined,
    },
  },
];

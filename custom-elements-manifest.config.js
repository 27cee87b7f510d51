/** The files come in the order the file system has them: sorted, every machine writes the same manifest. */
const sortedModules = {
  name: 'sorted-modules',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.view.ts', 'src/elements/**/*.styles.ts', 'src/elements/**/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [sortedModules],
};

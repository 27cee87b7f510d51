export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.view.ts', 'src/elements/**/*.styles.ts', 'src/elements/**/define.ts'],
  outdir: 'dist',
  litelement: true,
};

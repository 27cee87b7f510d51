// Measures speed beside named peers, in one browser and one run: `npm run bench [name …]`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from './browser.js';
import { squeeze } from './squeeze.js';
import { root, step } from './steps.js';

const wanted = process.argv.slice(2);
const names = readdirSync(`${root}bench`)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

// The peers are for benchmarks alone, so nobody else waits for them.
if (!existsSync(`${root}bench/node_modules`)) {
  step('peers', 'npm ci --prefix bench --ignore-scripts --no-audit --no-fund --loglevel=error');
}

/** Frames as soon as there is something to draw: at 60 a second every time would be a multiple of 16.7 ms. And garbage is collected when a bench says so. */
const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];

/** What is measured has the templates that are shipped. */
const asBuilt = {
  name: 'as-built',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]elements[\\/].*\.ts$/ }, ({ path }) => ({
      contents: squeeze(path, readFileSync(path, 'utf8')).toString(),
      loader: 'ts',
    }));
  },
};

const executablePath = await ensureBrowser();
for (const name of names) {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/${name}.bench.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    write: false,
    loader: { '.css': 'text' },
    plugins: [asBuilt],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: `${root}tsconfig.json`,
  });
  // A fresh browser for each: no suite pays for the memory of another.
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, ...flags] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.addScriptTag({ content: outputFiles[0].text });
  const { title, ours, rows } = await page.evaluate(async () => {
    const { bench } = globalThis;
    return { title: bench.title, ours: bench.ours, rows: await bench.run() };
  });
  print(title, ours, rows);
  if (await page.evaluate(() => 'churn' in globalThis.bench)) await printMemory(page);
  await browser.close();
}

/** Memory in use before and after: the first rounds fill what is kept for good, such as compiled templates. */
async function printMemory(page) {
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await page.evaluate(() => globalThis.bench.churn());
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await used();
  await used();
  const before = await used();
  const after = await used();
  const change = ((after / before - 1) * 100).toFixed(1);
  console.log(
    `\nMemory after 200 mounts and unmounts: ${before.toFixed(2)} MB, after 200 more ${after.toFixed(2)} MB (${change} %)`,
  );
}

function print(title, ours, rows) {
  console.log(`\n${title}\nsize      median ms  slowest ms  to ours  contender`);
  for (const { size, name, median, slowest } of rows) {
    const own = rows.find((row) => row.size === size && row.name === ours);
    const ratio = own ? `${(median / own.median).toFixed(2)}×` : '';
    console.log(
      `${String(size).padStart(6)}${median.toFixed(1).padStart(13)}${slowest.toFixed(1).padStart(12)}${ratio.padStart(9)}  ${name}`,
    );
  }
}

// Takes pictures of the demonstration page, for people to look at: `node scripts/screenshots.js [folder]`.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from './browser.js';
import { serve } from './serve.js';

const folder = process.argv[2] ?? '.screenshots';
const widths = [320, 768, 1280];

mkdirSync(folder, { recursive: true });
const server = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });

async function picture(name, { width, lang = 'uk', ...context }) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...context });
  page.on('console', (message) => console.log(`${name}: ${message.text()}`));
  if (context.forcedColors || context.media) await page.emulateMedia(context);
  await page.goto(`${server.url}?lang=${lang}`);
  await page.locator('programme-passport').locator('article').waitFor();
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  if (name === 'uk-1280-light')
    await page.pdf({ path: `${folder}/print.pdf`, format: 'A4', printBackground: false });
  await page.close();
}

for (const width of widths) {
  for (const colorScheme of ['light', 'dark'])
    await picture(`uk-${width}-${colorScheme}`, { width, colorScheme });
}
await picture('en-320-light', { width: 320, lang: 'en' });
await picture('en-1280-dark', { width: 1280, lang: 'en', colorScheme: 'dark' });
await picture('uk-768-forced', { width: 768, forcedColors: 'active' });
await browser.close();
await server.close();

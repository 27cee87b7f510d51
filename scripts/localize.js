// The command line of lit-localize does these two steps in two processes, each of which reads the whole program
// anew; one process is four times faster, and this runs before every build.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { root } from './steps.js';

process.chdir(root);
const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema('lit-localize.json'));

const { messages, errors } = localizer.extractSourceMessages();
if (errors.length > 0) {
  printDiagnostics(errors);
  process.exit(1);
}
await localizer.writeInterchangeFiles();
localizer.assertTranslationsAreValid();
await localizer.build();
splitByElement();
console.log(`${messages.length} messages`);

/**
 * A page with one element need not carry the words of all: each folder of src/elements gets a module with its
 * own, less those that the base has.
 */
function splitByElement() {
  const all = readFileSync('src/locales/en.ts', 'utf8');
  const lineOf = (name) =>
    all.split('\n').find((line) => line.startsWith(`'${name}': `) || line.includes(` '${name}': `));
  const folders = readdirSync('src/elements');
  const textOf = (folder) =>
    readdirSync(`src/elements/${folder}`)
      .map((file) => readFileSync(`src/elements/${folder}/${file}`, 'utf8'))
      .join('\n');
  const usedIn = (text) =>
    messages.filter(
      ({ contents }) => text.includes(`'${contents[0]}'`) || text.includes(`\`${contents[0]}\``),
    );
  const base = new Set(usedIn(textOf('base')));
  mkdirSync('src/locales/en', { recursive: true });
  for (const folder of folders) {
    const own =
      folder === 'base' ? [...base] : usedIn(textOf(folder)).filter((message) => !base.has(message));
    const lines = own.map(({ name }) => lineOf(name).replace(/^.*?'/, "  '")).sort();
    const head = '// Made by scripts/localize.js from ../en.xlf; changes belong there.';
    writeFileSync(
      `src/locales/en/${folder}.ts`,
      `${head}\nexport const templates = {\n${lines.join('\n')}\n};\n`,
    );
  }
}

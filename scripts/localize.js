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
 * own, less those that the base has. What several of them say is in a module that they share.
 */
function splitByElement() {
  // Four of the sixteen digits tell the messages apart; hash digits are all that no compression shortens.
  const short = new Set(messages.map(({ name }) => name.slice(3, 7)));
  if (short.size < messages.length) throw new Error('Two messages share an id: reword one of them');
  const all = readFileSync('src/locales/en.ts', 'utf8');
  const lineOf = (name) =>
    all.split('\n').find((line) => line.startsWith(`'${name}': `) || line.includes(` '${name}': `));
  const textOf = (folder) =>
    readdirSync(`src/elements/${folder}`)
      .map((file) => readFileSync(`src/elements/${folder}/${file}`, 'utf8'))
      .join('\n');
  const usedIn = (folder) => {
    const text = textOf(folder);
    return messages.filter(
      ({ contents }) => text.includes(`'${contents[0]}'`) || text.includes(`\`${contents[0]}\``),
    );
  };
  const base = usedIn('base');
  const folders = readdirSync('src/elements').filter((folder) => folder !== 'base');
  const own = new Map(
    folders.map((folder) => [folder, usedIn(folder).filter((message) => !base.includes(message))]),
  );
  const isShared = (message) => [...own.values()].filter((list) => list.includes(message)).length > 1;

  mkdirSync('src/locales/en', { recursive: true });
  const write = (file, list, shared = false) => {
    const lines = list.map(({ name }) => lineOf(name).replace(/^.*?'s\w\w(\w{4})\w*'/, "  '$1'")).sort();
    if (shared) lines.unshift('  ...shared,');
    const head = '// Made by scripts/localize.js from ../en.xlf; changes belong there.\n';
    const imported = shared ? "import { templates as shared } from './shared.js';\n\n" : '';
    writeFileSync(
      `src/locales/en/${file}.ts`,
      `${head}${imported}export const templates = {\n${lines.join('\n')}\n};\n`,
    );
  };
  write('base', base);
  write('shared', [...new Set([...own.values()].flat())].filter(isShared));
  for (const [folder, list] of own) {
    write(
      folder,
      list.filter((message) => !isShared(message)),
      list.some(isShared),
    );
  }
}

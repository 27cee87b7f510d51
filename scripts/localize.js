// The command line of lit-localize does these two steps in two processes, each of which reads the whole program
// anew; one process is four times faster, and this runs before every build.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { root } from './steps.js';

process.chdir(root);
const folder = 'src/elements';
/** Words of several elements: so few in a file of their own would cost more in requests than they save. */
const fewWords = 10;
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
 * A page with one element need not carry the words of all: what the element class of the base says is in a module,
 * and so is what each folder of src/elements says itself or by what it imports from the base. Words of several
 * folders are in a module that is named after them; a few are in one for all, since a module costs more than they.
 */
function splitByElement() {
  // Four of the sixteen digits tell the messages apart; hash digits are all that no compression shortens.
  const short = new Set(messages.map(({ name }) => name.slice(3, 7)));
  if (short.size < messages.length) throw new Error('Two messages share an id: reword one of them');
  const all = readFileSync('src/locales/en.ts', 'utf8');
  const lineOf = (name) =>
    all.split('\n').find((line) => line.startsWith(`'${name}': `) || line.includes(` '${name}': `));

  const base = new Set(saidFrom(`${folder}/base/element.ts`));
  const folders = readdirSync(folder).filter((name) => name !== 'base');
  const saidIn = new Map(folders.map((name) => [name, new Set(saidFrom(`${folder}/${name}/${name}.ts`))]));
  const sayers = (message) => folders.filter((one) => saidIn.get(one).has(message)).join('-');
  const own = messages.filter((message) => !base.has(message));
  const isFew = (name) => name.includes('-') && own.filter((one) => sayers(one) === name).length < fewWords;
  const moduleOf = (message) => (isFew(sayers(message)) ? 'shared' : sayers(message));
  const modules = new Map([['base', [...base]]]);
  for (const message of own)
    modules.set(moduleOf(message), [...(modules.get(moduleOf(message)) ?? []), message]);

  rmSync('src/locales/en', { recursive: true, force: true });
  mkdirSync('src/locales/en');
  for (const [name, list] of modules) {
    const used = new Set([...(saidIn.get(name) ?? [])].filter((one) => !base.has(one)).map(moduleOf));
    const parts = [...used].filter((other) => other !== name);
    const imports = parts.map((part, place) => `import { templates as part${place} } from './${part}.js';\n`);
    const lines = list.map((one) => lineOf(one.name).replace(/^.*?'s\w\w(\w{4})\w*'/, "  '$1'")).sort();
    lines.unshift(...parts.map((_, place) => `  ...part${place},`));
    writeFileSync(
      `src/locales/en/${name}.ts`,
      `// Made by scripts/localize.js from ../en.xlf; changes belong there.\n${imports.join('')}${imports.length > 0 ? '\n' : ''}export const templates = {\n${lines.join('\n')}\n};\n`,
    );
  }
}

/** The messages of a module and of all elements' modules that it imports. */
function saidFrom(entry) {
  const files = new Set([entry]);
  // A set that grows is walked to its end.
  for (const file of files) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']*)\.js'/g)) {
      const imported = join(dirname(file), `${path}.ts`);
      if (imported.startsWith(folder)) files.add(imported);
    }
  }
  const text = [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
  return messages.filter(
    ({ contents }) => text.includes(`'${contents[0]}'`) || text.includes(`\`${contents[0]}\``),
  );
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');

const consumer = `
import * as widgets from 'programme-widgets';
import 'programme-widgets/define';
import 'programme-widgets/programme-passport';
import * as bundle from 'programme-widgets/bundle';

export const passport: typeof widgets.ProgrammePassport = bundle.ProgrammePassport;
`;

describe('the package as it is installed', () => {
  let folder;

  function run(command, args, cwd = folder) {
    // A shell on Windows, where npm is a script; file names here have no spaces.
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  }

  function runNode(code) {
    return run(process.execPath, ['--input-type=module', '--eval', code]).trim();
  }

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'programme-widgets-'));
    // The build is there already; `prepare` would make it again.
    const [{ filename }] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    );
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    run('npm', ['install', filename, '--prefer-offline', '--no-audit', '--no-fund']);
    writeFileSync(join(folder, 'consumer.ts'), consumer);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [resolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ]) {
    it(`has types under moduleResolution ${resolution}`, () => {
      const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', module];
      try {
        run(process.execPath, [tsc, ...options, '--moduleResolution', resolution, 'consumer.ts']);
      } catch (error) {
        assert.fail(error.stdout);
      }
    });
  }

  it('can be imported where there is no DOM', () => {
    assert.match(
      runNode("console.log(Object.keys(await import('programme-widgets')).join())"),
      /ProgrammePassport/,
    );
    assert.equal(runNode("await import('programme-widgets/define')"), '');
    assert.equal(runNode("await import('programme-widgets/programme-passport')"), '');
  });

  it('registers nothing from its main entry', () => {
    const code = "await import('programme-widgets'); console.log(customElements.get('programme-passport'))";
    assert.equal(runNode(code), 'undefined');
  });

  it('gives publint nothing to say', async () => {
    const { messages } = await publint({
      pkgDir: join(folder, 'node_modules/programme-widgets'),
      level: 'suggestion',
      strict: true,
      pack: false,
    });
    assert.deepEqual(messages, []);
  });
});

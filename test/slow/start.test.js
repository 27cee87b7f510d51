import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/steps.js';

const { CI, ...environment } = process.env;
// npm's own variables name the folder that the tests run in, and the reporter's would reach the child.
for (const name of Object.keys(environment)) {
  if (/^(npm_|NODE_TEST_CONTEXT$|PORT$)/i.test(name)) delete environment[name];
}

async function takePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('npm start, right after the repository was cloned', { timeout: 300_000 }, () => {
  const running = [];
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'programme-widgets-'));
    // What a clone has: nothing that is built or installed.
    const others = new Set(['.git', 'node_modules', 'dist', 'coverage', 'storybook-static']);
    cpSync(root, folder, {
      recursive: true,
      filter: (path) => !others.has(relative(root, path).split(sep)[0]),
    });
    // Installing anew takes minutes, and one machine doing it is enough.
    if (!CI) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });

  after(() => {
    for (const child of running) {
      try {
        // With all that it started, whatever a failed test has left.
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Gone already, as it should be; Windows knows no groups.
      }
    }
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts and waits for the last line of what is printed: the address, or why there is none. */
  async function start(settings, until = /^http|^Port/) {
    const child = spawn('npm', ['start', '--silent'], {
      cwd: folder,
      env: { ...environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    running.push(child);
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (until.test(line)) child.emit('told', line);
      });
    }
    const [said] = await Promise.race([
      once(child, 'told'),
      once(child, 'close').then(() => assert.fail(`npm start ended early:\n${lines.join('\n')}`)),
    ]);
    return { child, said };
  }

  /** Ends npm; its output closes when the server, too, has ended. */
  async function stop(child) {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  }

  async function assertServes(address) {
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<programme-passport/);
    assert.equal((await fetch(new URL('/dist/programme-widgets.js', address))).status, 200);
    assert.equal((await fetch(new URL('/programmes/chernihiv-2022-2026.json', address))).status, 200);
  }

  it('builds, serves the page at the port asked for, prints its address and ends when told to', async () => {
    const free = await takePort();
    const { port } = free.address();
    free.close();
    await once(free, 'close');
    const { child, said } = await start({ PORT: String(port) });
    assert.equal(said, `http://localhost:${port}/`);
    await assertServes(said);
    await stop(child);
    await assert.rejects(fetch(said), 'nothing is left that serves');
  });

  it('takes the next free port where none is asked for', async () => {
    const first = await start({});
    const second = await start({});
    assert.ok(Number(new URL(second.said).port) > Number(new URL(first.said).port));
    await assertServes(first.said);
    await assertServes(second.said);
    await Promise.all([stop(first.child), stop(second.child)]);
  });

  it('says so where the port asked for is taken', async () => {
    const taken = await takePort();
    const { port } = taken.address();
    const { child, said } = await start({ PORT: String(port) });
    const ended = once(child, 'close');
    assert.equal(said, `Port ${port} is taken: set another with PORT.`);
    const [code] = await ended;
    assert.equal(code, 1);
    taken.close();
  });
});

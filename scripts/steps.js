import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, ending in a slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command of the project (node_modules/.bin included) and ends the process when it fails.
 * Its output is kept back unless it fails or `show` is set; what it printed is returned.
 */
export function step(title, command, { show = false } = {}) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = status !== 0;
  if (failed || show) process.stdout.write(`${stdout}${stderr}`);
  console.log(`${failed ? '✗' : '✓'} ${title} (${seconds} s)`);
  if (failed) process.exit(1);
  return stdout;
}

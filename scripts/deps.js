import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages a lock file asks for, as name and version; those for another platform are optional and left out. */
function wanted(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(packages)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .map(([path, { version }]) => `${path}@${version}`);
}

/** Whether node_modules holds what package-lock.json asks for. Contents are compared: a checkout renews dates. */
function installed() {
  const actual = `${root}node_modules/.package-lock.json`;
  if (!existsSync(actual)) return false;
  const present = new Set(wanted(actual));
  return wanted(`${root}package-lock.json`).every((entry) => present.has(entry));
}

/**
 * Installs the locked dependencies when they are missing or other than locked.
 * Uses Node's own modules only, for it runs before anything is installed.
 */
export function ensureDependencies() {
  if (installed()) return;
  console.log('Installing dependencies (npm ci)…');
  // Scripts are left out: no dependency needs its own, and `prepare` would build a second time.
  const install = () =>
    spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
      cwd: root,
      stdio: 'inherit',
      shell: true,
    });
  // npm gives up when one of several hundred downloads stalls; what came through is in its cache for the second try.
  if (install().status !== 0 && install().status !== 0) {
    console.error('Dependencies could not be installed: see the message of npm above.');
    process.exit(1);
  }
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './deps.js';
import { root, step } from './steps.js';

const firstPort = 8080;

function stale() {
  const product = `${root}dist/modules/index.js`;
  if (!existsSync(product)) return true;
  const built = statSync(product).mtimeMs;
  const source = `${root}src`;
  return readdirSync(source, { recursive: true }).some(
    (file) => statSync(join(source, file)).mtimeMs > built,
  );
}

async function start(serve) {
  const { PORT } = process.env;
  for (let port = Number(PORT || firstPort); ; port += 1) {
    try {
      return await serve({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      if (!PORT) continue;
      console.error(`Port ${PORT} is taken: set another with PORT.`);
      process.exit(1);
    }
  }
}

/**
 * npm passes SIGTERM on to its shell, which may end without ending us, and the port would stay taken. `exec` before
 * the command would do as well, but Windows knows none.
 */
function endWithNpm() {
  const { npm_lifecycle_event: startedByNpm } = process.env;
  const parent = process.ppid;
  if (startedByNpm) setInterval(() => process.ppid === parent || process.exit(), 500).unref();
}

endWithNpm();
ensureDependencies();
if (stale()) step('build', 'node scripts/build.js');
// Imported late, because it needs a dependency.
const { serve } = await import('./serve.js');
const { url } = await start(serve);
console.log(url);

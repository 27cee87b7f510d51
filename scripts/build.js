import { rmSync } from 'node:fs';
import { root, step } from './steps.js';

rmSync(`${root}dist`, { recursive: true, force: true });
step('maps', 'node scripts/map/build.js');
step('messages', 'node scripts/localize.js');
step('modules', 'tsc -p tsconfig.build.json');
step('schema', 'node scripts/schema.js');
step('manifest', 'cem analyze --config custom-elements-manifest.config.js --quiet');
step('bundles', 'rollup -c --silent');

import { cases } from './cases.js';
import { snapshotsOf } from './snapshots.js';

snapshotsOf('passport', cases, {
  // Width and direction of the page leave the DOM as it is.
  drawn: cases.filter(({ width, dir }) => !width && !dir).map(({ name }) => name),
  spoken: [
    'full',
    'minimal',
    'empty-with-content',
    'error-not-json',
    'partly-shown',
    'unknown',
    'currencies',
  ],
});

import { mapCases } from '../../../stories/map.cases.js';
import { snapshotsOf } from './snapshots.js';

snapshotsOf('map', mapCases, {
  // Not those with a drawing: a snapshot of every coast line would tell nothing.
  drawn: ['no-points', 'no-partners', 'empty'],
  spoken: ['full', 'chernihiv', 'close', 'kinds', 'no-points', 'narrow'],
});

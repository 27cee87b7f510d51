import { grantsCases } from '../../../stories/grants.cases.js';
import { snapshotsOf } from './snapshots.js';

snapshotsOf('grants', grantsCases, {
  drawn: ['full-list', 'full-table', 'compact', 'no-grants', 'hostile'],
  spoken: [
    'full-list',
    'full-table',
    'charts',
    'charts-wordings',
    'chernihiv',
    'compact',
    'left-out',
    'wordings',
    'leverage',
    'calls',
  ],
});

import { timelineCases } from '../../../stories/timeline.cases.js';
import { snapshotsOf } from './snapshots.js';

snapshotsOf('timeline', timelineCases, {
  drawn: ['full-list', 'full-timeline', 'full-table', 'full-money', 'no-measures', 'hostile'],
  spoken: [
    'full-list',
    'full-timeline',
    'full-table',
    'money-states',
    'terms',
    'statuses',
    'several-sections',
  ],
});

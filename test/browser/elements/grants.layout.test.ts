import { grantsCases } from '../../../stories/grants.cases.js';
import { layoutOf } from './layout.js';

const layouts = ['full-list', 'full-table', 'charts', 'compact'];

describe('the layout of programme-grants', () => {
  layoutOf({
    cases: grantsCases,
    // A hundred and twenty rows are no wider than three.
    without: ['many'],
    pressed: layouts,
    targets: (root) =>
      [...root.querySelectorAll<HTMLElement>('summary, button, input, select')].filter(
        (target) => target.localName === 'summary' || !target.closest('details, .chunk'),
      ),
    read: layouts,
  });
});

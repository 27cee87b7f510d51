import type { Place } from '../../geometry/projection.js';
import type { PartnerStatus } from '../../model/partner-index.js';
import type { Partner } from '../../model/types.js';
import { node } from './svg-node.js';

/** A shape for each kind, so that none is told by colour alone. */
const shapes: Record<Partner['kind'], string> = {
  'twin-city': 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M-2.5 0a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0',
  'partner-city': 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  region: 'M-5-5H5V5H-5Z',
  organisation: 'M0-6.5 6.5 0 0 6.5-6.5 0Z',
  network: 'M-3.2-5.5h6.4L6.4 0 3.2 5.5h-6.4L-6.4 0Z',
  project: 'M0-6 6 5H-6Z',
};

/** A line over the shape, so that the kind is still seen: suspended ties are cut in two, ended ones struck through. */
const strokes: { readonly [Status in PartnerStatus]?: string } = {
  suspended: 'M0-7V7',
  terminated: 'M-7 7 7-7',
};

export const star = 'M0-8 2.2-2.6 8-2.4 3.4 1.2 5 6.8 0 3.6-5 6.8-3.4 1.2-8-2.4-2.2-2.6Z';

/** The shape of a kind, and over it the line of a status. */
export function signPaths(kind: Partner['kind'], status: PartnerStatus | null): SVGElement[] {
  const stroke = status && strokes[status];
  const paths = [node('path', { class: 'shape', d: shapes[kind] })];
  if (stroke) paths.push(node('path', { d: stroke }));
  return paths;
}

/** A marker beside a text: in the legend and in the list. */
export function sign(kind: Partner['kind'], status: PartnerStatus): SVGElement {
  const look = { class: `sign status-${status}`, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' };
  return node('svg', look, ...signPaths(kind, status));
}

/** A curve from one place to another, bent to the north. */
export function arc([x1, y1]: Place, [x2, y2]: Place): string {
  const bend = Math.hypot(x2 - x1, y2 - y1) * 0.18;
  return `M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 - bend} ${x2} ${y2}`;
}

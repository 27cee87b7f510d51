import { nothing, svg, type TemplateResult } from 'lit';
import type { Place } from '../../geometry/projection.js';
import type { Partner } from '../../model/types.js';
import type { MarkerView } from './map.view.js';

/** A curve from one place to another, bent to the north. */
export function arc([x1, y1]: Place, [x2, y2]: Place): string {
  const bend = Math.hypot(x2 - x1, y2 - y1) * 0.18;
  return `M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 - bend} ${x2} ${y2}`;
}

/** The name beside a marker; the marker's own name says it already to those who listen. */
export function markerLabel(
  { x, y, anchor }: NonNullable<MarkerView['label']>,
  [atX, atY]: Place,
  unit: number,
  text: string,
): TemplateResult {
  return svg`<text class="label" part="label" aria-hidden="true" x=${(x - atX) / unit} y=${(y - atY) / unit + 4} text-anchor=${anchor}>${text}</text>`;
}

/** A shape for each kind, so that none is told by colour alone; ended ties are crossed out. */
export function markerShape(kind: Partner['kind'], status: string): TemplateResult {
  const shapes: Record<Partner['kind'], TemplateResult> = {
    'twin-city': svg`<circle class="shape" r="5.5"></circle><circle class="shape inner" r="2"></circle>`,
    'partner-city': svg`<circle class="shape" r="5"></circle>`,
    region: svg`<rect class="shape" x="-5" y="-5" width="10" height="10"></rect>`,
    organisation: svg`<path class="shape" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"></path>`,
    network: svg`<path class="shape" d="M-3.2-5.5h6.4L6.4 0 3.2 5.5h-6.4L-6.4 0Z"></path>`,
    project: svg`<path class="shape" d="M0-6 6 5H-6Z"></path>`,
  };
  return svg`<g>${shapes[kind]}${status === 'terminated' ? svg`<path class="cross" d="M-6-6 6 6M6-6-6 6"></path>` : nothing}</g>`;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import { openEnd } from '../../geometry/extents.js';
import { percent, type Renderable } from './templates.js';

/** A part of a bar: its tint, and where it stands, by shares of the width. */
export interface BarPart {
  code: string;
  from?: number;
  share: number;
  /** How much more it may be; `null` where that has no end. */
  beyond?: number | null;
}

/** Drawn in SVG attributes, which paper and forced colours keep. */
export function barPart({ code, from = 0, share }: BarPart): TemplateResult<2> {
  return svg`<rect class="part part-${code}" x=${percent(from)} width=${percent(share)} height="100%"></rect>`;
}

/** A bar as a picture of figures that stand beside it: light what may be beyond a part, and dashed where that has no end. */
export function bar(parts: readonly BarPart[], name: string | typeof nothing = nothing): TemplateResult {
  const drawn = ({ beyond = 0, ...part }: BarPart) => [
    barPart(part),
    beyond === 0
      ? []
      : barPart({ code: beyond ? 'other' : 'open', share: beyond ?? openEnd, from: part.share }),
  ];
  return html`<svg class=${name} aria-hidden="true">${parts.map(drawn)}</svg>`;
}

/** A bar, and in words and figures what its parts are. */
export function barWithLegend(
  parts: readonly (BarPart & { label: string; figure: Renderable })[],
): TemplateResult {
  return html`${bar(parts, 'stack')}
    <ul class="legend figures" role="list">
      ${parts.map(
        ({ code, label, figure }) =>
          html`<li>
            <svg aria-hidden="true">${barPart({ code, share: 1 })}</svg>
            <span>${label}</span>
            <span>${figure}</span>
          </li>`,
      )}
    </ul>`;
}

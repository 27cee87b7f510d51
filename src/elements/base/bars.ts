import { html, svg, type TemplateResult } from 'lit';
import { percent, type Renderable } from './templates.js';

/** A part of a bar: its tint, and where it stands, by shares of the width. */
export interface BarPart {
  code: string;
  from?: number;
  share: number;
}

/** Drawn in SVG attributes, which paper and forced colours keep. */
export function barPart({ code, from = 0, share }: BarPart): TemplateResult<2> {
  return svg`<rect class="part part-${code}" x=${percent(from)} width=${percent(share)} height="100%"></rect>`;
}

/** A bar below the figure that it is a picture of. */
export function bar(parts: readonly BarPart[]): TemplateResult {
  return html`<div class="bar" aria-hidden="true"><svg>${parts.map(barPart)}</svg></div>`;
}

/** The cell of a bar beside the figures of a table's row, where there is room for it. */
export function barCell(parts: readonly BarPart[]): TemplateResult {
  return html`<td class="bar" aria-hidden="true"><svg>${parts.map(barPart)}</svg></td>`;
}

/** A bar, and in words and figures what its parts are. */
export function barWithLegend(
  parts: readonly (BarPart & { label: string; figure: Renderable })[],
): TemplateResult {
  return html`<svg class="stack" aria-hidden="true">${parts.map(barPart)}</svg>
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

import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent, type Renderable } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import type { AxisView, MeasureView } from './timeline.view.js';

/** The head of the axis: today above, then the years where they are not the parts themselves, then the parts. */
export function axisHead({ parts, years, today }: AxisView, { msg }: Voice): TemplateResult {
  // In lines of its text: whoever enlarges the text has room for it.
  const foot = years.length > 0 ? 3.6 : 2.4;
  const label = `${msg('Строк')}: ${parts[0]?.label} – ${parts.at(-1)?.label}`;
  // A year of which the axis has but a quarter has no room for its name.
  const named = years.filter(({ from, to }) => (to - from) * parts.length > 1.5);
  return html`<svg role="img" aria-label=${label} height=${em(foot + 0.4)}>
    ${named.map(({ short, from }) => svg`<text x=${percent(from)} dx="4" y="2.2em">${short}</text>`)}
    ${parts.map(
      ({ short, from, to }) =>
        svg`<text x=${percent((from + to) / 2)} y=${em(foot - 0.2)} text-anchor="middle">${short}</text>
        <line x1=${percent(from)} x2=${percent(from)} y1=${em(foot - 1)} y2="100%"></line>`,
    )}
    ${
      today === null
        ? nothing
        : // On the side where there is room for the word.
          svg`<text class="now" x=${percent(today)} y="1em" text-anchor=${today < 0.5 ? 'start' : 'end'}>${msg('сьогодні')}</text>`
    }
  </svg>`;
}

function em(lines: number): string {
  return `${lines}em`;
}

/** The bar of a measure, named by its term. */
export function termBar({ bar, term }: MeasureView, axis: AxisView | null): Renderable {
  if (!axis) return nothing;
  const { today } = axis;
  return html`<svg role="img" aria-label=${term?.text ?? nothing} aria-hidden=${!bar}>
    ${bar && termShape(bar.kind, bar.from, bar.to)}
    ${today === null ? nothing : svg`<line class="now" x1=${percent(today)} x2=${percent(today)} y2="100%"></line>`}
  </svg>`;
}

/** What the shapes of bars mean. */
export function barKey({ msg }: Voice): TemplateResult {
  const names = {
    days: msg('точні дати'),
    quarter: msg('з точністю до місяця чи кварталу'),
    year: msg('з точністю до року'),
    'all-years': msg('увесь строк програми'),
    ongoing: msg('постійно'),
  };
  return html`<ul class="key" part="legend" role="list">
    ${Object.entries(names).map(
      ([kind, name]) =>
        html`<li><svg class="axis" aria-hidden="true">${termShape(kind, 0, 1)}</svg> ${name}</li>`,
    )}
  </ul>`;
}

/** A term, drawn so that one sees how exact it is: filled for days, outlined for years, a dotted line for «постійно». */
function termShape(kind: string, from: number, to: number): TemplateResult {
  return kind === 'ongoing'
    ? svg`<line class="term term-ongoing" x1=${percent(from)} x2=${percent(to)} y1="45%" y2="45%"></line>`
    : svg`<rect class="term term-${kind}" x=${percent(from)} width=${percent(to - from)} y="30%" height="30%" rx="2"></rect>`;
}

const marks: Record<string, string> = {
  planned: 'M6 1.5a4.5 4.5 0 1 0 .01 0',
  'in-progress': 'M6 1.5a4.5 4.5 0 1 0 .01 0M6 3v3l2 2',
  done: 'M1 6.5 4.5 10 11 2',
  'partly-done': 'M1 6.5 4.5 10 6 8M8 5.5 11 2',
  'not-done': 'm2 2 8 8M10 2 2 10',
  postponed: 'M1 6h9M7 3l3 3-3 3',
  cancelled: 'M1 6h10',
  merged: 'M2 2v3l4 3M10 2v3L6 8v3',
};

/** Each status has a shape of its own beside its words and colour. */
export function statusMark(code: string): TemplateResult {
  return html`<svg viewBox="0 0 12 12" aria-hidden="true">
    <path d=${marks[code] ?? 'M6 9v1M4 4a2 2 0 1 1 3 2L6 7'}></path>
  </svg>`;
}

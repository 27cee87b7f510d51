import { css } from 'lit';

export const timelineStyles = css`
  .scroller {
    overscroll-behavior-x: contain;
  }
  .rows {
    min-inline-size: 100%;
    inline-size: var(--_axis);
  }
  .rows tr,
  .measure {
    display: grid;
    column-gap: 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .as-table tr.measure,
  .as-table thead tr {
    grid-template-columns: minmax(0, 4fr) minmax(6.25rem, 2fr) minmax(0, 2.5fr) minmax(7rem, 1fr) minmax(9rem, 1fr);
  }
  .as-money tr.measure,
  .as-money thead tr,
  .as-money tr.sum {
    grid-template-columns: minmax(11rem, 3fr) repeat(var(--_years, 6), minmax(5.5rem, 1fr));
  }
  .rows.as-money th ~ td,
  .rows.as-money th ~ th {
    text-align: end;
  }
  .as-money {
    min-inline-size: calc(11rem + var(--_years, 6) * 6.5rem);
  }
  /* «Фінансування» is as wide as a column, and a stranger's word may be wider. */
  .words {
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  dialog td {
    white-space: normal;
  }
  /* All columns in sight on a tablet held upright. */
  .as-table {
    min-inline-size: 41rem;
  }
  /* Nothing to scroll there: what sticks takes time in every frame. */
  .as-timeline.fits .sticky {
    position: static;
  }
  .group {
    padding-block: 1rem 0.5rem;
  }
  .group :is(th, h3, h4, h5, h6) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
  }
  .group button {
    border: 0;
    padding: 0.125rem 0;
    text-align: start;
    color: inherit;
    display: inline-flex;
    gap: 0.5rem;
    align-items: baseline;
  }
  .group svg,
  .state svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  [aria-expanded='true'] svg {
    transform: rotate(90deg);
  }
  .group span {
    font-weight: 400;
    color: var(--_muted);
  }
  .number {
    color: var(--_muted);
    margin-inline-end: 0.25em;
  }
  .as-timeline .measure {
    row-gap: 0.25rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    font-size: 0.875rem;
  }
  /* Not the whole line: what is muted twice is too pale to read. */
  .line > :first-child {
    color: var(--_muted);
  }
  .line .muted {
    color: inherit;
  }
  .axis svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  /* What lies outside is cut off, or outlines would take twice the time to paint. */
  td.axis svg {
    block-size: 2rem;
    margin-block: -0.5rem;
    overflow: hidden;
  }
  /* Time runs as the page's lines do; only its words are not to be seen in a mirror. */
  :host(:dir(rtl)) :is(.axis svg, .axis text, .group svg) {
    scale: -1 1;
  }
  .axis text {
    transform-box: fill-box;
    transform-origin: center;
    /* The beginning of a word is to be where the axis has it, before it is mirrored. */
    direction: ltr;
  }
  .as-timeline thead tr {
    padding-block: 0;
    border: 0;
  }
  .axis text {
    fill: var(--_muted);
    font-size: 0.75rem;
  }
  .axis text.now {
    fill: var(--_warn);
  }
  .axis line {
    stroke: var(--_line);
  }
  .axis line.now {
    stroke: var(--_warn);
    stroke-width: 2;
  }
  .axis .term {
    fill: var(--_accent);
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }
  .axis .term-month,
  .axis .term-quarter {
    fill-opacity: 0.6;
  }
  .axis .term-year,
  .axis .term-years,
  .axis .term-since,
  .axis .term-until {
    fill-opacity: 0.28;
  }
  .axis .term-all-years {
    fill-opacity: 0.08;
    stroke-dasharray: 5 4;
  }
  .axis .term-ongoing {
    fill: none;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
    stroke-width: 3;
  }
  .key svg {
    inline-size: 2rem;
    block-size: 0.75rem;
  }
  .state {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .state-done,
  .state-in-progress {
    color: var(--_accent);
  }
  .state-not-done,
  .overdue {
    color: var(--_warn);
  }
  .state-cancelled,
  .state-merged,
  .state-postponed,
  .state-not-stated {
    color: var(--_muted);
  }
  @container programme (inline-size >= 56rem) {
    .as-timeline.fits .measure,
    .as-timeline.fits thead tr {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    .as-timeline.fits .axis {
      grid-column: 2;
      grid-row: 1 / span 2;
      align-self: center;
    }
  }
  @media (forced-colors: active) {
    .axis .term {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .axis text {
      fill: CanvasText;
    }
    .axis line {
      stroke: GrayText;
    }
  }
  @media print {
    .group button {
      display: inline-flex;
    }
    .group button svg {
      display: none;
    }
    .rows {
      inline-size: 100%;
      min-inline-size: 0;
    }
    .measure,
    .group {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .as-money :is(tr.measure, thead tr, tr.sum) {
      grid-template-columns: minmax(0, 2fr) repeat(var(--_years, 6), minmax(0, 1fr));
    }
    .term,
    .axis line.now {
      print-color-adjust: exact;
    }
  }
`;

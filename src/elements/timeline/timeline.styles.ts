import { css } from 'lit';

export const timelineStyles = css`
  .scroller {
    overscroll-behavior-x: contain;
  }
  .rows {
    min-inline-size: max(100%, var(--_least));
  }
  .as-table {
    --_columns: minmax(6.5em, 2fr) minmax(0, 2.5fr) minmax(7.5em, 1fr) minmax(9.5em, 1fr);
  }
  .as-money {
    --_columns: repeat(var(--_years), minmax(6em, 1fr));
  }
  .rows tr {
    grid-template-columns: var(--_columns, minmax(0, 1fr));
  }
  .fits:not(.as-timeline) tr {
    grid-template-columns: minmax(0, var(--_head, 4fr)) var(--_columns);
  }
  .group:not(.sum) > th {
    grid-column: 1 / -1;
  }
  td.figures,
  .rows th.figures {
    text-align: end;
  }
  .sum > * {
    font-weight: 600;
  }
  /* «Фінансування» is as wide as a column, and a stranger's word may be wider. */
  .words {
    font-size: 0.8em;
    font-weight: 400;
  }
  dialog td {
    white-space: normal;
  }
  .group {
    padding-block: 1rem 0.5rem;
  }
  .group > :first-child {
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
  .group button ~ span {
    font-weight: 400;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    font-size: 0.9em;
  }
  /* Not the whole line: what is muted twice is too pale to read. */
  .group button ~ span,
  .number,
  .state,
  .line > :first-child {
    color: var(--_muted);
  }
  .line .muted {
    color: inherit;
  }
  .axis {
    fill: currentColor;
  }
  .axis svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  /* What lies outside is cut off, or outlines would take twice the time to paint. */
  td.axis svg,
  .key svg {
    block-size: 2em;
    margin-block: -0.5em;
    overflow: hidden;
  }
  .key svg {
    inline-size: 2em;
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
  thead line {
    stroke: var(--_line);
  }
  .now {
    fill: var(--_warn);
  }
  line.now {
    stroke: var(--_warn);
    stroke-width: 2;
  }
  .term {
    fill: var(--_accent);
    fill-opacity: 0.28;
    stroke: var(--_accent);
  }
  .term-days {
    fill-opacity: 1;
  }
  .term-month,
  .term-quarter {
    fill-opacity: 0.6;
  }
  .term-all-years {
    fill-opacity: 0.08;
    stroke-dasharray: 5 4;
  }
  .term-ongoing {
    stroke-dasharray: 1 5;
    stroke-linecap: round;
    stroke-width: 3;
  }
  .state {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .state-planned,
  .state-partly-done {
    color: inherit;
  }
  .state-done,
  .state-in-progress {
    color: var(--_accent);
  }
  .state-not-done,
  .overdue {
    color: var(--_warn);
  }
  @container programme (inline-size >= 56em) {
    .as-timeline.fits {
      --_columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    .fits .axis {
      grid-column: 2;
      grid-row: 1 / span 2;
      align-self: center;
    }
  }
  @media (forced-colors: active) {
    .axis {
      --_accent: CanvasText;
      --_warn: CanvasText;
      --_line: GrayText;
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
      min-inline-size: 0;
    }
    .as-money {
      --_head: 2fr;
      --_columns: repeat(var(--_years), minmax(0, 1fr));
      font-size: 0.75em;
    }
    .as-table {
      font-size: 0.85em;
    }
    .group {
      break-inside: avoid;
      break-after: avoid;
    }
    .term,
    .now {
      print-color-adjust: exact;
    }
  }
`;

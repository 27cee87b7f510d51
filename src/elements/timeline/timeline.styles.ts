import { css } from 'lit';

export const timelineStyles = css`
  .timeline {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
  }
  [part='heading'] {
    font-size: clamp(1.25rem, 1rem + 1.2cqi, 1.625rem);
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: 0.625rem 0.875rem;
    align-items: end;
  }
  .filters label {
    display: grid;
    gap: 0.125rem;
    font-size: 0.875rem;
    color: var(--_muted);
    min-inline-size: 0;
  }
  .filters .search {
    grid-column: 1 / -1;
  }
  input,
  select {
    font: inherit;
    font-size: 1rem;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: calc(var(--_radius) / 2);
    padding: 0.375rem 0.5rem;
    min-block-size: 2.5rem;
    inline-size: 100%;
    min-inline-size: 0;
    color: var(--programme-color-text, inherit);
  }
  select option {
    color: CanvasText;
    background: Canvas;
  }
  .bar-of-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
  }
  .choice button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .choice button:first-of-type {
    border-start-start-radius: calc(var(--_radius) / 2);
    border-end-start-radius: calc(var(--_radius) / 2);
    margin-inline-start: 0;
  }
  .choice button:last-of-type {
    border-start-end-radius: calc(var(--_radius) / 2);
    border-end-end-radius: calc(var(--_radius) / 2);
  }
  .choice button[aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 12%, transparent);
    box-shadow: inset 0 -3px currentColor;
    font-weight: 600;
  }
  .found {
    margin-inline-start: auto;
    font-size: 0.9375rem;
  }
  .downloads {
    position: relative;
  }
  .downloads > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block-start: 0.5rem;
  }
  .scroller {
    overscroll-behavior-x: contain;
  }
  .rows,
  .rows thead,
  .rows tbody {
    display: block;
  }
  .rows {
    --_axis: 100%;
    min-inline-size: 100%;
    inline-size: var(--_axis);
  }
  .rows tr,
  li.measure {
    display: grid;
    column-gap: 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .rows th,
  .rows td {
    border: 0;
    padding: 0;
    text-align: start;
    white-space: normal;
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * 3.75rem);
  }
  .waiting {
    min-block-size: calc(var(--_rows, 50) * 3.75rem);
  }
  .as-table tr.measure,
  .as-table thead tr {
    grid-template-columns: minmax(0, 4fr) minmax(0, 2fr) minmax(0, 2.5fr) minmax(5rem, 1fr) minmax(0, 1.6fr);
  }
  .as-money tr.measure,
  .as-money thead tr,
  .as-money tr.sum {
    grid-template-columns: minmax(11rem, 3fr) repeat(var(--_years, 6), minmax(4.75rem, 1fr));
  }
  .rows.as-money th ~ td,
  .rows.as-money th ~ th {
    text-align: end;
  }
  .as-money,
  .as-table {
    min-inline-size: 44rem;
  }
  .sticky {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: var(--_visible, 100%);
  }
  .group {
    padding-block: 1rem 0.5rem;
  }
  .group button {
    border: 0;
    padding: 0.125rem 0;
    text-align: start;
    font-weight: 600;
    color: inherit;
    display: inline-flex;
    gap: 0.5rem;
    align-items: baseline;
    min-block-size: 1.75rem;
  }
  .group button svg {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .group button[aria-expanded='true'] svg {
    transform: rotate(90deg);
  }
  .group span {
    font-weight: 400;
    color: var(--_muted);
  }
  .open {
    border: 0;
    padding: 0;
    min-block-size: 1.5rem;
    text-align: start;
    display: inline;
  }
  .open:hover {
    text-decoration: underline;
    background: none;
  }
  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.35em;
  }
  .as-timeline .measure {
    row-gap: 0.25rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .details-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .axis {
    min-inline-size: 0;
  }
  .axis svg {
    display: block;
    inline-size: 100%;
    block-size: 1rem;
    overflow: visible;
  }
  thead .axis svg {
    block-size: 1.5rem;
  }
  thead {
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .as-timeline thead tr {
    padding-block: 0;
    border: 0;
  }
  .axis text {
    fill: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .axis text.now {
    fill: var(--_warn);
    font-weight: 600;
  }
  .axis line {
    stroke: var(--_line);
  }
  .axis line.now {
    stroke: var(--_warn);
    stroke-width: 2;
  }
  .term {
    fill: var(--_accent);
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }
  .term-month,
  .term-quarter {
    fill-opacity: 0.6;
  }
  .term-year,
  .term-years {
    fill-opacity: 0.28;
  }
  .term-all-years {
    fill-opacity: 0.08;
    stroke-dasharray: 5 4;
  }
  .term-ongoing {
    fill: none;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
    stroke-width: 3;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .key li {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  .key svg {
    inline-size: 2rem;
    block-size: 0.75rem;
  }
  .state {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    font-size: 0.9375rem;
  }
  .state svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
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
  .overdue {
    font-size: 0.875rem;
  }
  dialog {
    margin: auto;
    max-inline-size: min(44rem, 100vw - 2rem);
    inline-size: 100%;
    max-block-size: calc(100dvh - 2rem);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.5);
    color: var(--programme-color-dialog-text, CanvasText);
    background: var(--programme-color-dialog, Canvas);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog > article {
    display: grid;
    gap: 1.25rem;
  }
  dialog .close {
    justify-self: end;
    order: -1;
  }
  dialog h3,
  dialog h4,
  dialog h5,
  dialog h6 {
    font-size: 1.0625rem;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(8rem, auto) 1fr;
    gap: 0.375rem 1.25rem;
  }
  .facts dt {
    color: var(--_muted);
  }
  dialog td,
  dialog th {
    text-align: start;
    padding-inline-start: 0;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  @container programme (inline-size < 30rem) {
    .facts {
      grid-template-columns: 1fr;
      row-gap: 0;
    }
    .facts dd {
      padding-block-end: 0.5rem;
    }
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
    .term {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .axis text {
      fill: CanvasText;
    }
    .axis line {
      stroke: GrayText;
    }
    .choice button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .filters,
    .choice,
    .downloads {
      display: none;
    }
    .chunk {
      content-visibility: visible;
    }
    .measure,
    .group {
      break-inside: avoid;
    }
    .term,
    .axis line.now {
      print-color-adjust: exact;
    }
  }
`;

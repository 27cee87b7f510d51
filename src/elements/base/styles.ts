import { css } from 'lit';

/**
 * What all elements share. Text and font are the host's: sizes of text are parts of the host's own, since many a page
 * makes its root smaller than its text; every tint is mixed from the host's text colour,
 * so that a dark page gets a dark widget whether or not it declares a `color-scheme`. The accent is mixed
 * with the text colour too, which keeps it readable on light and dark alike.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--programme-color-accent, color-mix(in oklab, #1a6fe0 62%, currentColor));
    --_line: var(--programme-color-line, color-mix(in oklab, currentColor 16%, transparent));
    --_muted: var(--programme-color-muted, color-mix(in oklab, currentColor 72%, transparent));
    --_surface: var(--programme-color-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_warn: var(--programme-color-warning, color-mix(in oklab, #c77700 62%, currentColor));
    --_radius: var(--programme-radius, 0.5rem);
    --_space: var(--programme-space, 1rem);
    display: block;
    container: programme / inline-size;
    color: var(--programme-color-text, inherit);
    font-family: var(--programme-font, inherit);
    line-height: 1.5;
    text-align: start;
    /* Not break-word: a long word would still make its grid column as wide as itself. */
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  :host([hidden]) {
    display: none;
  }
  /* On a page that runs from right to left the card does too, and each text keeps its own direction. */
  :host(:dir(rtl)) * {
    text-align: right;
    unicode-bidi: plaintext;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* Room for a finger, which takes none of the line. */
  a {
    padding-block: 3px;
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: from-font;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button {
    font: inherit;
    color: var(--_accent);
    background: none;
    border: 1px solid currentColor;
    border-radius: calc(var(--_radius) / 2);
    padding: 0.25rem 0.75rem;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
    color: var(--_accent);
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
  }
  .muted {
    color: var(--_muted);
  }
  .figures {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tag {
    display: inline-block;
    border: 1px dashed currentColor;
    border-radius: 1em;
    padding: 0 0.55em;
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
    color: var(--_warn);
  }
  .message {
    margin-block-end: 1rem;
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_surface);
    padding: 0.75rem var(--_space);
  }
  .problems {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
  .problems code {
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .tag,
    .card {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      --_accent: currentColor;
    }
    button,
    details:not([open], .message) {
      display: none;
    }
    .card {
      border: 0;
      padding: 0;
    }
    .scroller {
      overflow: visible;
    }
  }
`;

/** Sections, tables and footers of the cards. */
export const cardStyles = css`
  .label {
    font-size: 0.875em;
    color: var(--_muted);
  }
  section {
    display: grid;
    gap: 0.625rem;
    min-inline-size: 0;
  }
  section > h3,
  section > h4,
  section > h5,
  section > h6 {
    font-size: 1.0625em;
  }
  .prose {
    max-inline-size: 66ch;
    white-space: pre-line;
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    overflow-wrap: normal;
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.375rem 0.5rem;
    text-align: end;
    vertical-align: bottom;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
  }
  thead th {
    font-size: 0.867em;
    line-height: 1.25;
    color: var(--_muted);
  }
  tr > :first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  td {
    white-space: nowrap;
  }
  .sum {
    font-weight: 600;
  }
  tfoot > tr > * {
    border-block-end: 0;
    font-weight: 600;
  }
  footer {
    display: grid;
    gap: 0.5rem;
    font-size: 0.875em;
    color: var(--_muted);
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1rem;
  }
  .sources {
    display: grid;
    gap: 0.25rem;
  }
`;

/** Bars whose parts are tints of the one accent colour, each with its outline, and their legend. */
export const chartStyles = css`
  .total {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
  }
  .total small {
    font-size: 0.667em;
    font-weight: 400;
  }
  .stack {
    display: block;
    inline-size: 100%;
    block-size: 1.25rem;
  }
  tr > .bar {
    display: none;
    inline-size: 30%;
    vertical-align: middle;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
  }
  :host(:dir(rtl)) :is(.stack, .bar svg, .track, .track text) {
    scale: -1 1;
  }
  .part {
    stroke: var(--_accent);
    fill: var(--_accent);
    fill-opacity: 0.08;
  }
  .part-community {
    fill-opacity: 1;
  }
  .part-regional {
    fill-opacity: 0.7;
  }
  .part-state {
    fill-opacity: 0.45;
  }
  .part-international {
    fill-opacity: 0.25;
  }
  .part-not-stated {
    fill: none;
  }
  .legend {
    display: grid;
    gap: 0.25rem;
  }
  .legend li {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5rem;
    align-items: baseline;
  }
  /* Where both do not fit, the figure goes below its name. */
  .legend svg + span {
    flex: 1 1 8em;
  }
  .legend li > span:last-child {
    margin-inline-start: auto;
  }
  .legend svg {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    align-self: center;
  }
  @container programme (inline-size >= 40rem) {
    tr > .bar {
      display: table-cell;
    }
  }
  @media (forced-colors: active) {
    .part {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
  @media print {
    .part {
      print-color-adjust: exact;
    }
  }
`;

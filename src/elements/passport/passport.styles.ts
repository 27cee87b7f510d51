import { css } from 'lit';

export const passportStyles = css`
  .passport {
    display: grid;
    gap: calc(var(--_space) * 1.75);
  }
  header {
    display: grid;
    gap: 0.5rem;
  }
  .eyebrow {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part='heading'] {
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.875em);
    line-height: 1.2;
    max-inline-size: 34em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1.25rem;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
    color: var(--_accent);
  }
  .status svg {
    inline-size: 0.8em;
    block-size: 0.8em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .status-active circle {
    fill: currentColor;
  }
  .status-draft circle {
    stroke-dasharray: 3 2.2;
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 1.75);
  }
  .columns > * {
    display: grid;
    gap: calc(var(--_space) * 1.75);
    align-content: start;
    min-inline-size: 0;
  }
  .spans {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.75rem;
  }
  .spans dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: 2.5rem;
    overflow: visible;
  }
  .track .rail {
    fill: color-mix(in oklab, currentColor 10%, transparent);
  }
  .track .passed {
    fill: var(--_accent);
  }
  .track .tick {
    stroke: var(--_muted);
    stroke-opacity: 0.5;
  }
  .track text {
    fill: var(--_muted);
    font-size: 0.8125em;
    text-anchor: middle;
    /* Where the scale is mirrored, its figures are mirrored back. */
    transform-box: fill-box;
    transform-origin: 50%;
    font-variant-numeric: tabular-nums;
  }
  .tasks {
    display: grid;
    gap: 0.5rem;
    counter-reset: task;
    max-inline-size: 66ch;
  }
  .tasks li {
    counter-increment: task;
    display: grid;
    grid-template-columns: 1.75rem 1fr;
  }
  .tasks li::before {
    content: counter(task) '.';
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .acts li {
    position: relative;
    padding-inline-start: 1.375rem;
    padding-block-end: 1rem;
  }
  .acts li:last-child {
    padding-block-end: 0;
  }
  .acts li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.45em;
    inline-size: 6px;
    block-size: 6px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .acts li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 4px;
    inset-block: 1.5em 0;
    border-inline-start: 2px solid var(--_line);
  }
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  .rows > div {
    display: grid;
    gap: 0.125rem 1.25rem;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .rows dt {
    color: var(--_muted);
    display: grid;
    grid-template-columns: 2.75rem 1fr;
  }
  /* Muted once is enough: twice is too pale to read. */
  .rows dt .muted {
    color: inherit;
  }
  .rows dd {
    padding-inline-start: 2.75rem;
  }
  .rows dd + dd {
    padding-block-start: 0.375rem;
  }
  .contact {
    display: grid;
    gap: 0.25rem;
    font-style: normal;
  }
  .contact a {
    display: inline-block;
    min-block-size: 24px;
  }
  .skeleton {
    display: grid;
    gap: 1rem;
    align-content: start;
    min-block-size: 90rem;
  }
  .skeleton > div {
    background: var(--_surface);
    border-radius: var(--_radius);
    block-size: 8rem;
  }
  .skeleton > :first-child {
    block-size: 3rem;
  }
  @container programme (inline-size < 26rem) {
    .card {
      border-inline: 0;
      border-radius: 0;
      padding-inline: 0;
    }
    .skeleton {
      min-block-size: 140rem;
    }
  }
  @container programme (inline-size >= 40rem) {
    .rows > div {
      grid-template-columns: minmax(14rem, 2fr) 3fr;
    }
    .rows dd {
      grid-column: 2;
      padding-inline-start: 0;
    }
  }
  @container programme (inline-size >= 60rem) {
    .card {
      padding: calc(var(--_space) * 2.25);
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(17rem, 20rem);
      column-gap: calc(var(--_space) * 3.5);
    }
    .aside {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: calc(var(--_space) * 2);
    }
  }
  @media (forced-colors: active) {
    .track .passed {
      fill: CanvasText;
    }
    .track .rail {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    /* Chromium lets rows of a grid overlap where a page ends. */
    .passport,
    .columns,
    .columns > *,
    section {
      display: block;
    }
    section,
    footer {
      margin-block-start: 1.25rem;
    }
    .acts li,
    .legend,
    tr {
      break-inside: avoid;
    }
    .sources a::after,
    .acts a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .track .passed,
    .track .rail {
      print-color-adjust: exact;
    }
  }
`;

import { css } from 'lit';

/** The head of a card with a list, its rows (see rows.ts), search, facets, choice buttons, downloads, buttons that look like links, and the dialog of one record. */
export const controlStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    font-size: clamp(1.25em, 1em + 1.2cqi, 1.625em);
  }
  @media screen {
    .chunk {
      contain: content;
    }
    /* No clip: Chromium would not look ahead for what is in it. */
    .place {
      contain: layout style;
    }
    /* The first chunk has no place. It is in sight: to find that out, the browser would lay it out twice. */
    .place,
    .place > .chunk:not(.waiting) {
      contain-intrinsic-block-size: auto calc(var(--_rows) * var(--_row, 3.75rem));
    }
    .place:not(.near),
    .place > .chunk:not(.waiting) {
      content-visibility: auto;
    }
  }
  .waiting {
    min-block-size: calc(var(--_rows, 50) * var(--_row, 3.75rem));
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem 0.875rem;
    align-items: end;
  }
  .filters label {
    flex: 1 1 16rem;
    display: grid;
    gap: 0.125rem;
    font-size: 0.875em;
    min-inline-size: 0;
  }
  .filters button {
    min-block-size: 2.5rem;
  }
  .filters [aria-expanded]::after {
    content: ' ▾' / '';
  }
  .filters [aria-expanded='true']::after {
    content: ' ▴' / '';
  }
  /* Columns of one width: the last menu of a row does not stretch. */
  .facets {
    flex-basis: 100%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: inherit;
  }
  input,
  select {
    font: inherit;
    color: var(--programme-color-text, inherit);
    background: transparent;
    border: 1px solid color-mix(in oklab, currentColor 65%, transparent);
    border-radius: calc(var(--_radius) / 2);
    padding: 0.375rem 0.5rem;
    min-block-size: 2.5rem;
    inline-size: 100%;
    min-inline-size: 0;
  }
  .filters :is(input, select) {
    font-size: calc(1em / 0.875);
  }
  select option {
    color: CanvasText;
    background: Canvas;
  }
  .tools,
  .choice,
  .downloads > div,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
  }
  .downloads > div,
  .links {
    gap: 0.5rem;
    padding-block-start: 0.5rem;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  .told {
    flex-basis: 100%;
  }
  .choice {
    gap: 0;
  }
  .choice button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .choice button[aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 12%, transparent);
    box-shadow: inset 0 -3px currentColor;
    font-weight: 600;
  }
  .menus,
  .menus label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    min-inline-size: 0;
  }
  .menus label {
    gap: 0.25rem 0.5rem;
  }
  .menus select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .found {
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  .open {
    display: inline;
    border: 0;
    padding: 0;
    min-block-size: max(1.5rem, 24px);
    text-align: start;
  }
  .open:hover {
    text-decoration: underline;
    background: none;
  }
  dialog {
    margin: auto;
    max-inline-size: min(44rem, 100vw - 2rem);
    inline-size: 100%;
    max-block-size: calc(100dvh - 2rem);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--programme-color-dialog-text, CanvasText);
    background: var(--programme-color-dialog, Canvas);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  #record {
    font-size: 1.25em;
    line-height: 1.3;
  }
  /* The dialog has no padding of its own: a press there would be one beside it. */
  dialog > article {
    display: grid;
    gap: 1.25rem;
    padding: calc(var(--_space) * 1.5);
  }
  .close {
    justify-self: end;
    order: -1;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(8rem, auto) 1fr;
    gap: 0.375rem 1.25rem;
  }
  .facts dt {
    color: var(--_muted);
  }
  /* Broken where it must be, but not into a column of letters. */
  dialog table[aria-labelledby] [scope='row'] {
    min-inline-size: 7em;
    overflow-wrap: anywhere;
  }
  .rows {
    overflow-wrap: anywhere;
  }
  .rows tr,
  .rows li:not(.group) {
    display: grid;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .rows,
  .rows thead,
  .rows tbody {
    display: block;
  }
  .rows th,
  .rows td {
    border: 0;
    padding: 0;
    text-align: start;
    white-space: normal;
  }
  /* Rows are cut off at their edges, and so would be what stands around a button there. */
  .rows :focus-visible {
    outline-offset: -2px;
  }
  /*
   * In sight wherever the reader has scrolled the table to, on a line of its own: as wide as the card within its padding
   * and border. Not where there is nothing to scroll, since both take time for each row.
   */
  .rows:not(.fits) .sticky {
    grid-column: 1 / -1;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: calc(100cqi - var(--_space) * 2.5 - 2px);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .key li {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  .printed {
    display: none;
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
  @media (forced-colors: active) {
    .choice button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      border-color: CanvasText;
      outline-color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .filters,
    .choice,
    .menus,
    .downloads,
    dialog {
      display: none;
    }
    .printed {
      display: block;
    }
    /* So that its head stands on each sheet. */
    table.rows {
      display: table;
    }
    .rows thead {
      display: table-header-group;
    }
    .rows tr {
      column-gap: 0.5rem;
    }
    .open {
      display: inline;
      color: inherit;
    }
  }
`;

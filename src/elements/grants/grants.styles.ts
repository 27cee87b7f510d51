import { css } from 'lit';

export const grantsStyles = css`
  .totals,
  .sums {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem 1.5rem;
    align-items: start;
  }
  .sums strong {
    font-size: 1.125em;
  }
  .line {
    font-size: 0.875em;
    font-weight: 400;
  }
  .spaced {
    display: grid;
    gap: 0.75rem;
  }
  .call {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.75rem;
    break-inside: avoid;
  }
  .call-open {
    border-color: var(--_accent);
  }
  .call-closing {
    border-color: var(--_warn);
  }
  .warn {
    color: var(--_warn);
  }
  .chart :is(th, td) {
    white-space: normal;
    vertical-align: top;
  }
  table.rows {
    min-inline-size: 70rem;
  }
  .rows tr {
    grid-template-columns: minmax(0, 3fr) repeat(3, minmax(10.5em, 2fr)) repeat(3, minmax(0, 1.5fr));
  }
  /* Figures of one column end at one line. */
  .rows th ~ :nth-child(-n + 4) {
    text-align: end;
  }
  .rows .group {
    grid-column: 1 / -1;
    padding-block-start: 0.75rem;
    font-weight: 600;
    break-after: avoid;
  }
  tr .group {
    justify-self: start;
  }
  .rows .nested {
    padding-inline-start: 1.5rem;
  }
  /* Fixed, so that a figure is not broken within for the name beside it. */
  .chart {
    table-layout: fixed;
    overflow-wrap: anywhere;
  }
  .chart td {
    inline-size: 60%;
    text-align: start;
  }
  .part-open {
    fill-opacity: 0;
    stroke-dasharray: 3;
  }
  @container programme (inline-size >= 44rem) {
    .grant {
      grid-template-columns: minmax(0, 4fr) minmax(10.5em, 3fr) minmax(0, 3fr) minmax(0, 2.5fr);
    }
  }
  @media print {
    table.rows {
      min-inline-size: 0;
      font-size: 0.6875em;
    }
    .rows tr {
      column-gap: 0.5rem;
    }
  }
`;

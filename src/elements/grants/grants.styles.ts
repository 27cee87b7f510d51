import { css } from 'lit';

export const grantsStyles = css`
  .grants {
    display: grid;
    gap: calc(var(--_space) * 1.5);
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
  }
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.25rem 2.5rem;
    align-items: start;
  }
  .sums {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr));
    gap: 0.75rem 1.25rem;
  }
  .left-out ul {
    display: grid;
    gap: 0.25rem;
    list-style: none;
    margin: 0;
    padding: 0.25rem 0 0 1rem;
  }
  .sums dt {
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .sums dd {
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.3;
  }
  .sums .line {
    display: block;
    font-weight: 400;
  }
  .line {
    font-size: 0.875rem;
  }
  .left-out,
  .calls {
    display: grid;
    gap: 0.5rem;
    padding-block-start: 0.5rem;
  }
  .call {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.75rem;
  }
  .call-open {
    border-color: var(--_accent);
  }
  .call-closing {
    border-color: var(--_warn);
  }
  .call-closing .phase {
    color: var(--_warn);
    font-weight: 600;
  }
  .chart {
    inline-size: 100%;
  }
  .chart th,
  .chart td {
    white-space: normal;
    vertical-align: middle;
  }
  .chart caption {
    text-align: start;
    font-weight: 600;
  }
  .chart .drawn {
    inline-size: 45%;
    min-inline-size: 4rem;
    padding-inline-end: 0;
  }
  .chart svg {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
  }
  .order {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.9375rem;
  }
  .order select {
    inline-size: auto;
  }
  .rows .grant {
    display: grid;
    gap: 0.125rem 1.25rem;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_line);
  }
  .rows .group,
  .rows .group th {
    font-weight: 600;
    padding-block: 0.75rem 0.375rem;
  }
  .rows .group {
    border-block-end: 1px solid var(--_line);
  }
  table.rows td,
  table.rows th {
    vertical-align: top;
    text-align: start;
    white-space: normal;
    min-inline-size: 6.5rem;
  }
  table.rows th:first-child {
    min-inline-size: 14rem;
  }
  .rows .nested {
    padding-inline-start: 1.5rem;
  }
  .filtered {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .amount {
    font-weight: 600;
  }
  .amount .line {
    font-weight: 400;
    color: var(--_warn);
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * 4.5rem);
  }
  .waiting {
    min-block-size: calc(var(--_rows, 20) * 4.5rem);
  }
  @container programme (inline-size >= 44rem) {
    .rows .grant {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2.5fr);
    }
  }
  @container programme (inline-size < 30rem) {
    .chart .drawn {
      display: none;
    }
  }
  @media print {
    .chunk {
      content-visibility: visible;
    }
    .order,
    .filtered button {
      display: none;
    }
    .scroller {
      overflow: visible;
    }
    .grant,
    .call {
      break-inside: avoid;
    }
  }
`;

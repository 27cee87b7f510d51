import { css } from 'lit';

export const grantsStyles = css`
  .grants {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.25rem 2.5rem;
    align-items: start;
  }
  .sums {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.75rem 1.25rem;
  }
  .sums dt {
    color: var(--_muted);
  }
  .sums dd {
    font-size: 1.125rem;
    font-weight: 600;
  }
  .sums dt,
  .line {
    font-size: 0.875rem;
    font-weight: 400;
  }
  .sums .line {
    display: block;
  }
  .calls {
    display: grid;
    gap: 0.5rem;
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
  .chart th,
  .chart td {
    white-space: normal;
    vertical-align: middle;
  }
  .chart .bar {
    inline-size: 45%;
  }
  .order,
  .order select {
    max-inline-size: 100%;
  }
  .order {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .order select {
    inline-size: auto;
  }
  .rows .grant {
    display: grid;
    gap: 0.125rem 1.25rem;
    padding-block: 0.625rem;
  }
  .rows .grant,
  .rows .group {
    border-block-end: 1px solid var(--_line);
  }
  .rows .group,
  .rows .group th {
    font-weight: 600;
    padding-block: 0.75rem 0.375rem;
  }
  table.rows td,
  table.rows th {
    vertical-align: top;
    min-inline-size: 6.5rem;
  }
  table.rows th:first-child {
    min-inline-size: 14rem;
  }
  .rows .nested {
    padding-inline-start: 1.5rem;
  }
  .amount {
    font-weight: 600;
  }
  .amount .line {
    color: var(--_warn);
  }
  @container programme (inline-size >= 44rem) {
    .rows .grant {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2.5fr);
    }
  }
  @container programme (inline-size < 15rem) {
    .chart {
      overflow-wrap: anywhere;
    }
  }
  @media print {
    .order,
    .filtered button {
      display: none;
    }
    .grant,
    .call {
      break-inside: avoid;
    }
  }
`;

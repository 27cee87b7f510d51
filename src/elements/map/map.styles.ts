import { css } from 'lit';

export const mapStyles = css`
  /* Where the map leaves room beside it, its legend stands there. */
  figure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
  }
  figure > .tools {
    flex: 1 0 100%;
    /* A row of buttons, which come when the map is painted. */
    min-block-size: 2.25rem;
  }
  .map {
    flex: none;
    max-inline-size: 100%;
    /* Geography is never mirrored, nor are the sides on which labels stand. */
    direction: ltr;
    background: var(--programme-color-sea, color-mix(in oklab, var(--_accent) 7%, transparent));
    border-radius: var(--_radius);
    touch-action: pan-x pan-y;
    cursor: grab;
  }
  /* Where the list is drawn later than the map, the end of the card is below the screen, and stays there. */
  .below {
    min-block-size: 27.5rem;
  }
  .map,
  .sign {
    fill: var(--_accent);
    stroke: var(--programme-color-ground, Canvas);
    stroke-width: 1.25;
  }
  .country {
    fill: var(--programme-color-land, color-mix(in oklab, currentColor 10%, transparent));
  }
  .tinted {
    fill: color-mix(in oklab, var(--_accent) 26%, transparent);
  }
  .own {
    fill: color-mix(in oklab, var(--_accent) 48%, transparent);
  }
  .arc {
    fill: none;
    stroke: var(--_accent);
    stroke-opacity: 0.4;
    vector-effect: non-scaling-stroke;
  }
  .home path {
    fill: var(--_warn);
  }
  .shape {
    fill-rule: evenodd;
  }
  .status-planned .shape,
  .status-terminated .shape {
    fill: var(--programme-color-ground, Canvas);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .status-planned .shape {
    stroke-dasharray: 2.5 2;
  }
  .status-suspended .shape {
    fill-opacity: 0.45;
  }
  .status-terminated path {
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .marker {
    cursor: pointer;
    outline: none;
  }
  .target {
    fill: transparent;
    stroke: none;
  }
  .several {
    stroke-width: 2;
  }
  .count {
    fill: var(--programme-color-ground, Canvas);
    stroke: none;
    font-size: 12px;
    font-weight: 600;
    text-anchor: middle;
  }
  .label {
    fill: currentColor;
    font-size: 12px;
    paint-order: stroke;
    stroke-width: 3;
    stroke-opacity: 0.85;
    stroke-linejoin: round;
  }
  .home .label {
    font-weight: 600;
  }
  .marker:focus-visible > circle,
  .marker.pointed > circle {
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .partner.pointed {
    background: var(--_surface);
    box-shadow: inset 3px 0 var(--_accent);
  }
  figcaption {
    flex: 1 1 13rem;
    display: grid;
    align-content: start;
    gap: 0.375rem;
    font-size: 0.875rem;
    color: var(--_muted);
  }
  /* Muted once is enough: twice is too pale to read. */
  figcaption .key {
    color: inherit;
  }
  .sign {
    inline-size: 1rem;
    block-size: 1rem;
    flex: none;
    overflow: visible;
  }
  .check {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.5rem;
  }
  .partner .open {
    font-weight: 600;
  }
  .check input {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
  }
  @container programme (inline-size >= 45rem) {
    .card {
      --_columns: 2;
    }
  }
  @container programme (inline-size >= 68rem) {
    .card {
      --_columns: 3;
    }
    /* As figure.ts reckons with: buttons and legend beside the map, where they stay whatever it shows. */
    figure {
      display: grid;
      grid-template: min-content min-content auto / minmax(0, 1fr) 13rem;
    }
    figure > .tools,
    figcaption {
      grid-column: 2;
    }
    figure > .tools {
      flex-direction: column;
      align-items: start;
    }
    figure .choice:first-child {
      flex-direction: column;
      align-items: stretch;
    }
    figure .choice:first-child button {
      margin-block-start: -1px;
      text-align: start;
    }
    .map {
      grid-area: 1 / 1 / 4;
    }
  }
  @container programme (inline-size < 30rem) {
    figure .choice:first-child button {
      padding-inline: 0.25rem;
    }
  }
  .list .chunk {
    contain-intrinsic-block-size: auto calc(var(--_rows) * 6rem / var(--_columns, 1));
    columns: 20rem;
    column-gap: 2.5rem;
  }
  .waiting {
    min-block-size: calc(var(--_rows) * 6rem / var(--_columns, 1));
  }
  .list li {
    break-inside: avoid;
  }
  .tied {
    break-after: avoid;
  }
  .list li > :not(.partner) {
    padding-block: 0.75rem 0.25rem;
  }
  .partner {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: 0.625rem;
    padding: 0.5rem 0.375rem;
    border-block-end: 1px solid var(--_line);
  }
  .partner .sign {
    margin-block-start: 0.25rem;
  }
  .line {
    font-size: 0.9375rem;
  }
  .partner .status-terminated {
    color: var(--_muted);
  }
  .skip-map {
    position: absolute;
    background: var(--programme-color-ground, Canvas);
  }
  .skip-map:not(:focus) {
    clip-path: inset(50%);
  }
  /* As high as the map with what begins under it, on any but the tallest screens. */
  .skeleton {
    min-block-size: 60rem;
  }
  .on-demand figure {
    padding-block-start: 0.5rem;
  }
  .agreements {
    display: grid;
    gap: 0.5rem;
  }
  @media (forced-colors: active) {
    .map,
    .sign {
      --_accent: CanvasText;
      --_warn: CanvasText;
      --programme-color-ground: Canvas;
    }
    .country {
      fill: Canvas;
      stroke: CanvasText;
    }
    .tinted {
      fill: Highlight;
      fill-opacity: 0.35;
    }
    .own {
      fill: Highlight;
      fill-opacity: 0.65;
    }
    .label {
      fill: CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .arc {
      display: none;
    }
  }
  @media print {
    .tools,
    .skip-map,
    .map-waiting {
      display: none;
    }
    .map {
      /* Paper is narrower than the screen that the height was reckoned for. */
      block-size: auto;
      print-color-adjust: exact;
    }
  }
`;

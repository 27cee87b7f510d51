import { css } from 'lit';

/** Of what is drawn: the image to be taken away has them too, with colours of its own in place of the variables. */
export const pictureStyles = css`
  .map,
  .sign {
    fill: var(--_accent);
    stroke: var(--_ground);
    stroke-width: 1.25;
  }
  .country {
    fill: var(--_land);
  }
  .tinted {
    fill-opacity: 0.26;
  }
  .own {
    fill-opacity: 0.48;
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
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .status-planned .shape {
    stroke-dasharray: 3 2;
  }
  .status-suspended .shape + path {
    stroke-width: 2;
  }
  .status-terminated path {
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .target {
    fill: transparent;
    stroke: none;
  }
  .several {
    stroke-width: 2;
  }
  .count {
    fill: var(--_ground);
    stroke: none;
    font-size: 12px;
    text-anchor: middle;
  }
  .status-planned .count,
  .status-terminated .count {
    fill: currentColor;
  }
  .label {
    fill: currentColor;
    font-size: 12px;
    paint-order: stroke;
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .count,
  .home .label {
    font-weight: 600;
  }
`;

export const mapStyles = css`
  .card {
    /* A row of the list is so high, less where others stand beside it. */
    --_row: 6rem;
    --_ground: var(--programme-color-ground, Canvas);
    --_land: var(--programme-color-land, color-mix(in oklab, currentColor 10%, transparent));
  }
  /* Where the map leaves room beside it, its legend stands there. */
  figure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
  }
  figure > .tools {
    flex: 1 0 100%;
    /* A row of buttons, which come when the map is painted. */
    min-block-size: max(2.25rem, 24px);
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
  .marker {
    cursor: pointer;
    outline: none;
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
    justify-items: start;
    font-size: 0.875em;
  }
  figcaption .key {
    font-size: calc(0.8125em / 0.875);
  }
  .sign {
    inline-size: 1rem;
    block-size: 1rem;
    flex: none;
    overflow: visible;
  }
  .partner .open {
    font-weight: 600;
  }
  @container programme (inline-size >= 45rem) {
    .card {
      --_row: 3rem;
    }
  }
  @container programme (inline-size >= 68rem) {
    .card {
      --_row: 2rem;
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
    }
    figure .key {
      display: grid;
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
    columns: 20rem;
    column-gap: 2.5rem;
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
  .long > :not(.partner) {
    column-span: all;
  }
  [data-group]:first-child::before {
    content: attr(data-group) ' …';
    display: block;
    column-span: all;
    font-weight: 600;
    padding-block: 0.75rem 0.25rem;
  }
  .partner {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: 0.625rem;
    padding: 0.5rem 0.375rem;
    font-size: 0.9375em;
    border-block-end: 1px solid var(--_line);
  }
  .partner .sign {
    margin-block-start: 0.25rem;
  }
  .skip-map {
    position: absolute;
    background: var(--_ground);
  }
  .skip-map:not(:focus) {
    clip-path: inset(50%);
  }
  /* As high as the map with what begins under it, on any but the tallest screens. */
  .skeleton {
    min-block-size: 60rem;
  }
  @media (forced-colors: active) {
    .map,
    .sign {
      --_accent: CanvasText;
      --_warn: CanvasText;
      --_ground: Canvas;
      --_land: Canvas;
    }
    .country,
    .tinted,
    .own {
      stroke: CanvasText;
    }
    .tinted,
    .own {
      fill: Highlight;
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

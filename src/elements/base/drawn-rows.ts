import type { TemplateResult } from 'lit';
import { RowChunks } from './rows.js';

/** The button that was pressed in a row: rows are markup alone, so their container listens. */
export function pressed({ target }: Event): HTMLButtonElement | null {
  return (target as Element).closest('button');
}

/** Hardly lower are what stands in a card above its rows, and a row, pixels. */
export interface Lowest {
  head: number;
  row: number;
}

/** The rows on the page, kept in step with what is to be shown: in a container that lit may replace by another. */
export class DrawnRows<Row> {
  protected chunks: RowChunks<Row> | null = null;
  protected container: HTMLElement | null = null;
  #shown: readonly Row[] | null = null;
  readonly #lowest: Lowest;
  #top: number | undefined;

  constructor(lowest: Lowest = { head: 320, row: 56 }) {
    this.#lowest = lowest;
  }

  /**
   * Before anything of `host` is drawn, tells where the rows will begin at the least: to ask the container when it is
   * drawn would take a layout of its own.
   */
  expect(host: Element): void {
    if (!this.chunks) this.#top = host.getBoundingClientRect().top + this.#lowest.head;
  }

  /** Shows rows that, where anything about them changes, are another list. `columns`, where they stand in several. */
  show(
    container: HTMLElement | null,
    rows: readonly Row[],
    draw: (row: Row, place: number) => TemplateResult,
    columns?: number,
  ): void {
    if (container !== this.container) this.forget();
    if (!container || rows === this.#shown) return;
    if (!this.chunks) this.begin(container, draw, columns);
    this.chunks?.show(rows);
    this.#shown = rows;
  }

  protected begin(
    container: HTMLElement,
    draw: (row: Row, place: number) => TemplateResult,
    columns?: number,
  ): void {
    this.container = container;
    const tag = container.localName === 'table' ? 'tbody' : 'ul';
    this.chunks = new RowChunks(container, tag, draw, columns, this.#lowest.row, this.#top);
    this.#top = undefined;
  }

  /** Takes the rows away; the next ones are drawn from the start. */
  forget(): void {
    this.chunks?.show([]);
    this.chunks?.disconnect();
    this.chunks = null;
    this.container = null;
    this.#shown = null;
  }
}

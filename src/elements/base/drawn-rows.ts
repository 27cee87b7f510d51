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
  #shown: readonly Row[] = [];
  readonly #keyOf: (row: Row) => unknown;
  readonly #lowest: Lowest;
  #top: number | undefined;
  /** Key of the row whose button had the focus before anything was drawn. */
  #focused: unknown;

  /** `keyOf` tells what stands in a row, in whatever words and from whichever reading of the file. */
  constructor(keyOf: (row: Row) => unknown, lowest: Lowest = { head: 320, row: 56 }) {
    this.#keyOf = keyOf;
    this.#lowest = lowest;
  }

  /**
   * Before anything of `host` is drawn, tells where the rows will begin at the least: to ask the container when it is
   * drawn would take a layout of its own; and which of them has the focus.
   */
  expect(host: Element): void {
    const active = host.shadowRoot?.activeElement as HTMLButtonElement | null | undefined;
    this.#focused = active && this.container?.contains(active) ? active.value : null;
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
    this.put(rows);
  }

  /**
   * Puts these rows in the place of those before. The same ones are drawn anew where they stand, be it another day,
   * language or reading of the file: a reader among them stays there, with the focus. Of others, those that are the
   * same at the beginning are left as they are where they are to be `kept`.
   */
  protected put(rows: readonly Row[], kept = false): void {
    const before = this.#shown;
    this.#shown = rows;
    const other = rows.findIndex((row, place) => {
      const old = before[place];
      return !old || this.#keyOf(old) !== this.#keyOf(row);
    });
    if (other < 0 && rows.length === before.length) this.chunks?.redraw(rows);
    else this.chunks?.show(rows, !kept ? 0 : other < 0 ? rows.length : other);
    // Whoever turns a phone gets other rows, and goes on where the focus was.
    const root = this.container?.getRootNode() as ShadowRoot | undefined;
    if (this.#focused != null && !root?.activeElement) this.focus(this.#focused);
  }

  /** Gives the focus to the button of a row. */
  focus(key: unknown): void {
    const index = this.#shown.findIndex((row) => this.#keyOf(row) === key);
    this.chunks?.elementOf(index)?.querySelector('button')?.focus();
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
    this.#shown = [];
  }
}

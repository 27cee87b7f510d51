import { render, type TemplateResult } from 'lit';
import { whenIdle } from './idle.js';

/** Rows in a chunk, for each column: laid out within a frame when they come into sight, and not too many chunks. */
const chunkSize = 10;
/** So many rows are drawn at once at the most, however tall the screen. */
const mostAtFirst = 50;
/** The first chunk holds a multiple of so many: a slightly larger font does not change which rows belong together. */
const step = 8;

/** So long rows are drawn at a time in an idle browser, milliseconds: it may be idle no longer when a reader scrolls. */
const slice = 16;
/** So many drawn chunks are taken off the page at once; more would take longer than drawing what comes instead. */
const mostAtOnce = 20;

/**
 * Rows of a long table. The first ones are drawn at once, the others when they come near the screen or when
 * the browser is idle, and all of them before printing: so rows out of sight cost nothing when it matters,
 * yet finding in the page and printing reach them all. The browser skips the layout of what is out of sight
 * (`content-visibility` in the style sheet, by the class `chunk`).
 */
export class RowChunks<Row> {
  readonly #container: HTMLElement;
  readonly #tag: 'tbody' | 'ul';
  readonly #draw: (row: Row, index: number) => TemplateResult;
  #rows: readonly Row[] = [];
  #elements: HTMLElement[] = [];
  #pending = new Set<HTMLElement>();
  /** Stands for all chunks that nobody has come near yet: many elements would hold up the first ones. */
  #rest: HTMLElement | null = null;
  readonly #first: number;
  readonly #size: number;
  readonly #viewport: IntersectionObserver;
  /** Out of sight, to be taken off the page when the browser is idle. */
  #stale: HTMLElement[] = [];
  /** Calls off the drawing that waits for the browser to be idle. */
  #cancel: (() => void) | null = null;

  /**
   * `container` gets the chunks after what it already has; `draw` gives the template of a row. To a screen
   * reader, the chunks of a list are one list. `columns`, where rows stand in several. Hardly a row is lower than
   * `row` pixels, and the first one stands `top` pixels below the top of the screen, or somewhat lower: the first
   * chunk holds what the screen shows of the rows, which is all that must be drawn at once.
   */
  constructor(
    container: HTMLElement,
    tag: 'tbody' | 'ul',
    draw: (row: Row, index: number) => TemplateResult,
    columns = 1,
    row = 56,
    top = container.getBoundingClientRect().top,
  ) {
    const inSight = innerHeight - Math.max(0, top);
    const steps = Math.max(1, Math.ceil(inSight / (row * step)));
    this.#first = Math.min(mostAtFirst, steps * step * columns);
    this.#size = chunkSize * columns;
    this.#container = container;
    this.#tag = tag;
    this.#draw = draw;
    if (tag === 'ul') container.role = 'list';
    this.#viewport = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          if (target === this.#rest) this.#divide();
          this.#fill(target as HTMLElement);
        }
      },
      { rootMargin: '100% 0px' },
    );
    addEventListener('beforeprint', this.#fillAll);
  }

  /**
   * Shows these rows in place of those before. The first `kept` rows are the same as before: their chunks stay,
   * so that the page does not jump under a reader further down.
   */
  show(rows: readonly Row[], kept = 0): void {
    const whole = Math.min(this.#elements.length, this.#chunkOf(kept));
    this.#clear(whole);
    this.#rows = rows;
    for (const element of this.#elements) this.#number(element);
    if (this.#startOf(whole) < rows.length) {
      const first = this.#add();
      this.#fill(first);
      this.#container.append(first);
    }
    if (this.#startOf(whole + 1) < rows.length) {
      this.#rest = this.#wait(this.#startOf(whole + 1), rows.length);
      this.#container.append(this.#rest);
    }
    this.#fillWhenIdle();
  }

  /** Draws the same rows anew, those in sight first: what is shown of them has changed. */
  redraw(): void {
    for (const element of this.#elements) {
      this.#pending.add(element);
      // Watched anew, it says at once whether it is in sight.
      this.#viewport.unobserve(element);
      this.#viewport.observe(element);
    }
    this.#fillWhenIdle();
  }

  /** The element of a row, drawn if it was not. */
  elementOf(index: number): HTMLElement | null {
    this.#divide();
    const chunk = this.#chunkOf(index);
    const element = this.#elements[chunk];
    if (!element) return null;
    this.#fill(element);
    return (element.children[index - this.#startOf(chunk)] as HTMLElement | undefined) ?? null;
  }

  /** Ends all observation; the rows stay. */
  disconnect(): void {
    for (const element of this.#stale.splice(0)) element.remove();
    removeEventListener('beforeprint', this.#fillAll);
    this.#viewport.disconnect();
    // A busy page may not be idle for long, and until then would keep all of this in memory.
    this.#cancel?.();
    this.#cancel = null;
  }

  readonly #fillAll = (): void => {
    this.#divide();
    for (const element of this.#pending) this.#fill(element);
  };

  #startOf(chunk: number): number {
    return chunk === 0 ? 0 : this.#first + (chunk - 1) * this.#size;
  }

  #chunkOf(index: number): number {
    return index < 0 ? -1 : Math.max(0, Math.floor((index - this.#first) / this.#size) + 1);
  }

  /** A place for the rows from `start` to `end`. */
  #wait(start: number, end: number): HTMLElement {
    const element = document.createElement(this.#tag);
    // Where the style sheet changes how it is displayed, the role says what it still is.
    element.role = this.#tag === 'tbody' ? 'rowgroup' : 'none';
    element.className = 'chunk waiting';
    // The style sheet guesses the height from the number of rows, so that the scroll bar does not jump.
    element.style.setProperty('--_rows', String(Math.min(end, this.#rows.length) - start));
    this.#viewport.observe(element);
    return element;
  }

  /** Gives each of the chunks that have none yet an element of its own. */
  #divide(): void {
    if (!this.#rest) return;
    const chunks: HTMLElement[] = [];
    while (this.#startOf(this.#elements.length) < this.#rows.length) chunks.push(this.#add());
    this.#rest.replaceWith(...chunks);
    this.#rest = null;
  }

  /** One more chunk, which waits to be drawn. */
  #add(): HTMLElement {
    const chunk = this.#elements.length;
    const element = this.#wait(this.#startOf(chunk), this.#startOf(chunk + 1));
    this.#elements.push(element);
    this.#pending.add(element);
    return element;
  }

  #clear(from: number): void {
    this.#rest?.remove();
    this.#rest = null;
    let drawn = 0;
    for (const element of this.#elements.splice(from)) {
      if (this.#pending.delete(element) || drawn++ < mostAtOnce) element.remove();
      else {
        element.style.setProperty('display', 'none');
        this.#stale.push(element);
      }
    }
  }

  #fill(element: HTMLElement): void {
    if (!this.#pending.delete(element)) return;
    this.#viewport.unobserve(element);
    const chunk = this.#elements.indexOf(element);
    const start = this.#startOf(chunk);
    const rows = this.#rows.slice(start, this.#startOf(chunk + 1));
    render(
      rows.map((row, offset) => this.#draw(row, start + offset)),
      element,
    );
    element.classList.remove('waiting');
    this.#number(element);
  }

  /** Of a list, a screen reader cannot count what is not drawn yet. A table says so in its own attributes. */
  #number(element: HTMLElement): void {
    if (this.#tag === 'tbody') return;
    let place = this.#startOf(this.#elements.indexOf(element));
    for (const row of element.children) {
      row.role = 'listitem';
      row.ariaPosInSet = String(++place);
      row.ariaSetSize = String(this.#rows.length);
    }
  }

  #fillWhenIdle(): void {
    if (this.#cancel || !(this.#rest || this.#pending.size || this.#stale.length)) return;
    this.#cancel = whenIdle((deadline) => {
      this.#cancel = null;
      this.#divide();
      this.#stale.pop()?.remove();
      const end = performance.now() + slice;
      for (const element of this.#pending) {
        this.#fill(element);
        if (deadline.timeRemaining() < 8 || performance.now() > end) break;
      }
      this.#fillWhenIdle();
    });
  }
}

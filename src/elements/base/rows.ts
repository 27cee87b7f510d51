import { render, type TemplateResult } from 'lit';
import { whenIdle } from './idle.js';

/** Rows in a chunk, for each column: laid out within a frame when they come into sight, and not too many chunks. */
const chunkSize = 10;
/** So many chunks wait in one place until somebody comes near: to watch each would take time in every frame. */
const chunksInPlace = 20;
/** So many rows are drawn at once at the most, however tall the screen. */
const mostAtFirst = 50;
/** The first chunk holds a multiple of so many: a slightly larger font does not change which rows belong together. */
const step = 8;

/** So long rows are drawn at a time in an idle browser, milliseconds: it may be idle no longer when a reader scrolls. */
const slice = 16;
/** So many chunks that are near, but not in sight, are drawn between two frames. */
const mostAhead = 1;
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
  /** The element of each chunk; those that wait in one place have it together. */
  readonly #elements: HTMLElement[] = [];
  /** Those that wait to be drawn. */
  readonly #pending = new Set<HTMLElement>();
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
    this.#viewport = new IntersectionObserver((entries) => this.#approach(entries), {
      rootMargin: '100% 0px',
    });
    addEventListener('beforeprint', this.#fillAll);
  }

  /**
   * Shows these rows in place of those before. The first `kept` rows are the same as before: their chunks stay,
   * so that the page does not jump under a reader further down.
   */
  show(rows: readonly Row[], kept = 0): void {
    let whole = Math.min(this.#elements.length, this.#chunkOf(kept));
    const split = this.#elements[whole];
    // What waits in one place goes together.
    if (split) whole = this.#elements.indexOf(split);
    this.#clear(whole);
    this.#rows = rows;
    for (const chunk of this.#elements.keys()) this.#number(chunk);
    const end = this.#chunkOf(rows.length - 1) + 1;
    if (whole < end) {
      this.#container.append(this.#wait(whole, whole + 1));
      this.#fill(whole);
    }
    for (let chunk = whole + 1; chunk < end; chunk += chunksInPlace) {
      this.#container.append(this.#wait(chunk, Math.min(end, chunk + chunksInPlace)));
    }
    this.#fillWhenIdle();
  }

  /** Draws the same rows anew, those in sight first: what is shown of them has changed. */
  redraw(): void {
    for (const element of this.#elements) {
      this.#pending.add(element);
      this.#watch(element);
    }
    this.#fillWhenIdle();
  }

  /** The element of a row, drawn if it was not. */
  elementOf(index: number): HTMLElement | null {
    const chunk = this.#chunkOf(index);
    this.#fill(chunk);
    const row = this.#elements[chunk]?.children[index - this.#startOf(chunk)];
    return (row as HTMLElement | undefined) ?? null;
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
    for (const chunk of this.#elements.keys()) this.#fill(chunk);
  };

  #startOf(chunk: number): number {
    return chunk === 0 ? 0 : this.#first + (chunk - 1) * this.#size;
  }

  #chunkOf(index: number): number {
    return index < 0 ? -1 : Math.max(0, Math.floor((index - this.#first) / this.#size) + 1);
  }

  /** A place for the chunks from `from` to `to`. */
  #wait(from: number, to: number): HTMLElement {
    const element = document.createElement(this.#tag);
    // Where the style sheet changes how it is displayed, the role says what it still is.
    element.role = this.#tag === 'tbody' ? 'rowgroup' : 'none';
    element.className = 'chunk waiting';
    // The style sheet guesses the height from the number of rows, so that the scroll bar does not jump.
    const end = Math.min(this.#startOf(to), this.#rows.length);
    element.style.setProperty('--_rows', String(end - this.#startOf(from)));
    for (let chunk = from; chunk < to; chunk++) this.#elements[chunk] = element;
    this.#pending.add(element);
    this.#viewport.observe(element);
    return element;
  }

  /** Watched anew, an element says in the next frame whether it is near. */
  #watch(element: HTMLElement): void {
    this.#viewport.unobserve(element);
    this.#viewport.observe(element);
  }

  /** Draws what is in sight at once, and what is only near without holding up a frame. */
  #approach(entries: readonly IntersectionObserverEntry[]): void {
    let ahead = mostAhead;
    for (const { isIntersecting, target, boundingClientRect } of entries) {
      const element = target as HTMLElement;
      if (!isIntersecting || !this.#pending.has(element)) continue;
      const chunk = this.#elements.indexOf(element);
      // Its parts say in the next frame whether they are near.
      if (this.#divide(chunk)) continue;
      const isInSight = boundingClientRect.bottom >= 0 && boundingClientRect.top <= innerHeight;
      if (isInSight || ahead-- > 0) this.#fill(chunk);
      else this.#watch(element);
    }
  }

  /** Gives each chunk an element of its own that waits in one place with this one; tells whether there were more. */
  #divide(chunk: number): boolean {
    const place = this.#elements[chunk];
    if (!place) return false;
    const first = this.#elements.indexOf(place);
    const end = this.#elements.lastIndexOf(place) + 1;
    if (end - first === 1) return false;
    this.#pending.delete(place);
    this.#viewport.unobserve(place);
    const chunks: HTMLElement[] = [];
    for (let from = first; from < end; from++) chunks.push(this.#wait(from, from + 1));
    place.replaceWith(...chunks);
    return true;
  }

  #clear(from: number): void {
    let drawn = 0;
    for (const element of new Set(this.#elements.splice(from))) {
      if (this.#pending.delete(element) || drawn++ < mostAtOnce) element.remove();
      else {
        element.style.setProperty('display', 'none');
        this.#stale.push(element);
      }
    }
  }

  /** Draws a chunk that waits. */
  #fill(chunk: number): void {
    this.#divide(chunk);
    const element = this.#elements[chunk];
    if (!element || !this.#pending.delete(element)) return;
    this.#viewport.unobserve(element);
    const start = this.#startOf(chunk);
    const rows = this.#rows.slice(start, this.#startOf(chunk + 1));
    render(
      rows.map((row, offset) => this.#draw(row, start + offset)),
      element,
    );
    element.classList.remove('waiting');
    this.#number(chunk);
  }

  /** Of a list, a screen reader cannot count what is not drawn yet. A table says so in its own attributes. */
  #number(chunk: number): void {
    const element = this.#elements[chunk];
    if (this.#tag === 'tbody' || !element) return;
    let place = this.#startOf(chunk);
    for (const row of element.children) {
      row.role = 'listitem';
      row.ariaPosInSet = String(++place);
      row.ariaSetSize = String(this.#rows.length);
    }
  }

  #fillWhenIdle(): void {
    if (this.#cancel || !(this.#pending.size || this.#stale.length)) return;
    this.#cancel = whenIdle((deadline) => {
      this.#cancel = null;
      this.#stale.pop()?.remove();
      const end = performance.now() + slice;
      for (const [chunk, element] of this.#elements.entries()) {
        if (!this.#pending.has(element)) continue;
        this.#fill(chunk);
        if (deadline.timeRemaining() < 8 || performance.now() > end) break;
      }
      this.#fillWhenIdle();
    });
  }
}

import type { TemplateResult } from 'lit';
import { whenIdle } from './idle.js';
import { drawStill } from './markup.js';

/** Rows in a chunk, for each column: laid out within a frame when they come into sight, and not too many chunks. */
const chunkSize = 10;
/**
 * So many chunks stand in one place. Far from the screen the browser skips a place as a whole: to look after each chunk
 * of thousands would take half of the time of every frame.
 */
const chunksInPlace = 20;
/** So many rows are drawn at once at the most, however tall the screen. */
const mostAtFirst = 50;
/**
 * The first chunk holds a multiple of so many: a slightly larger font does not change which rows belong together. Where
 * rows stand in columns, of twice as many for each, so that a list which is not long has one set of columns.
 */
const step = 4;

/** So long rows are drawn at a time in an idle browser, milliseconds: it may be idle no longer when a reader scrolls. */
const slice = 16;
/** So many chunks that are near, but not in sight, are drawn between two frames. */
const mostAhead = 1;
/** So many drawn chunks are taken off the page at once; more would take longer than drawing what comes instead. */
const mostAtOnce = 20;

/** The place of a chunk; the first one needs none. */
function placeOf(chunk: number): number {
  return Math.floor((chunk - 1) / chunksInPlace);
}

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
  /** The element of each chunk, once its place is divided. */
  readonly #elements: (HTMLElement | undefined)[] = [];
  /** They stand after the first chunk. */
  readonly #places: HTMLElement[] = [];
  /** Chunks that wait to be drawn. */
  readonly #pending = new Set<number>();
  readonly #first: number;
  readonly #size: number;
  readonly #viewport: IntersectionObserver;
  readonly #surroundings: IntersectionObserver;
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
    const least = step * Math.min(2, columns);
    const steps = Math.max(1, Math.ceil(inSight / (row * least)));
    this.#first = Math.min(mostAtFirst, steps * least * columns);
    this.#size = chunkSize * columns;
    this.#container = container;
    this.#tag = tag;
    this.#draw = draw;
    if (tag === 'ul') container.role = 'list';
    this.#viewport = new IntersectionObserver((entries) => this.#approach(entries), {
      rootMargin: '100% 0px',
    });
    // Further than a browser looks ahead itself, so that it finds the chunks there.
    this.#surroundings = new IntersectionObserver((entries) => this.#surround(entries), {
      rootMargin: '300% 0px',
    });
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
    for (const chunk of this.#elements.keys()) this.#number(chunk);
    const end = this.#chunkOf(rows.length - 1) + 1;
    this.#elements.length = end;
    for (let chunk = whole; chunk < end; chunk++) this.#pending.add(chunk);
    if (whole === 0 && end > 0) this.#container.append(this.#wait(0));
    for (let place = placeOf(whole || 1); place <= placeOf(end - 1); place++) this.#reserve(place);
    this.#fill(whole);
    this.#fillWhenIdle();
  }

  /** Draws as many rows anew where they stand, those in sight first: what is shown of them has changed. */
  redraw(rows: readonly Row[]): void {
    this.#rows = rows;
    // What the browser holds on to, to keep the page where it is, goes away: it would jump. Until it is scrolled, all stays.
    const { style } = this.#container;
    style.setProperty('overflow-anchor', 'none');
    addEventListener('scroll', () => style.removeProperty('overflow-anchor'), { once: true });
    for (const [chunk, element] of this.#elements.entries()) {
      this.#pending.add(chunk);
      if (element) this.#watch(element);
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
    this.#surroundings.disconnect();
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

  /** A box with the height of the rows between two chunks: guessed from their number, so that the scroll bar does not jump. */
  #guess(element: HTMLElement, from: number, to: number): void {
    const rows = Math.min(this.#startOf(to), this.#rows.length) - this.#startOf(from);
    element.style.setProperty('--_rows', String(rows));
  }

  /** The element of a chunk that waits to be drawn. */
  #wait(chunk: number): HTMLElement {
    const element = document.createElement(this.#tag);
    // Where the style sheet changes how it is displayed, the role says what it still is.
    element.role = this.#tag === 'tbody' ? 'rowgroup' : 'none';
    element.className = 'chunk waiting';
    this.#guess(element, chunk, chunk + 1);
    this.#elements[chunk] = element;
    this.#viewport.observe(element);
    return element;
  }

  /** Makes room for all chunks of a place. */
  #reserve(index: number): void {
    let place = this.#places[index];
    if (!place) {
      place = document.createElement(this.#tag);
      place.role = 'none';
      // Until the browser has told: what is far has nothing in it yet.
      place.className = 'place near waiting';
      this.#places[index] = place;
      this.#container.append(place);
      this.#surroundings.observe(place);
    }
    const from = 1 + index * chunksInPlace;
    this.#guess(place, from, from + chunksInPlace);
    if (place.firstChild) this.#divide(index);
  }

  /** Gives each chunk of a place its own element. */
  #divide(index: number): void {
    const place = this.#places[index];
    if (!place) return;
    place.classList.remove('waiting');
    const from = 1 + index * chunksInPlace;
    for (let chunk = from; chunk < Math.min(this.#elements.length, from + chunksInPlace); chunk++) {
      if (!this.#elements[chunk]) place.append(this.#wait(chunk));
    }
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
      const chunk = this.#elements.indexOf(element);
      if (!isIntersecting || !this.#pending.has(chunk)) continue;
      const isInSight = boundingClientRect.bottom >= 0 && boundingClientRect.top <= innerHeight;
      if (isInSight || ahead-- > 0) this.#fill(chunk);
      else this.#watch(element);
    }
  }

  #surround(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      target.classList.toggle('near', isIntersecting);
      if (isIntersecting) this.#divide(this.#places.indexOf(target as HTMLElement));
    }
  }

  #clear(from: number): void {
    const chunks = this.#elements.splice(from);
    const places = this.#places.splice(placeOf(from - 1) + 1);
    for (const chunk of this.#pending) if (chunk >= from) this.#pending.delete(chunk);
    let drawn = 0;
    const leave = (element: HTMLElement, atOnce: boolean) => {
      if (atOnce) element.remove();
      else {
        element.style.setProperty('display', 'none');
        this.#stale.unshift(element);
      }
    };
    for (const chunk of chunks) {
      if (chunk) leave(chunk, chunk.classList.contains('waiting') || drawn++ < mostAtOnce);
    }
    for (const place of places) leave(place, !place.firstChild);
  }

  /** Draws a chunk that waits. */
  #fill(chunk: number): void {
    if (!this.#pending.delete(chunk)) return;
    this.#divide(placeOf(chunk));
    const element = this.#elements[chunk] as HTMLElement;
    this.#viewport.unobserve(element);
    const start = this.#startOf(chunk);
    const rows = this.#rows.slice(start, this.#startOf(chunk + 1));
    const buttons = () => [...element.querySelectorAll('button')];
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    const focused = buttons().indexOf(activeElement as HTMLButtonElement);
    drawStill(
      rows.map((row, offset) => this.#draw(row, start + offset)),
      element,
    );
    buttons()[focused]?.focus({ preventScroll: true });
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
      for (const chunk of this.#pending) {
        this.#fill(chunk);
        if (deadline.timeRemaining() < 8 || performance.now() > end) break;
      }
      this.#fillWhenIdle();
    });
  }
}

import { render, type TemplateResult } from 'lit';

/** Rows in a chunk: small enough to be drawn within a frame, large enough that there are few of them. */
const chunkSize = 50;

/** So many drawn chunks are taken off the page at once; more would take longer than drawing what comes instead. */
const mostAtOnce = 4;

/**
 * Rows of a long table. The first ones are drawn at once, the others when they come near the screen or when
 * the browser is idle, and all of them before printing: so rows out of sight cost nothing when it matters,
 * yet finding in the page and printing reach them all. The browser skips the layout of what is out of sight
 * (`content-visibility` in the style sheet, by the class `chunk`).
 */
export class RowChunks<Row> {
  #rows: readonly Row[] = [];
  #elements: HTMLElement[] = [];
  #pending = new Set<HTMLElement>();
  /** Out of sight, to be taken off the page when the browser is idle. */
  #stale: HTMLElement[] = [];
  readonly #viewport: IntersectionObserver;
  #idle: ReturnType<typeof setTimeout> | number | undefined;

  /** `container` gets the chunks after what it already has; `draw` gives the template of a row. */
  constructor(
    private readonly container: HTMLElement,
    private readonly tag: 'tbody' | 'ul' | 'div',
    private readonly draw: (row: Row, index: number) => TemplateResult,
  ) {
    this.#viewport = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) this.#fill(target as HTMLElement);
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
    const whole = Math.min(this.#elements.length, Math.floor(kept / chunkSize));
    this.#clear(whole);
    this.#rows = rows;
    for (let start = whole * chunkSize; start < rows.length; start += chunkSize) {
      const element = document.createElement(this.tag);
      // Where the style sheet changes how it is displayed, the role says what it still is.
      element.setAttribute('role', this.tag === 'tbody' ? 'rowgroup' : 'list');
      element.className = 'chunk waiting';
      // The style sheet guesses the height from the number of rows, so that the scroll bar does not jump.
      element.style.setProperty('--_rows', String(Math.min(chunkSize, rows.length - start)));
      this.#elements.push(element);
      this.#pending.add(element);
    }
    const first = this.#elements[whole];
    if (first) this.#fill(first);
    this.container.append(...this.#elements.slice(whole));
    for (const element of this.#pending) this.#viewport.observe(element);
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
    const chunk = this.#elements[Math.floor(index / chunkSize)];
    if (!chunk) return null;
    this.#fill(chunk);
    return (chunk.children[index % chunkSize] as HTMLElement | undefined) ?? null;
  }

  /** Ends all observation; the rows stay. */
  disconnect(): void {
    for (const element of this.#stale.splice(0)) element.remove();
    removeEventListener('beforeprint', this.#fillAll);
    this.#viewport.disconnect();
    this.#cancel();
  }

  readonly #fillAll = (): void => {
    for (const element of this.#pending) this.#fill(element);
  };

  #clear(from: number): void {
    this.#cancel();
    let drawn = 0;
    for (const element of this.#elements.splice(from)) {
      this.#viewport.unobserve(element);
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
    this.#draws(element);
    element.classList.remove('waiting');
  }

  #draws(element: HTMLElement): void {
    const start = this.#elements.indexOf(element) * chunkSize;
    const rows = this.#rows.slice(start, start + chunkSize);
    render(
      rows.map((row, offset) => this.draw(row, start + offset)),
      element,
    );
  }

  /** Safari has no idle callback; there a short pause gives way to input as well. */
  #fillWhenIdle(): void {
    this.#cancel();
    const step = (deadline?: IdleDeadline) => {
      this.#idle = undefined;
      this.#stale.pop()?.remove();
      for (const element of this.#pending) {
        this.#fill(element);
        if ((deadline?.timeRemaining() ?? 0) < 8) break;
      }
      this.#fillWhenIdle();
    };
    if (this.#pending.size === 0 && this.#stale.length === 0) return;
    this.#idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(step) : setTimeout(step, 50);
  }

  #cancel(): void {
    if (this.#idle === undefined) return;
    if (typeof cancelIdleCallback === 'function') cancelIdleCallback(this.#idle as number);
    else clearTimeout(this.#idle);
    this.#idle = undefined;
  }
}

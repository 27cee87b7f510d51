import { type Frame, moveFrame, showPlace, zoomFrame } from '../../geometry/fit.js';
import type { MapSheet } from '../../geometry/map-drawing.js';
import type { Place } from '../../geometry/projection.js';
import { type MapView, smallestFrame } from './map.view.js';

/** A step of the zoom by button or key, and of moving the map by key, as a share of what is seen. */
export const zoomStep = 1.6;
const moveStep = 0.2;
/** A turn of the wheel. */
const wheelStep = 1.2;
/** A gesture rests when nothing has come for so long, milliseconds. */
const rest = 150;

/** What the host shows, and what it does on a reader's wish. */
export interface NavigationOptions {
  shown: () => { map: MapView; sheet: MapSheet } | null;
  /** Shows another part at once, and nothing else. */
  move: (frame: Frame, unit: number) => void;
  /** Gathers markers and places labels for the part that is shown. */
  settle: () => void;
  /** Goes to the next marker in a direction: right and down, −1 to 1. */
  step: (direction: Place) => void;
  /** Opens the marker that the event comes from. */
  open: (event: Event) => void;
}

const directions: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Zoom and pan of the map by buttons, keys, wheel, mouse and two fingers. During a gesture only the frame moves;
 * markers gather anew, and labels find their places, when it rests. The page keeps what is its own: the wheel
 * without Ctrl or ⌘, and one finger.
 */
export class MapNavigation {
  /** The part that the reader has chosen; `null` where the map chooses itself. */
  frame: Frame | null = null;

  readonly #pointers = new Map<number, Place>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #next: number | undefined;

  constructor(private readonly options: NavigationOptions) {}

  /** Ends what is under way. */
  stop(): void {
    clearTimeout(this.#rest);
    this.#pointers.clear();
  }

  /** Listens to what a reader does on the picture. */
  listen(picture: SVGElement): void {
    const listeners: Record<string, (event: never) => void> = {
      keydown: this.#key,
      wheel: this.#wheel,
      touchmove: this.#touch,
      pointerdown: this.#down,
      pointermove: this.#drag,
      pointerup: this.#up,
      pointercancel: this.#up,
      pointerleave: this.#up,
    };
    for (const [type, listener] of Object.entries(listeners)) {
      picture.addEventListener(type, listener as EventListener, { passive: false });
    }
  }

  /** Around the middle of what is seen; who presses several times on end waits for the markers once. */
  zoom(factor: number): void {
    this.#glide(this.#zoomed(factor));
  }

  /** Moves the map so that a place is seen. */
  reveal(place: Place): void {
    const shown = this.options.shown();
    if (shown && this.#seen) this.#settle(showPlace(this.#seen, place, shown.sheet));
  }

  /** Lets the map choose again, when it is drawn next. */
  reset(): void {
    clearTimeout(this.#rest);
    this.frame = null;
  }

  /** The part that is seen now. */
  get #seen(): Frame | null {
    return this.frame ?? this.options.shown()?.map.frame ?? null;
  }

  #settle(frame: Frame | null): void {
    if (!frame) return;
    this.frame = frame;
    this.options.settle();
  }

  #glide(frame: Frame | null): void {
    if (!frame) return;
    this.frame = frame;
    // Once before the next painting: where the picture lies is asked for each event, which after a move is a layout.
    this.#next ??= requestAnimationFrame(() => {
      this.#next = undefined;
      if (this.frame) this.options.move(this.frame, this.#unit());
    });
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.options.settle, rest);
  }

  #zoomed(factor: number, at?: Place): Frame | null {
    const shown = this.options.shown();
    const frame = this.#seen;
    if (!shown || !frame) return null;
    const middle: Place = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    return zoomFrame(frame, factor, at ?? middle, shown.sheet, smallestFrame);
  }

  #moved(x: number, y: number, from = this.#seen): Frame | null {
    const shown = this.options.shown();
    return shown && from && moveFrame(from, [x, y], shown.sheet);
  }

  /** Units of the drawing in a pixel of the screen, in a frame. */
  #unit(frame = this.#seen): number {
    const { map } = this.options.shown() ?? {};
    return map && frame ? (frame.width / map.frame.width) * map.unit : 1;
  }

  #placeAt(picture: Element, [x, y]: Place): Place {
    const frame = this.#seen;
    if (!frame) return [0, 0];
    const { left, top } = picture.getBoundingClientRect();
    const unit = this.#unit();
    return [frame.x + (x - left) * unit, frame.y + (y - top) * unit];
  }

  readonly #key = (event: KeyboardEvent): void => {
    const frame = this.#seen;
    if (!frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.options.open(event);
    else if (direction && event.shiftKey) {
      const [x, y] = direction;
      this.#settle(this.#moved(x * frame.width * moveStep, y * frame.height * moveStep));
    } else if (direction) this.options.step(direction);
    else if (event.key === '+' || event.key === '=') this.zoom(zoomStep);
    else if (event.key === '-') this.zoom(1 / zoomStep);
    else return;
    event.preventDefault();
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const at = this.#placeAt(event.currentTarget as Element, [event.clientX, event.clientY]);
    this.#glide(this.#zoomed(event.deltaY < 0 ? wheelStep : 1 / wheelStep, at));
  };

  /** Two fingers are the map's; the browser would scroll the page with them. */
  readonly #touch = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  readonly #down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.#pointers.set(event.pointerId, [event.clientX, event.clientY]);
  };

  readonly #drag = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const now: Place = [event.clientX, event.clientY];
    const picture = event.currentTarget as Element;
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    if (other) this.#pinch(picture, other, before, now);
    else if (event.pointerType === 'mouse') {
      // A hand that presses a marker trembles.
      if (apart(now, before) < 3) return;
      picture.setPointerCapture(event.pointerId);
      const unit = this.#unit();
      this.#glide(this.#moved((before[0] - now[0]) * unit, (before[1] - now[1]) * unit));
    }
    this.#pointers.set(event.pointerId, now);
  };

  /** What lay between the fingers stays between them. */
  #pinch(picture: Element, other: Place, before: Place, now: Place): void {
    if (apart(other, before) === 0) return;
    const middle: Place = [(other[0] + before[0]) / 2, (other[1] + before[1]) / 2];
    const zoomed = this.#zoomed(apart(other, now) / apart(other, before), this.#placeAt(picture, middle));
    if (!zoomed) return;
    const half = this.#unit(zoomed) / 2;
    this.#glide(this.#moved((before[0] - now[0]) * half, (before[1] - now[1]) * half, zoomed));
  }

  readonly #up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };
}

function apart([x1, y1]: Place, [x2, y2]: Place): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

import type { Place } from './projection.js';

/** A part of a drawing, in its units. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest frame with the given places in it; `null` where there are none. */
export function boundsOf(places: readonly Place[]): Frame | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The smallest part of a drawing with `bounds` in it, a margin around them, and the proportions `ratio` (width to
 * height); never smaller than `smallest` of the drawing's width, never outside it.
 */
export function fitFrame(
  bounds: Frame | null,
  drawing: { width: number; height: number },
  { margin, smallest, ratio }: { margin: number; smallest: number; ratio: number },
): Frame {
  if (!bounds) return wholeFrame(drawing, ratio);
  const needed = Math.max(bounds.width + 2 * margin, (bounds.height + 2 * margin) * ratio);
  return about(bounds, Math.max(needed, drawing.width * smallest), ratio, drawing);
}

/** Proportions, `ratio` or less wide, in which the whole width of a drawing shows all of `bounds`. */
export function ratioFor(
  bounds: Frame | null,
  drawing: { width: number; height: number },
  { margin, ratio }: { margin: number; ratio: number },
): number {
  const needed = (bounds?.height ?? 0) + 2 * margin;
  return Math.min(ratio, drawing.width / Math.min(drawing.height, needed));
}

/** The largest part of a drawing that has the proportions `ratio` (width to height), in its middle. */
export function wholeFrame(drawing: { width: number; height: number }, ratio: number): Frame {
  const width = Math.min(drawing.width, drawing.height * ratio);
  const height = width / ratio;
  return { x: (drawing.width - width) / 2, y: (drawing.height - height) / 2, width, height };
}

/** A frame enlarged or made smaller around a place of it that stays where it is; at most the whole drawing. */
export function zoomFrame(
  frame: Frame,
  factor: number,
  [x, y]: Place,
  drawing: { width: number; height: number },
  smallest: number,
): Frame {
  const ratio = frame.width / frame.height;
  const most = wholeFrame(drawing, ratio).width;
  const width = Math.min(most, Math.max(drawing.width * smallest, frame.width / factor));
  const height = width / ratio;
  const share = [(x - frame.x) / frame.width, (y - frame.y) / frame.height] as const;
  return within({ x: x - share[0] * width, y: y - share[1] * height, width, height }, drawing);
}

/** Does a place lie in a frame? */
export function holds({ x, y, width, height }: Frame, [atX, atY]: Place): boolean {
  return atX >= x && atY >= y && atX <= x + width && atY <= y + height;
}

/** A frame with `share` of its size more on every side. */
export function widened({ x, y, width, height }: Frame, share: number): Frame {
  return {
    x: x - width * share,
    y: y - height * share,
    width: width * (1 + 2 * share),
    height: height * (1 + 2 * share),
  };
}

/** The frame moved as little as brings a place into it, a tenth of its size away from the edge. */
export function showPlace(frame: Frame, [x, y]: Place, drawing: { width: number; height: number }): Frame {
  const inner = widened(frame, -0.1);
  const by = (at: number, start: number, size: number) =>
    Math.min(0, at - start) + Math.max(0, at - start - size);
  return moveFrame(frame, [by(x, inner.x, inner.width), by(y, inner.y, inner.height)], drawing);
}

/** The frame in other proportions, about the same middle. */
export function reshaped(frame: Frame, ratio: number, drawing: { width: number; height: number }): Frame {
  return about(frame, frame.width, ratio, drawing);
}

/** A frame moved, and pushed back where it would leave the drawing. */
export function moveFrame(frame: Frame, by: Place, drawing: { width: number; height: number }): Frame {
  return within({ ...frame, x: frame.x + by[0], y: frame.y + by[1] }, drawing);
}

/** A frame of a width, or as much of it as the drawing has, about the middle of another. */
function about(
  { x, y, ...size }: Frame,
  wanted: number,
  ratio: number,
  drawing: { width: number; height: number },
): Frame {
  const width = Math.min(wanted, wholeFrame(drawing, ratio).width);
  const height = width / ratio;
  return within(
    { x: x + (size.width - width) / 2, y: y + (size.height - height) / 2, width, height },
    drawing,
  );
}

function within(frame: Frame, drawing: { width: number; height: number }): Frame {
  return {
    ...frame,
    x: Math.min(Math.max(0, frame.x), drawing.width - frame.width),
    y: Math.min(Math.max(0, frame.y), drawing.height - frame.height),
  };
}

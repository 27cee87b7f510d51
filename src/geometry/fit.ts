import type { Place } from './projection.js';

/** A part of a drawing, in its units. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The smallest part of a drawing with the given places in it, a margin around them, and the proportions
 * `ratio` (width to height); never smaller than `smallest` of the drawing's width, never outside it.
 */
export function fitFrame(
  places: readonly Place[],
  drawing: { width: number; height: number },
  { margin, smallest, ratio }: { margin: number; smallest: number; ratio: number },
): Frame {
  const inside = places.filter(([x, y]) => x >= 0 && y >= 0 && x <= drawing.width && y <= drawing.height);
  const whole = wholeFrame(drawing, ratio);
  if (inside.length === 0) return whole;
  const xs = inside.map(([x]) => x);
  const ys = inside.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  const width = Math.min(
    whole.width,
    Math.max(right - left, (bottom - top) * ratio, drawing.width * smallest),
  );
  return within(
    { x: (left + right - width) / 2, y: (top + bottom - width / ratio) / 2, width, height: width / ratio },
    drawing,
  );
}

/** Proportions, `ratio` or less wide, in which the whole width of a drawing shows all the places in it. */
export function ratioFor(
  places: readonly Place[],
  drawing: { width: number; height: number },
  { margin, ratio }: { margin: number; ratio: number },
): number {
  const ys = places.map(([, y]) => y);
  const needed = Math.max(0, Math.max(...ys) - Math.min(...ys)) + 2 * margin;
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
  const width = Math.min(frame.width, wholeFrame(drawing, ratio).width);
  const height = width / ratio;
  const x = frame.x + (frame.width - width) / 2;
  return within({ x, y: frame.y + (frame.height - height) / 2, width, height }, drawing);
}

/** A frame moved, and pushed back where it would leave the drawing. */
export function moveFrame(frame: Frame, by: Place, drawing: { width: number; height: number }): Frame {
  return within({ ...frame, x: frame.x + by[0], y: frame.y + by[1] }, drawing);
}

function within(frame: Frame, drawing: { width: number; height: number }): Frame {
  return {
    ...frame,
    x: Math.min(Math.max(0, frame.x), drawing.width - frame.width),
    y: Math.min(Math.max(0, frame.y), drawing.height - frame.height),
  };
}

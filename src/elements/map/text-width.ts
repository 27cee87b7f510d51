import { sharedCanvas } from './canvas.js';

/** Measures texts, pixels, in an element's font and the size of a marker's label. */
export function textWidth(element: Element): (text: string) => number {
  const context = sharedCanvas();
  if (context) context.font = `12px ${getComputedStyle(element).fontFamily}`;
  // Without a canvas, a guess.
  return (text) => context?.measureText(text).width ?? text.length * 7;
}

/** One for all maps of the page: making one costs more than measuring a hundred labels. */
let canvas: CanvasRenderingContext2D | null = null;

/** Measures texts, pixels, in an element's font and the size of a marker's label. */
export function textWidth(element: Element): (text: string) => number {
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (context) context.font = `12px ${getComputedStyle(element).fontFamily}`;
  // Where a browser gives no canvas away, a guess.
  return (text) => context?.measureText(text).width ?? text.length * 7;
}

let canvas: CanvasRenderingContext2D | null = null;

/**
 * Measures texts and looks into shapes; never on the page. One for all maps of it: making one costs more than measuring
 * a hundred labels. `null` where a browser gives none away.
 */
export function sharedCanvas(): CanvasRenderingContext2D | null {
  canvas ??= document.createElement('canvas').getContext('2d');
  return canvas;
}

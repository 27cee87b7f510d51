import { pictureStyles } from './map.styles.js';
import { node, set } from './svg-node.js';

/** Colours that print, in place of those of the page. */
const colours: Record<string, string> = {
  accent: '#1d4f91',
  warn: '#c77700',
  ground: '#fff',
  land: '#e6e8ec',
};

/** A line of text, pixels. */
const line = 22;
/** Hardly a letter is wider, pixels: SVG breaks no lines. */
const letter = 8;

/**
 * The map of a figure as an image that stands alone: as it is shown, under a title, and under it legend and notes of
 * the figure with `lines`, in colours that print.
 */
export function svgImage(figure: Element, title: string, lines: readonly string[]): string {
  const map = figure.querySelector('.map')?.cloneNode(true) as SVGElement;
  const [width, height] = ['width', 'height'].map((name) => Number(map.getAttribute(name))) as [
    number,
    number,
  ];
  for (const marker of map.querySelectorAll('.marker')) {
    // Nothing in an image can be pressed.
    set(marker, 'role', 'img');
    marker.removeAttribute('tabindex');
  }
  let y = line;
  const content = [node('text', { x: 8, y, 'font-weight': 600 }, title), map];
  set(map, 'y', line * 1.5);
  y += line + height;
  const write = (text: string, sign?: Node | null) => {
    y += line;
    if (sign) content.push(node('svg', { x: 8, y: y - 12, width: 16, height: 16 }, sign.cloneNode(true)));
    content.push(node('text', { x: sign ? 32 : 8, y }, text));
  };
  const fitting = new RegExp(`\\S.{0,${Math.floor(width / letter)}}(?= |$)`, 'g');
  for (const note of figure.querySelectorAll('.key li, figcaption p')) {
    const text = note.textContent.replace(/\s+/g, ' ').trim();
    const sign = note.querySelector('.sign');
    if (sign) write(text, sign);
    else lines = [...lines, text];
  }
  for (const [part] of lines.flatMap((text) => [...text.matchAll(fitting)])) write(part);
  y += line;
  return new XMLSerializer().serializeToString(
    node(
      'svg',
      { viewBox: `0 0 ${width} ${y}`, width, height: y, 'font-family': 'sans-serif', 'font-size': 14 },
      node('title', {}, title),
      node(
        'style',
        {},
        pictureStyles.cssText.replace(/var\(--_(\w+)\)/g, (_, name) => colours[name] ?? ''),
      ),
      node('rect', { width, height: y, fill: '#fff' }),
      ...content,
    ),
  );
}

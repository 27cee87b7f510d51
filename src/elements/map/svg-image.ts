import type { MapDrawing } from '../../geometry/map-drawing.js';
import type { MapView } from './map.view.js';

/** The map as an image that stands alone: with its title and source, in colours that print. */
export function svgImage(
  drawing: MapDrawing,
  map: MapView,
  { title, source, names, unit }: { title: string; source: string; names: string[][]; unit: number },
): string {
  const { frame } = map;
  const line = 22 * unit;
  const text = (x: number, y: number, content: string, more = '') =>
    `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${12 * unit}" ${more}>${escaped(content)}</text>`;
  const countries = Object.entries(drawing.countries).map(
    ([code, path]) =>
      `<path d="${path}" fill="${map.tinted.has(code) ? '#b9cdea' : '#e6e8ec'}" stroke="#fff" stroke-width="${unit}"/>`,
  );
  const markers = map.markers.map(({ place: [x, y], label, rows }, index) => {
    const name = (names[index] ?? []).join(', ');
    const circle = `<circle cx="${x}" cy="${y}" r="${5 * unit}" fill="#1d4f91"><title>${escaped(name)}</title></circle>`;
    return (
      circle +
      (label && rows.length === 1
        ? text(label.x, label.y + 4 * unit, name, `text-anchor="${label.anchor}"`)
        : '')
    );
  });
  const home = map.home
    ? `<circle cx="${map.home.place[0]}" cy="${map.home.place[1]}" r="${6 * unit}" fill="#c77700"/>${
        map.home.label
          ? text(
              map.home.label.x,
              map.home.label.y + 4 * unit,
              map.home.name.text,
              `text-anchor="${map.home.label.anchor}" font-weight="bold"`,
            )
          : ''
      }`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.x} ${frame.y - line} ${frame.width} ${frame.height + 2 * line}" width="1200">
<title>${escaped(title)}</title>
<rect x="${frame.x}" y="${frame.y - line}" width="${frame.width}" height="${frame.height + 2 * line}" fill="#fff"/>
<svg x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}">
<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="#f3f6fa"/>
${countries.join('\n')}
${markers.join('\n')}
${home}
</svg>
${text(frame.x + 8 * unit, frame.y - 6 * unit, title, 'font-weight="bold"')}
${text(frame.x + 8 * unit, frame.y + frame.height + 16 * unit, source)}
</svg>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

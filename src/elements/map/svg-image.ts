import type { PlacedLabel } from '../../geometry/labels.js';
import type { Countries } from '../../geometry/map-drawing.js';
import type { Place } from '../../geometry/projection.js';
import { type MapView, markerWords } from './map.view.js';
import { shapes, star, stroke } from './shapes.js';

/** The map as an image that stands alone: with its title and source, in colours that print. */
export function svgImage(
  countries: Countries,
  { frame, unit, tinted, markers, home }: MapView,
  { title, source, locale }: { title: string; source: string; locale: string },
): string {
  const { x, y, width, height } = frame;
  const line = 22 * unit;
  const text = (atX: number, atY: number, content: string, more = '', size = unit) =>
    `<text x="${atX}" y="${atY}" font-family="sans-serif" font-size="${12 * size}" ${more}>${escaped(content)}</text>`;
  const beside = (label: PlacedLabel | null, content: string, more = '') =>
    label ? text(label.x, label.y + 4 * unit, content, `text-anchor="${label.anchor}" ${more}`) : '';
  const at = ([atX, atY]: Place, content: string) =>
    `<g transform="translate(${atX} ${atY}) scale(${unit})" stroke="#fff">${content}</g>`;

  const land = Object.entries(countries).map(([code, path]) => {
    const fill = code === 'UA' ? '#8fb0dd' : tinted.has(code) ? '#b9cdea' : '#e6e8ec';
    return `<path d="${path}" fill="${fill}" stroke="#fff" stroke-width="${unit}"/>`;
  });
  const partners = markers.map((marker) => {
    const { name, spoken } = markerWords(marker, locale);
    const [first] = marker.rows;
    if (!first) return '';
    const ended = first.status === 'terminated';
    const sign =
      marker.rows.length > 1
        ? `<circle r="11" fill="#1d4f91"/>${text(0, 4, String(marker.rows.length), 'text-anchor="middle" fill="#fff" stroke="none"', 1)}`
        : `<path d="${shapes[first.partner.kind]}${ended ? stroke : ''}" fill-rule="evenodd" fill="${ended ? '#666' : '#1d4f91'}"/>`;
    return at(marker.place, `<title>${escaped(spoken)}</title>${sign}`) + beside(marker.label, name);
  });
  const community = home
    ? at(home.place, `<path d="${star}" fill="#c77700"/>`) +
      beside(home.label, home.name.text, 'font-weight="bold"')
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y - line} ${width} ${height + 2 * line}" width="1200">
<title>${escaped(title)}</title>
<rect x="${x}" y="${y - line}" width="${width}" height="${height + 2 * line}" fill="#fff"/>
<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">
<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#f3f6fa"/>
${land.join('\n')}
${community}
${partners.join('\n')}
</svg>
${text(x + 8 * unit, y - 6 * unit, title, 'font-weight="bold"')}
${text(x + 8 * unit, y + height + 16 * unit, source)}
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

import { html, nothing, render, type TemplateResult } from 'lit';

/**
 * The markup of a template that listens to nothing: values only between tags, in attributes of their own without quotes
 * (`nothing` leaves the attribute out), or within quotes.
 */
function markupOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (value === nothing || value === null || value === undefined) return '';
  if (value instanceof Element) return value.outerHTML;
  const { strings, values } = value as Partial<TemplateResult>;
  // A carriage return as it is would become a new line.
  if (!strings || !values) return String(value).replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  let markup = '';
  for (const [place, value] of values.entries()) {
    const before = strings[place] ?? '';
    if (!before.endsWith('=')) markup += before + markupOf(value);
    else if (value === nothing) markup += before.replace(/\s\S+=$/, '');
    else markup += `${before}"${markupOf(value)}"`;
  }
  return markup + strings.at(-1);
}

/** What was parsed is drawn once: to clone it first would make all of it twice. */
const creationScope = { importNode: (content: Node) => content };

/**
 * Draws what will not be kept in step, but drawn anew as a whole where it changes. The browser makes it in one go, and
 * lit keeps no object for each value: of thousands of rows these took memory, and pauses to look after them.
 */
export function drawStill(content: unknown, container: HTMLElement): void {
  const strings = [markupOf(content)];
  // As one template, it passes a site's policy of Trusted Types as all others of lit do.
  render(html(Object.assign(strings, { raw: strings })), container, { creationScope });
}

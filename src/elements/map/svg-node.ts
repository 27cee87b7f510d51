/** Makes an element of a drawing. */
export function node(
  name: 'svg' | 'g' | 'path' | 'rect' | 'circle' | 'text' | 'title' | 'style',
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Writing an attribute costs a new style, reading one nothing. */
export function set(element: Element, name: string, value: string | number): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** A named state of an element: a story for people, and a test in each of the suites. */
export interface Case {
  /** Names the story's address and the snapshot's file. */
  name: string;
  title: { uk: string; en: string };
  tag: string;
  attributes?: Record<string, string>;
  /** Set as `.programme`. */
  programme?: object;
  /** Text of a `<script type="application/json">` child. */
  json?: string;
  /** What the page's author has put inside the tag, as HTML. */
  content?: string;
  /** Width of the container in CSS pixels; otherwise that of the page. */
  width?: number;
  /** Direction of the page around the element. */
  dir?: 'rtl';
}

/**
 * Puts a case into `into`, within a frame that plays the part of the page: its language, direction and width.
 * Returns the element; its parent is the frame.
 */
export function mount<Tag extends Element = HTMLElement>(
  { tag, attributes = {}, programme, json, content, width, dir }: Case,
  { lang, into = document.body }: { lang: string; into?: Node },
): Tag {
  const frame = document.createElement('div');
  frame.lang = lang;
  if (dir) frame.dir = dir;
  if (width) frame.style.inlineSize = `${width}px`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (programme) Object.assign(element, { programme });
  if (json !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    element.append(script);
  }
  if (content) element.append(...new DOMParser().parseFromString(content, 'text/html').body.childNodes);
  frame.append(element);
  into.appendChild(frame);
  return element as unknown as Tag;
}

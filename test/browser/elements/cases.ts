import type { ProgrammeElement } from '../../../src/elements/base/element.js';
import { type Case, mount } from '../../../stories/case.js';
import { passportCases } from '../../../stories/passport.cases.js';
import '../../../src/define.js';

export const cases = passportCases;
export const languages = ['uk', 'en'] as const;

/** Waits, a frame at a time, until `condition` gives something; mocha's time limit ends a wait in vain. */
export async function until<Value>(condition: () => Value): Promise<NonNullable<Value>> {
  for (;;) {
    const value = condition();
    if (value) return value;
    await new Promise(requestAnimationFrame);
  }
}

/** The shadow root of an element that shows all it has to: a list of errors comes later than the rest. */
export async function settled(element: ProgrammeElement): Promise<ShadowRoot> {
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  const running = /Перевірка триває|The check is running/;
  await until(
    () => ![...root.querySelectorAll('details[open]')].some((open) => running.test(open.textContent)),
  );
  root.querySelector<HTMLButtonElement>('.filters [aria-expanded=false]')?.click();
  await element.updateComplete;
  // The map's drawing is a file of its own, which comes when the map is near the screen.
  if (root.querySelector('.map-waiting')) element.scrollIntoView();
  await until(() => !root.querySelector('.map-waiting'));
  await allRows(root);
  return root;
}

/** Waits for the rows out of sight, which are drawn when the browser is idle. */
export async function allRows(root: ShadowRoot): Promise<void> {
  await until(() => !root.querySelector('.waiting'));
}

/** Mounts a case and waits until it is shown. */
export async function show(
  name: string,
  lang: string,
  into?: Node,
  from: readonly Case[] = cases,
): Promise<{ element: ProgrammeElement; root: ShadowRoot }> {
  const found = from.find((known) => known.name === name);
  if (!found) throw new Error(`No case is called ${name}`);
  const element = mount<ProgrammeElement>(found, into ? { lang, into } : { lang });
  return { element, root: await settled(element) };
}

/** Takes away what a test has mounted. */
export function clear(): void {
  document.body.replaceChildren();
}

/** The file that a press of a button hands out. */
export async function saved(button: HTMLElement): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | null = null;
  let name = '';
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return createObjectURL(object);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  button.click();
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  return { name, text: await (blob as unknown as Blob).text() };
}

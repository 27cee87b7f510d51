/*
 * What a reader has chosen, kept in the address of the page, so that it can be sent to somebody and the back
 * button undoes it. Each element has a name of its own there, and only where the page gives it one.
 */

/** Reads what the address holds under `name`: `?m.year=2024&m.open=1.2` gives `{year: '2024', open: '1.2'}`; what is empty chooses nothing. */
export function readAddress(name: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (value && key.startsWith(`${name}.`)) found[key.slice(name.length + 1)] = value;
  }
  return found;
}

/**
 * Writes `state` under `name`, leaving the rest of the address alone. `push` makes a step that the back
 * button undoes; otherwise the present step is changed.
 */
export function writeAddress(name: string, state: Record<string, string | undefined>, push: boolean): void {
  const url = new URL(location.href);
  const own = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) if (value) own.set(`${name}.${key}`, value);
  // To the page, `flag` may be another thing than `flag=`.
  const others = url.search
    .slice(1)
    .split('&')
    .filter((part) => ![...new URLSearchParams(part).keys()][0]?.startsWith(`${name}.`));
  url.search = [...others, own].filter(String).join('&');
  if (url.href === location.href) return;
  try {
    if (push) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed frame or a page from a disk may not change its address; the widget works without.
  }
}

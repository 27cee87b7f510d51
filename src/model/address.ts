const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * May `value` become a link? Only http, https, mailto and tel, or an address relative to the page.
 * `URL` reads it as a browser does, so no spelling of `javascript:` slips through. `www.example.org` is
 * refused too: without `https://` it would be a file of that name beside the page.
 */
export function isAddress(value: string): boolean {
  try {
    return !/^\s*($|www\.)/i.test(value) && allowed.has(new URL(value, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

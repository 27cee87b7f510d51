const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * May `value` become a link? Only http, https, mailto and tel, or an address relative to the page.
 * `URL` reads it as a browser does, so no spelling of `javascript:` slips through.
 */
export function isAddress(value: string): boolean {
  try {
    return value.trim() !== '' && allowed.has(new URL(value, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

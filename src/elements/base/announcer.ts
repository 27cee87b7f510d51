/*
 * One live region for the whole page: several would talk over each other. It is made on the first use and
 * styled without a style attribute, which a strict policy forbids.
 */

let region: HTMLElement | null = null;

/** Says `text`, in `lang`, to those who listen to the page. A later text replaces one not yet said. */
export function announce(text: string, lang: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    const hidden = {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      'clip-path': 'inset(50%)',
    };
    for (const [property, value] of Object.entries(hidden)) region.style.setProperty(property, value);
    document.body.append(region);
  }
  region.lang = lang;
  region.textContent = text;
}

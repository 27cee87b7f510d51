/*
 * One live region for the whole page: several would talk over each other. It is made on the first use and
 * styled without a style attribute, which a strict policy forbids.
 */

let region: HTMLElement | null = null;
let dialog: HTMLDialogElement | null = null;

/**
 * Speaks within a modal dialog while it is open: all else of the page is inert, and a region there is not heard. It
 * comes there before there is anything to say, since only what comes later is told.
 */
export function announceWithin(opened: HTMLDialogElement): void {
  dialog = opened;
  announce('', opened.lang);
}

/** Says `text`, in `lang`, to those who listen to the page. A later text replaces one not yet said. */
export function announce(text: string, lang: string): void {
  if (!region) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    const hidden = {
      position: 'absolute',
      // Below all else, it would make the page or the dialog higher.
      top: '0',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      'clip-path': 'inset(50%)',
    };
    for (const [property, value] of Object.entries(hidden)) region.style.setProperty(property, value);
  }
  const place = dialog?.matches(':modal') ? dialog : document.body;
  if (region.parentNode !== place) place.append(region);
  region.lang = lang;
  region.textContent = text;
}

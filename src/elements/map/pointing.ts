/**
 * What is pointed at or focused in one of several pictures of the same records shows in all of them: they bear the
 * ids in `data-ids`. `focused` is told of a focus that comes.
 */
export function showPointed(root: HTMLElement | DocumentFragment, focused: (event: Event) => void): void {
  const point = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-ids]');
    if (!target) return;
    if (event.type === 'focusin') focused(event);
    const on = /in|over/.test(event.type);
    const ids = new Set(target.dataset.ids?.split(' '));
    for (const element of root.querySelectorAll<HTMLElement>('[data-ids]')) {
      if (element.dataset.ids?.split(' ').some((id) => ids.has(id))) element.classList.toggle('pointed', on);
    }
  };
  // Chromium makes a stop for the keyboard of a drawing that listens to the focus itself.
  for (const type of ['focusin', 'focusout', 'pointerover', 'pointerout']) root.addEventListener(type, point);
}

/** Of a phone, a tablet and a desk, CSS pixels. */
export const widths = [320, 768, 1280];

/** What reaches beyond the element: everything visible but the insides of a box that scrolls by itself. */
export function overflowing(element: Element, root: ShadowRoot): string[] {
  const box = element.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((inner) => !inner.closest('.visually-hidden') && !inner.parentElement?.closest('.scroller, svg'))
    .filter((inner) => {
      const { left, right, width } = inner.getBoundingClientRect();
      const tooWide =
        inner.scrollWidth > inner.clientWidth + 1 && getComputedStyle(inner).display === 'block';
      return (
        width > 0 &&
        (left < box.left - 1 || right > box.right + 1 || (tooWide && !inner.matches('.scroller')))
      );
    })
    .map((inner) => `${inner.localName}.${inner.className}: ${inner.textContent?.trim().slice(0, 40)}`);
}

/** Boxes that hide a part of their text. */
export function clipped(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>(':not(svg, svg *)')]
    .filter((inner) => !inner.closest('.visually-hidden, .skeleton'))
    .filter((inner) => ['hidden', 'clip'].includes(getComputedStyle(inner).overflowY))
    .filter(
      (inner) => inner.scrollHeight > inner.clientHeight + 1 || inner.scrollWidth > inner.clientWidth + 1,
    )
    .map((inner) => `${inner.localName}.${inner.className}`);
}

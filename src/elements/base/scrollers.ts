/** A stop for the keyboard, and a part of the page with its table's name, only where there is something to scroll to. */
function mark(box: Element): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  const table = box.querySelector('table');
  const marks = {
    role: 'region',
    tabindex: '0',
    'aria-labelledby': table?.getAttribute('aria-labelledby'),
    'aria-label': table?.caption?.textContent?.trim(),
  };
  for (const [name, value] of Object.entries(marks)) {
    if (scrolls && value) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}

let sizes: ResizeObserver | undefined;

/**
 * Watches the boxes of `root` that may scroll. To be called after each update: what is in a box may have become wider,
 * and a box that is observed anew tells its size when everything is laid out in any case.
 */
export function watchScrollers(root: ParentNode): void {
  sizes ??= new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target);
  });
  for (const box of root.querySelectorAll('.scroller')) {
    sizes.unobserve(box);
    sizes.observe(box);
  }
}

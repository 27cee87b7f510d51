/*
 * The language of an element is the nearest `lang` above it, shadow roots crossed. Pages change it without
 * a reload, so each root that holds one of our elements is watched, once for all of them.
 */

type Listener = () => void;

const watched = new WeakMap<Node, { listeners: Set<Listener>; observer: MutationObserver }>();

/** The BCP 47 tag in force at `element`; empty where no ancestor has one. */
export function languageTag(element: Element): string {
  for (const host of hosts(element)) {
    const tag = host.closest('[lang]')?.getAttribute('lang');
    if (tag != null) return tag;
  }
  return '';
}

/** Calls `listener` when any `lang` above `element` changes; returns how to stop. */
export function watchLanguage(element: Element, listener: Listener): () => void {
  const roots = hosts(element).map((host) => host.getRootNode());
  for (const root of roots) {
    let entry = watched.get(root);
    if (!entry) {
      const listeners = new Set<Listener>();
      const observer = new MutationObserver(() => {
        for (const call of listeners) call();
      });
      entry = { listeners, observer };
      watched.set(root, entry);
    }
    if (entry.listeners.size === 0) {
      entry.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    entry.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const entry = watched.get(root);
      entry?.listeners.delete(listener);
      if (entry?.listeners.size === 0) entry.observer.disconnect();
    }
  };
}

/** The element, the host of its shadow root, the host of that one's root, and so on. */
function hosts(element: Element): Element[] {
  const chain: Element[] = [];
  for (let host: Element | undefined = element; host; ) {
    chain.push(host);
    const root: Node = host.getRootNode();
    host = root instanceof ShadowRoot ? root.host : undefined;
  }
  return chain;
}

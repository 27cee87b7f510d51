/** Safari has no idle callback; there a short pause gives way to input as well, and work may take this long, milliseconds. */
const shortWork = 10;
/** Who scrolled so short a time ago, milliseconds, is likely to scroll on. */
const stillness = 150;

type Step = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => void;

let lastScroll = -stillness;
const scrolled = () => {
  lastScroll = performance.now();
};

/**
 * Calls `step` when the browser has nothing better to do, and nobody scrolls: between two frames of that the browser
 * calls itself idle, too. Or, where it cannot wait for that, after `timeout` milliseconds. Returns how to call it off.
 */
export function whenIdle(step: Step, timeout?: number): () => void {
  // However often it is added, it listens once; from within boxes that scroll, the event does not bubble.
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  let cancel = () => {};
  const wait = () => {
    cancel = request((deadline) => {
      const rest = timeout ? 0 : lastScroll + stillness - performance.now();
      if (rest <= 0) return step(deadline);
      const timer = setTimeout(wait, rest);
      cancel = () => clearTimeout(timer);
    }, timeout);
  };
  wait();
  return () => cancel();
}

function request(step: Step, timeout?: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(step, { timeout });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(() => {
    const end = performance.now() + shortWork;
    step({ timeRemaining: () => end - performance.now() });
  }, 50);
  return () => clearTimeout(timer);
}

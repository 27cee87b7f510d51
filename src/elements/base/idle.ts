/** Safari has no idle callback; there a short pause gives way to input as well, and work may take this long, milliseconds. */
const shortWork = 10;

/**
 * Calls `step` when the browser has nothing better to do, or after `timeout` milliseconds. Returns how to call it off.
 */
export function whenIdle(
  step: (deadline: Pick<IdleDeadline, 'timeRemaining'>) => void,
  timeout?: number,
): () => void {
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

const STEP_MS = 200;

/**
 * Calls back after `ms` in which the page could be seen; returns how to call it off. A hidden page draws nothing and
 * gets no graphics context back, so that time says nothing about the map. Nor does time that the machine slept.
 */
export function afterVisible(ms: number, callBack: () => void): () => void {
  let left = ms;
  let before = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (document.visibilityState === 'visible') left -= Math.min(now - before, 5 * STEP_MS);
    before = now;
    if (left > 0) return;
    clearInterval(timer);
    callBack();
  }, STEP_MS);
  return () => clearInterval(timer);
}

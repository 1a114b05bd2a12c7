/** Runs it once the page has loaded and the browser has nothing better to do, or 5 s after. */
export function whenIdle(run: () => void): void {
  const soon = () =>
    'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 5000 }) : setTimeout(run, 1500);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

import { element } from '../client/element.ts';

/** The routes that the page holds the evidence of, or the way to it. */
export function heldRoutes(): ReadonlySet<string> {
  const evidence = element('evidence');
  const named = evidence.dataset['routes'];
  if (named !== undefined) return new Set(named.split(' ').filter(Boolean));
  const sections = evidence.querySelectorAll('section[id^="route="]');
  return new Set([...sections].map(({ id }) => id.slice('route='.length)));
}

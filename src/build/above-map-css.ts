import finding from '../ui/finding.css?inline';
import masthead from '../ui/masthead.css?inline';

/**
 * How what stands above the map is dressed. It lies in the head of the page, so that all of it has its place before the
 * sheet has come.
 */
export function aboveMapCss(): string {
  return `@layer component{${masthead}}${finding}`;
}

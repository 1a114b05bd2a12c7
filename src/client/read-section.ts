import { sectionOfPage } from './page-section.ts';

/** Longer than this nobody waits for a page of text. */
const PATIENCE_MS = 10_000;

/** Why evidence could not be had: this page was opened from a disk, the other is of another release, or did not come. */
export type Missing = 'disk' | 'renewed' | 'failed';

interface Wanted {
  readonly page: URL;
  /** Of the section in that page. */
  readonly id: string;
  /** Of this page. */
  readonly release: string;
  /** What a link of that page says in this one. */
  readonly hrefOf: (target: URL, href: string) => string;
}

/** Reads a section of another page of the site. Never rejects. */
export async function readSection({ page, id, release, hrefOf }: Wanted): Promise<HTMLElement | Missing> {
  if (page.protocol === 'file:') return 'disk';
  try {
    const response = await fetch(page, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(String(response.status));
    const html = await response.text();
    // Evidence of one release does not belong beside the map of another.
    if (!html.includes(` data-release="${release}"`)) return 'renewed';
    return sectionOfPage(html, id, { page, hrefOf });
  } catch {
    return 'failed';
  }
}

import type { Known } from '../core/view/hash-fields.ts';
import { pageAddress } from '../core/view/page-address.ts';
import type { Focus } from '../core/view/view.ts';
import type { Atlas } from './atlas.ts';
import { type Missing, readSection } from './read-section.ts';

/** What has evidence on a page of its own. */
export type Subject = Exclude<Focus, { kind: 'all' }>;

/** The sections of evidence, each from the page of its route or place, read once and kept. */
export interface EvidencePages {
  /** A section that has been read; null where it has not. */
  kept(subject: Subject): HTMLElement | null;
  /** Reads a section, or waits for it where it is on its way. Never rejects. */
  section(subject: Subject): Promise<HTMLElement | Missing>;
  /** Reads the section that an address names: `route/…/2/#claims-16`. Never rejects. */
  part(address: string): Promise<HTMLElement | Missing>;
}

export function openEvidencePages({ whole: { mapData }, known }: Atlas): EvidencePages {
  const root = new URL('.', document.baseURI);
  const sections = new Map<string, HTMLElement>();
  const coming = new Map<string, Promise<HTMLElement | Missing>>();

  const sectionAt = (page: URL, id: string) => {
    const hrefOf = (target: URL, href: string) => hrefFromMap(target, href, root, known);
    return readSection({ page, id, release: mapData.release.id, hrefOf });
  };
  const read = async (address: string, id: string): Promise<HTMLElement | Missing> => {
    const found = await sectionAt(new URL(address, root), id);
    if (typeof found !== 'string') sections.set(address, found);
    coming.delete(address);
    return found;
  };
  return {
    part(address) {
      const page = new URL(address, root);
      return sectionAt(page, page.hash.slice(1));
    },
    kept: (subject) => sections.get(pageAddress(subject)) ?? null,
    async section(subject) {
      const address = pageAddress(subject);
      const kept = sections.get(address);
      if (kept) return kept;
      const reading = coming.get(address) ?? read(address, `${subject.kind}=${subject.id}`);
      coming.set(address, reading);
      return await reading;
    },
  };
}

/** What links lead to is selected in the map where it can be, and found from there where it cannot. */
function hrefFromMap(target: URL, href: string, root: URL, known: Pick<Known, 'routes' | 'places'>): string {
  if (!target.href.startsWith(root.href)) return href;
  const path = target.href.slice(root.href.length);
  const [, kind = '', id = ''] = /^(route|place)\/([^/#]+)\/$/.exec(path) ?? [];
  const route = kind === 'route' ? known.routes.get(id) : undefined;
  const place = kind === 'place' ? known.places.get(id) : undefined;
  if (route ?? place) return `#${kind}=${id}`;
  return href.startsWith('#') ? href : path;
}

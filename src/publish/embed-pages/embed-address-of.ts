import { type EmbedSubject, embedAddress, releaseAddress } from '../../core/view/embed-address.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import type { EmbedSite } from './embed-site.ts';

/** Where a subject's page of an edition lies below the site's address: `release/<id>/embed/route/<id>/`. */
export function addressIn({ edition, evidence }: EmbedSite, subject: EmbedSubject): string {
  const folder = edition === 'frozen' ? releaseAddress(evidence.dataset.release.id) : '';
  return `${folder}${embedAddress(subject)}`;
}

/** The way from there to the live site's address: "../../". */
export function wayHome(site: EmbedSite, subject: EmbedSubject): string {
  return relativeRoot(addressIn(site, subject));
}

/** The site's own page on the same subject, below the site's address; "" is the map's. */
export function sitePage(subject: EmbedSubject): string {
  return subject.kind === 'atlas' ? '' : pageAddress(subject);
}

/** What a page is called towards its host: `atlas`, `route/<id>`, `place/<id>`. */
export function idOf(subject: EmbedSubject): string {
  return subject.kind === 'atlas' ? 'atlas' : `${subject.kind}/${subject.id}`;
}

import type { RouteId } from '../../core/model/ids.ts';
import { type EmbedSubject, embedAddress, evidenceAddress, releaseAddress } from '../../core/view/embed-address.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import type { EmbedSite } from './embed-site.ts';

/** Where a subject's page of an edition lies below the site's address: `release/<id>/embed/route/<id>/`. */
export function addressIn(site: EmbedSite, subject: EmbedSubject): string {
  return folderOf(site) + embedAddress(subject);
}

/** The same for a page of a route's evidence. */
export function evidenceAddressIn(site: EmbedSite, route: RouteId, page: number): string {
  return folderOf(site) + evidenceAddress(route, page);
}

function folderOf({ edition, evidence }: EmbedSite): string {
  return edition === 'frozen' ? releaseAddress(evidence.dataset.release.id) : '';
}

/** From a page of an edition to the edition's folder `embed/`, which holds everything that its pages load: "../../". */
export function wayToEdition(address: string): string {
  return relativeRoot(address.slice(address.indexOf('embed/') + 'embed/'.length));
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

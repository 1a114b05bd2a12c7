import { render } from 'preact';
import { embeddedRouteKicker } from '#words/embed-frame.ts';
import { EVIDENCE_NOT_LOADED } from '#words/reading-column.ts';
import { routeTitle } from '#words/routes.ts';
import { element } from '../client/element.ts';
import { readSection } from '../client/read-section.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { evidenceAddress } from '../core/view/embed-address.ts';
import type { CoveredOutline } from '../publish/embed-pages/embed-words.ts';
import { type Absence, EvidenceWait } from '../ui/evidence-wait.tsx';

interface Held {
  readonly lookup: Lookup;
  readonly routes: ReadonlySet<string>;
  /** Of a route those claims that the page is of. */
  readonly covered: (route: RouteId) => CoveredOutline;
}

/**
 * Evidence that is in files beside the page. `show` lets the drawer have the section of a route, which fills as soon as
 * its file has come; where the page has the section already, it does nothing. `onCome` is called when there is more.
 */
export function openEmbedEvidence({ lookup, routes, covered }: Held, onCome: () => void): (route: RouteId) => void {
  const evidence = element('evidence');
  const edition = new URL(evidence.dataset['editionFolder'] ?? '.', document.baseURI);
  const release = lookup.mapData.release.id;
  const hrefOf = (target: URL) => {
    const path = target.href.startsWith(edition.href) ? target.href.slice(edition.href.length) : '';
    const [, id] = /^evidence\/([^/]+)\/$/.exec(path) ?? [];
    return id !== undefined && routes.has(id) ? `#route=${id}` : target.href;
  };
  const pageOf = (route: RouteId) => new URL(evidenceAddress(route).slice('embed/'.length), edition);
  const read = async (page: URL, route: RouteId) => {
    const found = await readSection({ page, id: `route=${route}`, release, hrefOf });
    if (typeof found !== 'string') dropDeadLinks(found);
    return found;
  };

  const wait = (section: HTMLElement, route: RouteId, absence: Absence) => {
    render(
      <EvidenceWait
        title={routeTitle(lookup.route(route), lookup)}
        titleId={`title-${route}`}
        absence={absence}
        page={pageOf(route).href}
        onRetry={() => {
          section.focus({ preventScroll: true });
          void fill(section, route);
        }}
      />,
      section,
    );
  };
  const fill = async (section: HTMLElement, route: RouteId) => {
    wait(section, route, 'coming');
    const found = await read(pageOf(route), route);
    if (typeof found === 'string') {
      wait(section, route, found);
      return;
    }
    render(null, section);
    section.classList.add(...found.classList);
    section.replaceChildren(...found.childNodes);
    const { claims } = covered(route);
    const all = lookup.claimsOf(lookup.route(route)).length;
    const kicker = section.querySelector('.kicker');
    const { direction } = lookup.route(route);
    if (kicker && claims.length < all) kicker.textContent = embeddedRouteKicker({ direction, claims, all });
    onCome();
  };
  const readOn = async (link: HTMLAnchorElement, route: RouteId) => {
    const paragraph = link.parentElement;
    if (!paragraph || paragraph.ariaBusy === 'true') return;
    paragraph.ariaBusy = 'true';
    const found = await read(new URL(link.href), route);
    paragraph.ariaBusy = null;
    if (typeof found === 'string') {
      // The link stays: it is pressed again, or opened.
      const said = paragraph.querySelector('[role=status]') ?? document.createElement('span');
      said.setAttribute('role', 'status');
      said.textContent = ` ${EVIDENCE_NOT_LOADED}`;
      paragraph.append(said);
      return;
    }
    const claims = found.querySelectorAll<HTMLElement>('.claim');
    const [first] = claims;
    paragraph.replaceWith(...claims, ...found.querySelectorAll('.beside, .more-claims'));
    if (first) {
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
    }
    onCome();
  };
  evidence.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.more-claims a') : null;
    const section = link?.closest('section');
    if (!link || !section || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const route = lookup.mapData.routes.find(({ id }) => section.id === `route=${id}`);
    if (route) void readOn(link, route.id);
  });

  return (route) => {
    const id = `route=${route}`;
    if (!routes.has(route) || document.getElementById(id)) return;
    const section = document.createElement('section');
    section.id = id;
    section.tabIndex = -1;
    section.setAttribute('aria-labelledby', `title-${route}`);
    evidence.append(section);
    void fill(section, route);
  };

  /** Where a quotation speaks of a route that the page is not of, its words lead nowhere. */
  function dropDeadLinks(section: HTMLElement): void {
    for (const link of section.querySelectorAll<HTMLElement>('a.to-route:not([href^="#"])')) {
      link.replaceWith(...link.childNodes);
    }
  }
}

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type GoneRoute, goneRoutes } from '../core/changes/gone-routes.ts';
import { remembered } from '../core/model/remembered.ts';
import { type EmbedSubject, embedAddress } from '../core/view/embed-address.ts';
import { QUOTATION_INDEX } from '../core/view/quotation-index.ts';
import { addressIn, evidenceAddressIn } from '../publish/embed-pages/embed-address-of.ts';
import { EmbedPage } from '../publish/embed-pages/embed-page.tsx';
import type { Edition, EmbedAssets, EmbedSite } from '../publish/embed-pages/embed-site.ts';
import { EvidencePage, pagesOfEvidence } from '../publish/embed-pages/evidence-page.tsx';
import { leanInk } from '../publish/maps/lean-ink.ts';
import { curvedArcs } from '../publish/maps/lighter-paths.ts';
import { withLanguages } from '../publish/pages/marked-languages.ts';
import { embedSubjects } from './embed-subjects.ts';
import { EMBED_LIMITS, type EmbedLimits, fits } from './embed-weight.ts';
import type { OpenSite } from './open-site.ts';
import { quotationFile } from './quotation-file.ts';
import type { Writing } from './writing.ts';
import type { WrittenFile } from './written-file.ts';

/**
 * The embeddable pages of the records in one edition; of a draft nothing is frozen. While the page of the whole atlas,
 * which is the heaviest, is light enough, every page holds its evidence. From then on those that are too heavy leave it
 * to files that lie beside them in the edition's folder, a page for each route, which all of them share.
 */
export function embedFiles(
  { site: open, assets: { embed: assets } }: Writing,
  edition: Edition,
  limits: EmbedLimits = EMBED_LIMITS,
): readonly WrittenFile[] {
  const { evidence, credits } = open;
  const { release, releases } = evidence.dataset;
  if (edition === 'frozen' && release.draft) return [];
  const subjects = embedSubjects(evidence);
  const site: EmbedSite = {
    evidence,
    edition,
    releases: releases.map((each) => each.release).filter((id) => id !== null),
    places: new Set(subjects.flatMap((subject) => (subject.kind === 'place' ? [subject.id] : []))),
    credits: credits.credits.map(({ text }) => text),
    note: credits.note,
    mapOf: open.embedMapOf,
  };
  const whole = holdEvidence(open, site, assets, limits);
  const fileOf = (subject: EmbedSubject, gone?: GoneRoute): WrittenFile & { drawnOf: string } => ({
    path: gone ? `${embedAddress({ kind: 'route', id: gone.id })}index.html` : `${addressIn(site, subject)}index.html`,
    mime: 'text/html',
    drawnOf: embedAddress(subject),
    write: () => {
      const html = pageOf(subject, site, assets, { gone });
      return whole || fits(html, limits) ? html : pageOf(subject, site, assets, { apart: true, gone });
    },
  });
  const pages = subjects.map((subject) => fileOf(subject));
  // Frames in articles hold the address of a route that has become another one: they show that one, and say so.
  const standIns = (edition === 'frozen' ? [] : goneRoutes(evidence.dataset)).flatMap((gone) =>
    gone.now.slice(0, 1).map((id) => fileOf({ kind: 'route', id }, gone)),
  );
  const made = [...pages, ...standIns];
  return whole ? made : [...made, ...evidenceFiles(site, assets), indexOf(site)];
}

const ANSWERS = new WeakMap<OpenSite, Map<EmbedLimits, boolean>>();

/** Asked once for all editions: they differ in what they say of their release. */
function holdEvidence(open: OpenSite, site: EmbedSite, assets: EmbedAssets, limits: EmbedLimits): boolean {
  const answers = remembered(ANSWERS, open, () => new Map<EmbedLimits, boolean>());
  return remembered(answers, limits, () => fits(pageOf({ kind: 'atlas' }, site, assets), limits));
}

function evidenceFiles(site: EmbedSite, assets: EmbedAssets): readonly WrittenFile[] {
  return site.evidence.dataset.routes.flatMap((route) =>
    Array.from({ length: pagesOfEvidence(site.evidence.claimsOf(route)) }, (_, index): WrittenFile => {
      const page = index + 1;
      return {
        path: `${evidenceAddressIn(site, route.id, page)}index.html`,
        mime: 'text/html',
        write: () => documentOf(<EvidencePage route={route} page={page} site={site} assets={assets} />, site),
      };
    }),
  );
}

/** What a filter by words searches where a page does not hold its quotations. */
function indexOf(site: EmbedSite): WrittenFile {
  return { ...quotationFile(site.evidence), path: addressIn(site, { kind: 'atlas' }) + QUOTATION_INDEX };
}

interface Way {
  readonly apart?: boolean;
  readonly gone?: GoneRoute | undefined;
}

function pageOf(
  subject: EmbedSubject,
  site: EmbedSite,
  assets: EmbedAssets,
  { apart = false, gone }: Way = {},
): string {
  const page = documentOf(
    <EmbedPage subject={subject} site={site} assets={assets} apart={apart} {...(gone && { gone })} />,
    site,
  );
  return withoutDeadLinks(leanInk(withoutTooltips(curvedArcs(page))));
}

function documentOf(page: VNode, { evidence }: EmbedSite): string {
  return `<!doctype html>\n${withLanguages(renderToString(page), evidence.dataset)}\n`;
}

/** What lines and marks say to a pointer that rests on them, in each of the pictures: scripts bring a card that says it. */
function withoutTooltips(html: string): string {
  const body = html.indexOf('<body');
  return html.slice(0, body) + html.slice(body).replace(/<title>[^<]*<\/title>/g, '');
}

/** Where a quotation speaks of a route that the page does not hold, its words lead nowhere. */
function withoutDeadLinks(html: string): string {
  const here = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(/<a class="to-route" href="#([^"]*)"[^>]*>(.*?)<\/a>/g, (link, id: string, words: string) =>
    here.has(id) ? link : words,
  );
}

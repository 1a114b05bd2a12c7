import { ALL_TITLE } from '#words/all-page.ts';
import { TEXT_PAGE_TITLES } from '#words/page-frame.ts';
import { addedTitle, goneRouteTitle, withdrawnTitle } from '#words/releases.ts';
import { changeLogOf } from '../core/changes/change-log.ts';
import { goneRoutes } from '../core/changes/gone-routes.ts';
import { withdrawnClaims } from '../core/changes/withdrawn-claims.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { ClaimId, RouteId } from '../core/model/ids.ts';
import { type EmbedSubject, embedAddress, oembedAddress, releaseAddress } from '../core/view/embed-address.ts';
import { type PageName, pageAddress } from '../core/view/page-address.ts';
import { linkOembed, type Oembed, type Provider, richOembed } from '../publish/embedding/oembed.ts';
import { TEXT_PAGES } from '../publish/pages/text-pages.ts';
import { type PictureWords, pictureWords } from '../publish/pictures/picture-words.ts';
import { partAddress, partsOf } from '../ui/route-parts.ts';
import { embedSubjects } from './embed-subjects.ts';
import type { WrittenFile } from './written-file.ts';

/** An answer beside every page that can be embedded or linked to: the site's, the embeddable ones, the frozen ones. */
export function oembedFiles(evidence: Evidence): readonly WrittenFile[] {
  const { release } = evidence.dataset;
  const write = writerIn(evidence);
  const subjects = embedSubjects(evidence);
  return [
    ...pagesOf(evidence).map(([page, of]) => write(page, of)),
    ...subjects.map((subject) => write(embedAddress(subject), { kind: 'rich', subject, frozenAt: null })),
    ...(release.draft ? [] : subjects).map((subject) =>
      write(`${releaseAddress(release.id)}${embedAddress(subject)}`, { kind: 'rich', subject, frozenAt: release.id }),
    ),
  ];
}

/** What stands beside a page. */
type Answer =
  | { readonly kind: 'rich'; readonly subject: EmbedSubject; readonly frozenAt: string | null }
  | { readonly kind: 'link'; readonly title: string };

function writerIn(evidence: Evidence): (page: string, answer: Answer) => WrittenFile {
  const { imprint, release } = evidence.dataset;
  const { name, publisher, address } = imprint;
  const provider: Provider = { name, publisher, address, release: release.draft ? null : release.id };
  const known = new Map<string, PictureWords>();
  const wordsOf = (subject: EmbedSubject): PictureWords => {
    const key = embedAddress(subject);
    const words = known.get(key) ?? pictureWords(subject, evidence);
    known.set(key, words);
    return words;
  };
  const answerOf = (answer: Answer): Oembed =>
    answer.kind === 'rich'
      ? richOembed(answer.subject, wordsOf(answer.subject), provider, answer.frozenAt)
      : linkOembed(answer.title, wordsOf({ kind: 'atlas' }), provider);
  return (page, answer) => ({
    path: oembedAddress(page),
    mime: 'application/json',
    write: () => `${JSON.stringify(answerOf(answer))}\n`,
  });
}

/** The pages of the site by their addresses, "" for the map's. */
function pagesOf(evidence: Evidence): (readonly [page: string, answer: Answer])[] {
  const { articles, claims, routes } = evidence.dataset;
  const text = (name: PageName, title: string) => [pageAddress(name), { kind: 'link', title }] as const;
  return [
    ...embedSubjects(evidence).map((subject) => {
      const page = subject.kind === 'atlas' ? '' : pageAddress(subject);
      return [page, { kind: 'rich', subject, frozenAt: null }] as const;
    }),
    ...routes.flatMap((route) =>
      partsOf(route, evidence)
        .slice(1)
        .map((part) => [partAddress(route, part), ofRoute(route.id)] as const),
    ),
    ...claims.map(({ id }) => [pageAddress({ kind: 'claim', id }), ofItsRoute(id, evidence)] as const),
    ...articles.map(({ id, title, description }) => text({ kind: 'article', id }, title ?? description)),
    ...withdrawnClaims(evidence.dataset).map((change) =>
      text({ kind: 'claim', id: change.claim }, withdrawnTitle(change)),
    ),
    ...goneRoutes(evidence.dataset).map((gone) => text({ kind: 'gone', id: gone.id }, goneRouteTitle(gone))),
    text({ kind: 'all' }, ALL_TITLE),
    ...changeLogOf(evidence.dataset).pages.map((added) => text(added.name, addedTitle(added))),
    ...TEXT_PAGES.map((kind) => text({ kind }, TEXT_PAGE_TITLES[kind])),
  ];
}

/** A claim is drawn as part of its route. */
function ofItsRoute(id: ClaimId, { dataset }: Evidence): Answer {
  const route = dataset.routes.find(({ claims }) => claims.includes(id));
  if (!route) throw new Error(`${id} is part of no route`);
  return ofRoute(route.id);
}

function ofRoute(id: RouteId): Answer {
  return { kind: 'rich', subject: { kind: 'route', id }, frozenAt: null };
}

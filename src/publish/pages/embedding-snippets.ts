import { routeTitle } from '#words/routes.ts';
import { ampSnippet, iframeSnippet, linkedWords, pictureSnippet, scriptSnippet } from '../embedding/snippet.ts';
import { embeddable } from '../embedding/snippet-parts.ts';
import type { Site } from './site.ts';

/** Snippets as the builder makes them, of the whole atlas. */
export interface GuideSnippets {
  readonly iframe: string;
  readonly ratio: string;
  readonly script: string;
  readonly picture: string;
  readonly amp: string;
  readonly link: string;
  readonly words: string;
}

export function snippetsOf({ evidence, embedding }: Site): GuideSnippets {
  const { imprint, routes } = evidence.dataset;
  const subject = { kind: 'atlas' } as const;
  const options = { theme: 'auto', lang: 'en', isStatic: false } as const;
  const what = embeddable(
    { subject, hash: '', frozenAt: null, release: null, options },
    embedding.words,
    imprint.address,
  );
  const [route] = routes;
  return {
    iframe: iframeSnippet(what, '560'),
    ratio: iframeSnippet(what, '4:3'),
    script: scriptSnippet(what, embedding.loader, imprint.address),
    picture: pictureSnippet(what),
    amp: ampSnippet(what),
    link: what.oembedPage,
    words: route ? linkedWords(routeTitle(route, evidence), route.id, subject) : '',
  };
}

import type { ComponentChild } from 'preact';
import { EMBEDDING_PARTS, embeddingInShort, GUIDE_FOR_EDITORS, quickestWayToEmbed } from '#words/embedding.ts';
import { TEXT_PAGE_LINKS, TEXT_PAGE_TITLES } from '#words/page-frame.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
import { Messages, Policy, Privacy, SelfHosting, Words } from './embedding-details.tsx';
import { Fixed, Frozen, Options, Sizes } from './embedding-rules.tsx';
import { snippetsOf } from './embedding-snippets.ts';
import { Snippets, Systems } from './embedding-ways.tsx';
import type { Page } from './page.ts';
import { PageParts } from './page-parts.tsx';
import type { Site } from './site.ts';

const PARTS = [
  'systems',
  'snippets',
  'sizes',
  'frozen',
  'options',
  'fixed',
  'privacy',
  'words',
  'messages',
  'policy',
  'self-hosting',
] as const;

type Part = (typeof PARTS)[number];

/** How the atlas gets into an article, and what to expect of it there. */
export function embeddingPage(site: Site): Page {
  const { imprint } = site.evidence.dataset;
  const name = { kind: 'embedding' } as const;
  const up = relativeRoot(pageAddress(name));
  const snippets = snippetsOf(site);
  const texts: Readonly<Record<Part, ComponentChild>> = {
    systems: <Systems />,
    snippets: <Snippets snippets={snippets} />,
    sizes: <Sizes />,
    frozen: <Frozen site={site} />,
    options: <Options site={site} />,
    fixed: <Fixed />,
    privacy: <Privacy />,
    words: <Words snippets={snippets} />,
    messages: <Messages />,
    policy: <Policy address={imprint.address} />,
    'self-hosting': <SelfHosting />,
  };
  return {
    name,
    title: TEXT_PAGE_TITLES.embedding,
    description: embeddingInShort({ atlas: imprint.name }),
    above: [],
    crumb: TEXT_PAGE_LINKS.embedding,
    about: [],
    mainEntity: null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>{TEXT_PAGE_TITLES.embedding}</h1>
          <p class="deck">{GUIDE_FOR_EDITORS}</p>
        </header>
        <p class="lead">
          <Said pieces={quickestWayToEmbed()} as={{ map: (text) => <a href={up}>{text}</a> }} />
        </p>
        <PageParts parts={PARTS.map((part) => [part, EMBEDDING_PARTS[part]] as const)} texts={texts} />
      </>
    ),
  };
}

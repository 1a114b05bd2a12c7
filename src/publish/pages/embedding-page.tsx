import type { ComponentChild } from 'preact';
import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import { Messages, Policy, Privacy, SelfHosting, Words } from './embedding-details.tsx';
import { Fixed, Frozen, Options, Sizes } from './embedding-rules.tsx';
import { snippetsOf } from './embedding-snippets.ts';
import { Snippets, Systems } from './embedding-ways.tsx';
import type { Page } from './page.ts';
import { PageParts } from './page-parts.tsx';
import type { Site } from './site.ts';

const PARTS = [
  ['systems', 'Which way for which system'],
  ['snippets', 'Snippets of the whole atlas'],
  ['sizes', 'Sizes'],
  ['frozen', 'Live or frozen'],
  ['options', 'Options'],
  ['fixed', 'What cannot be switched off'],
  ['privacy', 'What readers give away'],
  ['words', 'Words that light a route'],
  ['messages', 'Messages'],
  ['policy', 'Content-Security-Policy'],
  ['self-hosting', 'A copy of your own'],
] as const;

type Part = (typeof PARTS)[number][0];

/** How the atlas gets into an article, and what to expect of it there. */
export function embeddingPage(site: Site): Page {
  const { imprint } = site.evidence.dataset;
  const name = { kind: 'embedding' } as const;
  const up = wayUp(pageAddress(name));
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
    title: 'Embed the atlas',
    description: `How to put ${imprint.name}, one of its routes or one of its places into an article: WordPress, Ghost, Substack, Arc XP, plain HTML, AMP, newsletters; live or frozen, without cookies.`,
    above: [],
    crumb: 'Embed',
    about: [],
    mainEntity: null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>Embed the atlas</h1>
          <p class="deck">A guide for editors</p>
        </header>
        <p class="lead">
          The whole atlas, each route, each place and any view of the map can stand in an article, with its evidence.
          The quickest way: open what you want to show on the <a href={up}>map</a>, press “Embed” at the foot of the
          list, and copy. The dialog shows the very frame that your readers get.
        </p>
        <PageParts parts={PARTS} texts={texts} />
      </>
    ),
  };
}

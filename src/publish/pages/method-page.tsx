import type { ComponentChild } from 'preact';
import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import { CiteBox } from './cite-box.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { Borders, Corrections, Credits, Licences } from './method-terms.tsx';
import { Figures, NotDone, NotKnown, Reading, Sealing } from './method-texts.tsx';
import type { Page } from './page.ts';
import { PageParts } from './page-parts.tsx';
import type { Site } from './site.ts';
import { atlasId, atlasThing } from './things.ts';

const PARTS = [
  ['reading', 'How the articles are read'],
  ['figures', 'Figures and widths'],
  ['seals', 'Dates, positions and seals'],
  ['not-known', 'What is not known'],
  ['not-done', 'What the atlas does not do'],
  ['borders', 'Places and borders'],
  ['coverage', 'How much of each article is accounted for'],
  ['corrections', 'How to correct it'],
  ['licences', 'Licences'],
  ['credits', 'Credits'],
] as const;

type Part = (typeof PARTS)[number][0];

/** How the atlas is made, and what must not be read into it. */
export function methodPage(site: Site): Page {
  const { evidence, files } = site;
  const { imprint } = evidence.dataset;
  const name = { kind: 'method' } as const;
  const up = wayUp(pageAddress(name));
  const texts: Readonly<Record<Part, ComponentChild>> = {
    reading: <Reading />,
    figures: <Figures />,
    seals: <Sealing />,
    'not-known': <NotKnown site={site} />,
    'not-done': <NotDone />,
    borders: <Borders site={site} />,
    coverage: (
      <>
        <p>
          Each sentence of each article counts once: for the claims that quote it, else for the circumstances that tell
          it in our words, else for nothing, with the reason. Each article’s page has the list.
        </p>
        <CoverageTable site={site} up={up} />
      </>
    ),
    corrections: <Corrections site={site} up={up} />,
    licences: <Licences site={site} />,
    credits: <Credits site={site} />,
  };
  return {
    name,
    title: 'How this is made',
    description: `How ${imprint.name} reads articles, what it never does with figures, how a quotation can be checked, which borders it draws, what is not known, and on what terms it may be used.`,
    above: [],
    crumb: 'How this is made',
    about: [atlasThing(evidence, files)],
    mainEntity: atlasId(evidence),
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>How this is made</h1>
          <p class="deck">
            {imprint.name} shows what has been reported of North Korean workers abroad, line by line, and nothing that
            has not.
          </p>
        </header>
        <PageParts parts={PARTS} texts={texts} />
        <CiteBox what={{ kind: 'atlas' }} site={site} title="How to cite the atlas" />
      </>
    ),
  };
}

import type { ComponentChild } from 'preact';
import { HOW_TO_CITE_ATLAS } from '#words/citing.ts';
import { HOW_SENTENCES_COUNT } from '#words/coverage.ts';
import { METHOD_PARTS, methodInShort, whatTheAtlasShows } from '#words/method.ts';
import { TEXT_PAGE_LINKS, TEXT_PAGE_TITLES } from '#words/page-frame.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { CiteBox } from './cite-box.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { NotKnown } from './method-not-known.tsx';
import { Borders, Corrections, Credits, Licences } from './method-terms.tsx';
import { Figures, NotDone, Reading, Sealing } from './method-texts.tsx';
import type { Page } from './page.ts';
import { PageParts } from './page-parts.tsx';
import type { Site } from './site.ts';
import { atlasId } from './structured-data.ts';

const PARTS = [
  'reading',
  'figures',
  'seals',
  'not-known',
  'not-done',
  'borders',
  'coverage',
  'corrections',
  'licences',
  'credits',
] as const;

type Part = (typeof PARTS)[number];

/** How the atlas is made, and what must not be read into it. */
export function methodPage(site: Site): Page {
  const { evidence } = site;
  const { imprint } = evidence.dataset;
  const name = { kind: 'method' } as const;
  const up = relativeRoot(pageAddress(name));
  const texts: Readonly<Record<Part, ComponentChild>> = {
    reading: <Reading />,
    figures: <Figures />,
    seals: <Sealing />,
    'not-known': <NotKnown site={site} />,
    'not-done': <NotDone />,
    borders: <Borders site={site} />,
    coverage: (
      <>
        <p>{HOW_SENTENCES_COUNT}</p>
        <CoverageTable site={site} up={up} />
      </>
    ),
    corrections: <Corrections site={site} up={up} />,
    licences: <Licences site={site} />,
    credits: <Credits site={site} />,
  };
  return {
    name,
    title: TEXT_PAGE_TITLES.method,
    description: methodInShort({ atlas: imprint.name }),
    above: [],
    crumb: TEXT_PAGE_LINKS.method,
    about: [],
    mainEntity: atlasId(evidence),
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>{TEXT_PAGE_TITLES.method}</h1>
          <p class="deck">{whatTheAtlasShows({ atlas: imprint.name })}</p>
        </header>
        <PageParts parts={PARTS.map((part) => [part, METHOD_PARTS[part]] as const)} texts={texts} />
        <CiteBox what={{ kind: 'atlas' }} site={site} title={HOW_TO_CITE_ATLAS} />
      </>
    ),
  };
}

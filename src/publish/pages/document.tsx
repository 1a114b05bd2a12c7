import type { ListItemLeaf, WebPageLeaf } from 'schema-dts';
import { LOCALE } from '#words/locale.ts';
import {
  changesToAtlas,
  MAP,
  SITE,
  SKIP_TO_TEXT,
  TEXT_PAGE_LINKS,
  termsOfRecords,
  WHERE_THIS_PAGE_IS,
} from '#words/page-frame.ts';
import { releaseWords } from '#words/releases.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
import { CardTags, cardSubject } from './card-tags.tsx';
import { Discovery } from './discovery.tsx';
import { graphScript } from './json-ld.ts';
import type { Page } from './page.ts';
import { addressOf, atlasId } from './structured-data.ts';
import { TEXT_PAGES } from './text-pages.ts';

/** What a build knows and a page needs. */
export interface PageAssets {
  /** Below the site's address. It begins with `sheetHead`. */
  readonly stylesheet: string;
}

interface Props {
  readonly page: Page;
  readonly evidence: Evidence;
  readonly assets: PageAssets;
}

/** A whole page that needs no script. */
export function Document({ page, evidence, assets }: Props) {
  const { imprint } = evidence.dataset;
  const path = pageAddress(page.name);
  const up = relativeRoot(path);
  const canonical = addressOf(path, evidence);
  const title = `${page.title} · ${imprint.name}`;
  return (
    <html lang={LOCALE}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <Discovery page={path} title={page.title} imprint={imprint} />
        <meta name="description" content={page.description} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={canonical} />
        <meta property="og:type" content="article" />
        <meta property="og:site_name" content={imprint.name} />
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:url" content={canonical} />
        <CardTags subject={cardSubject(page.name, evidence)} evidence={evidence} />
        <link rel="icon" href={`${up}favicon.svg`} type="image/svg+xml" />
        {[...page.feeds, { title: changesToAtlas(imprint.name), path: 'changes.atom' }].map((feed) => (
          <link key={feed.path} rel="alternate" type="application/atom+xml" title={feed.title} href={up + feed.path} />
        ))}
        <link rel="stylesheet" href={up + assets.stylesheet} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: graphScript([pageStructuredData(page, canonical, evidence), ...page.about]),
          }}
        />
      </head>
      <body class="document" data-release={evidence.dataset.release.id}>
        <a class="skip" href="#content">
          {SKIP_TO_TEXT}
        </a>
        <header class="masthead">
          <p class="masthead-name">
            <a href={up}>{imprint.name}</a>
          </p>
          <SiteNav up={up} here={page.name.kind} />
        </header>
        <nav class="crumbs" aria-label={WHERE_THIS_PAGE_IS}>
          <ol>
            <li>
              <a href={up}>{MAP}</a>
            </li>
            {page.above.map(({ words, path: way }) => (
              <li key={way}>
                <a href={up + way}>{words}</a>
              </li>
            ))}
            <li aria-current="page">{page.crumb}</li>
          </ol>
        </nav>
        <main id="content" tabIndex={-1}>
          {page.body}
        </main>
        <footer class="imprint">
          <p>
            {releaseWords(evidence.dataset.release)}{' '}
            <Said
              pieces={termsOfRecords(imprint.licence.name)}
              as={{
                licence: (name) => (
                  <a href={imprint.licence.address} rel="license noopener noreferrer external" target="_blank">
                    {name}
                  </a>
                ),
              }}
            />
          </p>
          <p class="canonical">{canonical}</p>
        </footer>
      </body>
    </html>
  );
}

function SiteNav({ up, here }: { readonly up: string; readonly here: string }) {
  return (
    <nav aria-label={SITE}>
      <a href={up}>{MAP}</a>
      {TEXT_PAGES.map((kind) => (
        <a key={kind} href={`${up}${pageAddress({ kind })}`} aria-current={kind === here ? 'page' : undefined}>
          {TEXT_PAGE_LINKS[kind]}
        </a>
      ))}
    </nav>
  );
}

function pageStructuredData(page: Page, canonical: string, evidence: Evidence): WebPageLeaf {
  const { imprint } = evidence.dataset;
  const steps = [{ words: imprint.name, path: '' }, ...page.above.filter(({ path }) => !path.includes('#'))];
  return {
    '@type': 'WebPage',
    '@id': canonical,
    name: page.title,
    inLanguage: LOCALE,
    isPartOf: { '@id': atlasId(evidence) },
    mainEntity: page.mainEntity === null ? [] : { '@id': page.mainEntity },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        ...steps.map(({ words, path }) => ({ name: words, item: addressOf(path, evidence) })),
        { name: page.crumb, item: canonical },
      ].map(({ name, item }, index): ListItemLeaf => ({ '@type': 'ListItem', position: index + 1, name, item })),
    },
  };
}

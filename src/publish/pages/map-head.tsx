import { MAP_PAGE_DESCRIPTION, mapPageTitle } from '#words/map-page.ts';
import { changesToAtlas } from '#words/page-frame.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { CardTags } from './card-tags.tsx';
import { Discovery } from './discovery.tsx';
import { graphScript } from './json-ld.ts';
import type { SiteFile } from './site.ts';
import { atlasInShort } from './structured-data.ts';

interface Props {
  readonly evidence: Evidence;
  /** What programs are told can be downloaded. */
  readonly distribution: readonly SiteFile[];
}

/** What the head of the map's page says of it to readers, to machines and to those who share it. */
export function MapHead({ evidence, distribution }: Props) {
  const { imprint } = evidence.dataset;
  const title = mapPageTitle(imprint.name);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={MAP_PAGE_DESCRIPTION} />
      <meta name="referrer" content="no-referrer" />
      <Discovery page="" title={imprint.name} imprint={imprint} />
      <link rel="canonical" href={imprint.address} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={imprint.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={MAP_PAGE_DESCRIPTION} />
      <meta property="og:url" content={imprint.address} />
      <CardTags subject={{ kind: 'atlas' }} evidence={evidence} />
      <link rel="alternate" type="application/atom+xml" title={changesToAtlas(imprint.name)} href="./changes.atom" />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: graphScript([atlasInShort(evidence, distribution)]) }}
      />
    </>
  );
}

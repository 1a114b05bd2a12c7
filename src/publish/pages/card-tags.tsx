import type { Evidence } from '../../core/model/evidence.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import type { PageName } from '../../core/view/page-address.ts';
import { pictureOf, readyPicturePath } from '../../core/view/picture-address.ts';
import { pictureWords } from '../pictures/picture-words.ts';

interface Props {
  readonly subject: EmbedSubject;
  readonly evidence: Evidence;
}

/** The picture that stands for a page where it is shared, by the rules of Open Graph and of the cards made after it. */
export function CardTags({ subject, evidence }: Props) {
  const { widthPx, heightPx, mime } = pictureOf('card');
  const { alt } = pictureWords(subject, evidence);
  const { imprint, release } = evidence.dataset;
  const path = readyPicturePath(subject, 'card', release.draft ? null : release.id);
  return (
    <>
      <meta property="og:image" content={imprint.address + path} />
      <meta property="og:image:type" content={mime} />
      <meta property="og:image:width" content={String(widthPx)} />
      <meta property="og:image:height" content={String(heightPx)} />
      <meta property="og:image:alt" name="twitter:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** What a page's picture is of: a claim's is of its route; pages without one of their own have the atlas's. */
export function cardSubject(page: PageName, { dataset }: Evidence): EmbedSubject {
  if (page.kind === 'route' || page.kind === 'place') return page;
  const route = page.kind === 'claim' && dataset.routes.find(({ claims }) => claims.includes(page.id));
  return route ? { kind: 'route', id: route.id } : { kind: 'atlas' };
}

import { OPEN_IN_THE_MAP, SEE_BESIDE_THE_MAP, SEE_PICTURE_LARGE } from '#words/page-frame.ts';
import { isDrawn } from '../../core/model/drawn.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Route } from '../../core/model/route.ts';
import { pictureOf, readyPicturePath } from '../../core/view/picture-address.ts';
import { pictureWords } from '../pictures/picture-words.ts';

interface Props {
  readonly route: Route;
  readonly evidence: Evidence;
  /** Why it is not on a map, where it is not. */
  readonly without: string;
  /** From the page to the folder that all pages lie in. */
  readonly up: string;
}

/**
 * The ready-made picture of a route, which all pages of its claims share: the card, whose letters are in it, since an SVG
 * that is shown as a picture has none of the page’s. On a phone its words are too small to be read: it is a link to itself.
 */
export function RoutePicture({ route, evidence, without, up }: Props) {
  const map = `${up}#route=${route.id}`;
  if (!isDrawn(route, evidence)) {
    return (
      <p class="no-map">
        {without} <a href={map}>{SEE_BESIDE_THE_MAP}</a>
      </p>
    );
  }
  const subject = { kind: 'route', id: route.id } as const;
  const { widthPx, heightPx } = pictureOf('card');
  const { release } = evidence.dataset;
  const file = up + readyPicturePath(subject, 'card', release.draft ? null : release.id);
  return (
    <figure class="small-map">
      <a class="route-picture" href={file}>
        <img
          src={file}
          width={widthPx}
          height={heightPx}
          loading="lazy"
          decoding="async"
          alt={pictureWords(subject, evidence).alt}
        />
      </a>
      <figcaption>
        <p class="open-map">
          <a href={map}>{OPEN_IN_THE_MAP}</a> · <a href={file}>{SEE_PICTURE_LARGE}</a>
        </p>
      </figcaption>
    </figure>
  );
}

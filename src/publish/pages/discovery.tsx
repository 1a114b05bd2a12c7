import type { Imprint } from '../../core/model/imprint.ts';
import { oembedAddress } from '../../core/view/embed-address.ts';

interface Props {
  /** Below the site's address, "" for the map's. */
  readonly page: string;
  readonly title: string;
  readonly imprint: Imprint;
}

/**
 * Where the page's oEmbed answer lies. It stands as early in a head as it can: systems read only so much of a page, and
 * with patterns, so that no angle bracket may stand in it.
 */
export function Discovery({ page, title, imprint }: Props) {
  return (
    <link
      rel="alternate"
      type="application/json+oembed"
      href={`${imprint.address}${oembedAddress(page)}`}
      title={title.replaceAll(/[<>]/g, '')}
    />
  );
}

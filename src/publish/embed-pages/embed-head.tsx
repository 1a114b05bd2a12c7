import { embedDescription } from '#words/embed-frame.ts';
import { type EmbedSubject, oembedAddress } from '../../core/view/embed-address.ts';
import { addressIn, sitePage, wayToEdition } from './embed-address-of.ts';
import type { EmbedAssets, EmbedSite } from './embed-site.ts';
import { coveredRoutes } from './embed-subject.ts';
import { dekOf, stateOf, titleOf } from './embed-words.ts';

/**
 * Before the first paint: that scripts run, and what the address asks of theme and stillness. A theme that is not known
 * is left to the page's script to name.
 */
export const EARLY_SCRIPT =
  "(function(e,q){e.className='js';var t=q.get('theme');if(/^(light|dark)$/.test(t))e.dataset.theme=t;if(q.get('static')==='1')e.dataset.static=''})(document.documentElement,new URLSearchParams(location.search))";

interface Props {
  readonly subject: EmbedSubject;
  readonly site: EmbedSite;
  readonly assets: EmbedAssets;
}

/** Not for search engines, which are led to the site's own page; for oEmbed, which reads only the beginning. */
export function EmbedHead({ subject, site, assets }: Props) {
  const { evidence } = site;
  const { imprint } = evidence.dataset;
  const title = titleOf(subject, evidence);
  const path = addressIn(site, subject);
  const up = wayToEdition(path);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${imprint.name}`}</title>
      <link
        rel="alternate"
        type="application/json+oembed"
        href={imprint.address + oembedAddress(path)}
        title={title.replace(/[<>]/g, '')}
      />
      <meta
        name="description"
        content={embedDescription({
          subject: title,
          dek: dekOf(subject, coveredRoutes(subject, evidence), evidence),
          state: stateOf(site),
        })}
      />
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={imprint.address + sitePage(subject)} />
      <link rel="icon" href={up + assets.icon} type="image/svg+xml" />
      <style dangerouslySetInnerHTML={{ __html: assets.palette }} />
      <script dangerouslySetInnerHTML={{ __html: EARLY_SCRIPT }} />
      <link rel="stylesheet" href={up + assets.stylesheet} />
      <script type="module" src={up + assets.script} />
    </head>
  );
}

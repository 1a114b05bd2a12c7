import type { Evidence } from '../../core/model/evidence.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { sitePage, wayHome } from './embed-address-of.ts';
import type { EmbedSite } from './embed-site.ts';
import { articlesOf, type Told } from './embed-subject.ts';
import { listWordsOf, restsOnWords } from './embed-words.ts';

interface Props {
  readonly subject: EmbedSubject;
  readonly site: EmbedSite;
  readonly told: readonly Told[];
}

/** The source line, which nothing switches off, and the two ways on. */
export function EmbedFoot({ subject, site, told }: Props) {
  const { evidence, credits } = site;
  const { imprint } = evidence.dataset;
  const up = wayHome(site, subject);
  const listed = listWordsOf(told);
  return (
    <footer class="embed-foot">
      <p class="embed-source">
        <b>{imprint.name}</b>,{' '}
        <span class="source-after">{restsOnWords(articlesOf(subject, told, evidence), evidence)}</span>.{' '}
        <span class="licence">{licence(imprint)}</span>. Map: {credits[0]}
        <span class="source-rest">, {credits.slice(1).join(', ')}</span>.
      </p>
      <p class="embed-ways">
        <a id="open-list" href="#routes">
          {listed.short}
          <span class="ways-rest">{listed.rest}</span>
        </a>
        <a class="open-full" id="open-full" href={up + sitePage(subject)} target="_blank" rel="noopener noreferrer">
          Open the full map
        </a>
      </p>
    </footer>
  );
}

/** "CC BY 4.0" */
function licence({ licence: { spdx } }: Evidence['dataset']['imprint']): string {
  return spdx.replace(/-(?=\d)|^CC-/g, (part) => part.replace('-', ' '));
}

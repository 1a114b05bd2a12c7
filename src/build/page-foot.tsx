import { creditAndLicence, everythingOnOnePage, WHAT_THE_MAP_DOES_NOT_SAY } from '#words/map-page.ts';
import { NOTES, TEXT_PAGE_TITLES } from '#words/page-frame.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import type { Credits } from '../publish/pages/site.ts';
import { TEXT_PAGES } from '../publish/pages/text-pages.ts';
import { Said } from '../ui/said.tsx';
import { SourcesInShort } from './sources-in-short.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly credits: Credits;
}

/** Under the map: what it rests on in short, how to read it, and whose outlines it is drawn with. */
export function PageFoot({ evidence, credits }: Props) {
  return (
    <div class="below">
      <SourcesInShort evidence={evidence} />
      <footer id="notes">
        <h2>{NOTES}</h2>
        <p class="to-pages">
          {TEXT_PAGES.map((kind) => (
            <a key={kind} href={pageAddress({ kind })}>
              {TEXT_PAGE_TITLES[kind]}
            </a>
          ))}
        </p>
        <p>
          <Said
            pieces={everythingOnOnePage()}
            as={{ all: (text) => <a href={pageAddress({ kind: 'all' })}>{text}</a> }}
          />
        </p>
        <p>{credits.note}</p>
        <p>{WHAT_THE_MAP_DOES_NOT_SAY}</p>
        <ul class="credits">
          {credits.credits.map((each) => (
            <li key={each.text}>
              <Said
                pieces={creditAndLicence({ credit: each.text, licence: each.licence })}
                as={{
                  credit: (text) => (
                    <a href={each.address} rel="noopener noreferrer external" target="_blank">
                      {text}
                    </a>
                  ),
                }}
              />
            </li>
          ))}
        </ul>
      </footer>
    </div>
  );
}

import {
  BORDER_RULES,
  credit,
  LICENCE_OF_CODE,
  LICENCE_OF_FONTS,
  LICENCE_OF_QUOTATIONS,
  LICENSED,
  licenceOfBoundaries,
  licenceOfRecords,
  NO_ADDRESS_FOR_CORRECTIONS,
  PLACE_RULES,
  whereCorrectionsAreListed,
  whereToSendCorrections,
} from '#words/method-terms.ts';
import { Said } from '../../ui/said.tsx';
import { OutLink } from '../../ui/source-line.tsx';
import { Rules } from './rules.tsx';
import type { Site } from './site.ts';

export function Borders({ site }: { readonly site: Site }) {
  return (
    <>
      <p>{site.credits.note}</p>
      <Rules rules={[...Object.values(BORDER_RULES), site.credits.anchors, ...Object.values(PLACE_RULES)]} />
    </>
  );
}

export function Corrections({ site, up }: { readonly site: Site; readonly up: string }) {
  const { corrections } = site.evidence.dataset.imprint;
  return (
    <>
      <p>
        {corrections === null ? (
          NO_ADDRESS_FOR_CORRECTIONS
        ) : (
          <Said
            pieces={whereToSendCorrections({ address: corrections })}
            as={{ address: (text) => <OutLink href={linkTo(corrections)}>{text}</OutLink> }}
          />
        )}
      </p>
      <p>
        <Said pieces={whereCorrectionsAreListed()} as={{ changes: (text) => <a href={`${up}changes/`}>{text}</a> }} />
      </p>
    </>
  );
}

/** Corrections go to a page or by mail. */
function linkTo(corrections: string): string {
  return /^[^/]+@[^/]+$/.test(corrections) ? `mailto:${corrections}` : corrections;
}

export function Licences({ site }: { readonly site: Site }) {
  const { licence } = site.evidence.dataset.imprint;
  return (
    <dl class="facts wide">
      <div>
        <dt>{LICENSED.records}</dt>
        <dd>
          <Said
            pieces={licenceOfRecords({ licence: licence.name })}
            as={{ licence: (text) => <OutLink href={licence.address}>{text}</OutLink> }}
          />
        </dd>
      </div>
      <div>
        <dt>{LICENSED.quotations}</dt>
        <dd>{LICENCE_OF_QUOTATIONS}</dd>
      </div>
      <div>
        <dt>{LICENSED.boundaries}</dt>
        <dd>
          <Said
            pieces={licenceOfBoundaries()}
            as={{
              licence: (text) => <OutLink href="https://opendatacommons.org/licenses/odbl/1-0/">{text}</OutLink>,
            }}
          />
        </dd>
      </div>
      <div>
        <dt>{LICENSED.code}</dt>
        <dd>{LICENCE_OF_CODE}</dd>
      </div>
      <div>
        <dt>{LICENSED.fonts}</dt>
        <dd>{LICENCE_OF_FONTS}</dd>
      </div>
    </dl>
  );
}

export function Credits({ site }: { readonly site: Site }) {
  return (
    <ul class="plain">
      {site.credits.credits.map(({ text: work, licence, address }) => (
        <li key={work}>
          <Said pieces={credit({ work, licence })} as={{ work: (text) => <OutLink href={address}>{text}</OutLink> }} />
        </li>
      ))}
    </ul>
  );
}

import { OutLink } from '../../ui/source-line.tsx';
import type { Site } from './site.ts';

export function Borders({ site }: { readonly site: Site }) {
  return (
    <>
      <p>{site.credits.note}</p>
      <ul class="rules">
        <li>Solid lines are borders that are internationally recognised.</li>
        <li>
          Dashed are ceasefire lines and boundaries that are disputed or not agreed, among them the Military Demarcation
          Line in Korea.
        </li>
        <li>
          Crimea, the southern Kurils, Northern Cyprus, Kosovo, Somaliland and the Siachen Glacier are counted with
          neither side. No front line is drawn in Ukraine, no line at sea, and no sea is named.
        </li>
        <li>{site.credits.anchors}</li>
        <li>
          The ring off the coast is where lines begin for which no province is stated. Nobody is said to be there.
        </li>
        <li>
          A region that an article names as a whole is hatched over its countries, and its line ends at a point in it;
          no country of it is thereby named.
        </li>
      </ul>
    </>
  );
}

export function Corrections({ site, up }: { readonly site: Site; readonly up: string }) {
  const { corrections } = site.evidence.dataset.imprint;
  return (
    <>
      <p>
        A correction names the record (its id stands on its page), says what is wrong, and points to the words of an
        article that show it.{' '}
        {corrections === null ? (
          'This copy of the atlas names no address for corrections yet.'
        ) : (
          <>
            Send it to{' '}
            <OutLink href={/^[^/]+@[^/]+$/.test(corrections) ? `mailto:${corrections}` : corrections}>
              {corrections}
            </OutLink>
            .
          </>
        )}
      </p>
      <p>
        Whatever is corrected is listed under <a href={`${up}changes/`}>Changes</a> with the reason: which field, from
        what and to what. Addresses of pages do not change; what is withdrawn is said to be withdrawn.
      </p>
    </>
  );
}

export function Licences({ site }: { readonly site: Site }) {
  const { licence } = site.evidence.dataset.imprint;
  return (
    <dl class="facts wide">
      <div>
        <dt>Records</dt>
        <dd>
          Claims, circumstances, codes and notes: <OutLink href={licence.address}>{licence.name}</OutLink>. Name the
          atlas and the article that a record rests on.
        </dd>
      </div>
      <div>
        <dt>Quotations</dt>
        <dd>
          Their publishers’. They are short, are quoted with their source so that a claim can be checked, and are not
          ours to license.
        </dd>
      </div>
      <div>
        <dt>Boundaries</dt>
        <dd>
          Those of North-East Asia derive from OpenStreetMap and stay under the{' '}
          <OutLink href="https://opendatacommons.org/licenses/odbl/1-0/">Open Database License 1.0</OutLink>; those of
          the world are in the public domain.
        </dd>
      </div>
      <div>
        <dt>Code</dt>
        <dd>MIT.</dd>
      </div>
      <div>
        <dt>Fonts</dt>
        <dd>SIL Open Font License 1.1.</dd>
      </div>
    </dl>
  );
}

export function Credits({ site }: { readonly site: Site }) {
  return (
    <ul class="plain">
      {site.credits.credits.map(({ text, licence, address }) => (
        <li key={text}>
          <OutLink href={address}>{text}</OutLink>: {licence}
        </li>
      ))}
    </ul>
  );
}

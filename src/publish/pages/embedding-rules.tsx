import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import type { Site } from './site.ts';
import { TableFrame } from './table-frame.tsx';

const UP = wayUp(pageAddress({ kind: 'embedding' }));

export function Sizes() {
  return (
    <p>
      The frame takes the width of your column, from 280 to 1,600 px, and is good at 400 px, at 560 px and at four to
      three. From 300 px on, title, date, main sentence of the legend and source line are always in sight; the list and
      the quotations open over the map. Wheel and touch go on scrolling your article until a reader presses the map.
      With the script, without <code>height</code>, the frame is as high as it has to be.
    </p>
  );
}

/** What a frozen map promises, and what a live one does. */
export function Frozen({ site }: { readonly site: Site }) {
  const { release } = site.evidence.dataset;
  return (
    <>
      <p>
        <dfn>Live</dfn> follows the data. When a figure is corrected or a claim withdrawn, the map in your article shows
        it, with its new date. Take it where the map should be true today.
      </p>
      <p>
        <dfn>Frozen</dfn> shows one release for good, at an address whose files are never edited: map, quotations and
        pictures. Take it where the article quotes figures of the map. When a later release changes a figure that it
        shows, it says so inside, which one, with a link to the <a href={`${UP}changes/`}>log of changes</a>; the map
        stays as it was.
      </p>
      <p>
        {release.draft
          ? 'The data are a draft at the moment, and a draft cannot be frozen.'
          : `The present release is ${release.id}.`}{' '}
        A frozen map lies in <code>release/…/embed/</code> in place of <code>embed/</code>; the element takes{' '}
        <code>release="…"</code>.
      </p>
    </>
  );
}

const OPTIONS: readonly (readonly [query: string, attribute: string, meaning: string])[] = [
  ['…/route/ID/', 'route="ID"', 'One route; its id stands in the address of its page.'],
  ['…/place/ID/', 'place="ID"', 'What begins or ends in a place.'],
  [
    '#…',
    'view="…"',
    'A view of the map: what stands behind # in its address. Filters, camera, widths. It loads the drawing code at once, about 107 KB in place of at most 80.',
  ],
  ['?theme=', 'theme=', 'auto (as the reader’s device, the default), light, dark'],
  ['?lang=', 'lang=', 'Language of the names on the map: en (default), ko, zh-Hans, ru, ja. The text is English.'],
  [
    '?static=1',
    'static',
    'A still map: nothing is loaded, whatever the reader does. List and quotations open. It shows no view, and names in English alone.',
  ],
  [
    'release/ID/embed/',
    'release="ID"',
    'Frozen at a release. Without it the map is live. ?release=ID behind a live address leads there as well, but needs the frame’s script; the frozen address itself does not.',
  ],
  ['', 'height="560"', 'px, 120 to 4,000. Without it the frame is as high as it has to be.'],
  ['', 'title="…"', 'What the frame is called for those who hear it.'],
];

/** What can be asked for, in an address and as an attribute. */
export function Options({ site }: { readonly site: Site }) {
  const { address } = site.evidence.dataset.imprint;
  return (
    <>
      <p>
        Embeddable pages begin with{' '}
        <a href={`${UP}embed/`}>
          <code>{address}embed/</code>
        </a>
        . What an address asks for that is not there is left out, and the map says so.
      </p>
      <TableFrame label="Table of options">
        <table class="options-table">
          <thead>
            <tr>
              <th scope="col">Address of an iframe</th>
              <th scope="col">
                <code>&lt;dispatch-atlas&gt;</code>
              </th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {OPTIONS.map(([query, attribute, meaning]) => (
              <tr key={attribute}>
                <td>{query === '' ? '–' : <code>{query}</code>}</td>
                <td>
                  <code>{attribute}</code>
                </td>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p>
        Of <code>route</code>, <code>place</code>, <code>view</code> and <code>release</code> the element takes nothing
        that it does not understand: the picture then stays, never another map than was asked for, and{' '}
        <code>data-dispatch-problem</code> tells you why.
      </p>
    </>
  );
}

export function Fixed() {
  return (
    <>
      <p>
        Title, date, legend and source line, and the way to the list and the quotations. There is no option against
        them. A line on this map is as wide as one report’s figure, planned is not actual, and most reports name no
        province: without the legend the picture would say more than anybody has reported. Without date and source
        nobody could check it.
      </p>
      <p>Please do not crop them off, and do not lay anything over them.</p>
    </>
  );
}

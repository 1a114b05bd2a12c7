import {
  howLargeTheFrameIs,
  howToFreeze,
  OPTION_COLUMNS,
  OPTION_MEANINGS,
  OPTION_TABLE,
  PLEASE_DO_NOT_CROP,
  WHAT_IS_ALWAYS_SHOWN,
  whatFrozenMeans,
  whatLiveMeans,
  whatTheElementDoesNotTake,
  whereEmbeddablePagesAre,
} from '#words/embedding-rules.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
import { CODE } from './code-slots.tsx';
import type { Site } from './site.ts';
import { TableFrame } from './table-frame.tsx';

const UP = relativeRoot(pageAddress({ kind: 'embedding' }));

const TERM = { term: (text: string) => <dfn>{text}</dfn> };

export function Sizes() {
  return (
    <p>
      <Said pieces={howLargeTheFrameIs()} as={CODE} />
    </p>
  );
}

/** What a frozen map promises, and what a live one does. */
export function Frozen({ site }: { readonly site: Site }) {
  const { release } = site.evidence.dataset;
  return (
    <>
      <p>
        <Said pieces={whatLiveMeans()} as={TERM} />
      </p>
      <p>
        <Said pieces={whatFrozenMeans()} as={{ ...TERM, changes: (text) => <a href={`${UP}changes/`}>{text}</a> }} />
      </p>
      <p>
        <Said pieces={howToFreeze({ release: release.draft ? null : release.id })} as={CODE} />
      </p>
    </>
  );
}

const OPTIONS: readonly (readonly [option: keyof typeof OPTION_MEANINGS, query: string, attribute: string])[] = [
  ['route', '…/route/ID/', 'route="ID"'],
  ['place', '…/place/ID/', 'place="ID"'],
  ['view', '#…', 'view="…"'],
  ['theme', '?theme=', 'theme='],
  ['lang', '?lang=', 'lang='],
  ['static', '?static=1', 'static'],
  ['release', 'release/ID/embed/', 'release="ID"'],
  ['height', '', 'height="560"'],
  ['title', '', 'title="…"'],
];

/** What can be asked for, in an address and as an attribute. */
export function Options({ site }: { readonly site: Site }) {
  const { address } = site.evidence.dataset.imprint;
  return (
    <>
      <p>
        <Said
          pieces={whereEmbeddablePagesAre({ address: `${address}embed/` })}
          as={{
            address: (text) => (
              <a href={`${UP}embed/`}>
                <code>{text}</code>
              </a>
            ),
          }}
        />
      </p>
      <TableFrame label={OPTION_TABLE}>
        <table class="options-table">
          <thead>
            <tr>
              <th scope="col">{OPTION_COLUMNS.address}</th>
              <th scope="col">
                <code>&lt;dispatch-atlas&gt;</code>
              </th>
              <th scope="col">{OPTION_COLUMNS.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {OPTIONS.map(([option, query, attribute]) => (
              <tr key={option}>
                <td>{query === '' ? '–' : <code>{query}</code>}</td>
                <td>
                  <code>{attribute}</code>
                </td>
                <td>{OPTION_MEANINGS[option]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p>
        <Said pieces={whatTheElementDoesNotTake()} as={CODE} />
      </p>
    </>
  );
}

export function Fixed() {
  return (
    <>
      <p>{WHAT_IS_ALWAYS_SHOWN}</p>
      <p>{PLEASE_DO_NOT_CROP}</p>
    </>
  );
}

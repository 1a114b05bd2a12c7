import {
  AMP,
  AMP_IFRAME,
  IFRAME,
  IFRAME_OF_560_PX,
  IFRAME_OF_FOUR_TO_THREE,
  LINK,
  LINK_TO_PASTE,
  PICTURE_AND_LINK,
  PICTURE_FOR_NEWSLETTERS,
  SCRIPT_AND_ELEMENT,
  SYSTEMS,
  WHAT_A_PASTED_LINK_CARRIES,
  WHERE_FOUR_TO_THREE_IS_KEPT,
  WHERE_THE_PICTURE_IS_FROM,
  waysInSystems,
  whatAnIframeNeeds,
  whatScriptAndElementAre,
} from '#words/embedding-ways.ts';
import { Said } from '../../ui/said.tsx';
import { CODE } from './code-slots.tsx';
import type { GuideSnippets } from './embedding-snippets.ts';
import { Snippet } from './snippet.tsx';

const ORDER = ['wordpress', 'ghost', 'substack', 'arc', 'html', 'amp', 'apple', 'newsletters'] as const;

/** What to take where. */
export function Systems() {
  const ways = waysInSystems();
  return (
    <>
      <dl class="facts wide systems">
        {ORDER.map((system) => (
          <div key={system}>
            <dt>{SYSTEMS[system]}</dt>
            <dd>
              <Said pieces={ways[system]} as={{ ...CODE, way: (text) => <strong>{text}</strong> }} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{WHAT_A_PASTED_LINK_CARRIES}</p>
    </>
  );
}

/** The snippets themselves, as the builder makes them. */
export function Snippets({ snippets }: { readonly snippets: GuideSnippets }) {
  return (
    <>
      <h3>{IFRAME}</h3>
      <p>
        <Said pieces={whatAnIframeNeeds()} as={CODE} />
      </p>
      <Snippet label={IFRAME_OF_560_PX} text={snippets.iframe} />
      <p>{WHERE_FOUR_TO_THREE_IS_KEPT}</p>
      <Snippet label={IFRAME_OF_FOUR_TO_THREE} text={snippets.ratio} />
      <h3>{SCRIPT_AND_ELEMENT}</h3>
      <p>
        <Said pieces={whatScriptAndElementAre()} as={CODE} />
      </p>
      <Snippet label={SCRIPT_AND_ELEMENT} text={snippets.script} />
      <h3>{LINK}</h3>
      <Snippet label={LINK_TO_PASTE} text={snippets.link} />
      <h3>{PICTURE_AND_LINK}</h3>
      <Snippet label={PICTURE_FOR_NEWSLETTERS} text={snippets.picture} />
      <p>{WHERE_THE_PICTURE_IS_FROM}</p>
      <h3>{AMP}</h3>
      <Snippet label={AMP_IFRAME} text={snippets.amp} />
    </>
  );
}

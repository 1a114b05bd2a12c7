import {
  EVENTS_OF_THE_ELEMENT,
  HEIGHT_FOR_OTHER_HOSTS,
  howMessagesAreExchanged,
  howToHostACopy,
  howToKeepTheFrameOut,
  howWordsLightARoute,
  LINES_OF_A_POLICY,
  LISTENING_TO_EVENTS,
  MESSAGE_COLUMNS,
  MESSAGE_MEANINGS,
  MESSAGE_TABLE,
  SCRIPT_OF_YOUR_OWN,
  SNIPPET_OF_WORDS,
  STYLE_OF_LIT_WORDS,
  WHAT_A_POLICY_HAS_TO_ALLOW,
  WHAT_THE_FRAME_NEVER_DOES,
  WORDS_OF_OPEN_ROUTE,
  whatAPolicyNeedNotAllow,
  whatTheServerSees,
} from '#words/embedding-details.ts';
import { Said } from '../../ui/said.tsx';
import { CODE } from './code-slots.tsx';
import { LISTEN, OWN_SCRIPT, STYLE } from './embedding-samples.ts';
import type { GuideSnippets } from './embedding-snippets.ts';
import { Snippet } from './snippet.tsx';
import { TableFrame } from './table-frame.tsx';

export function Privacy() {
  return (
    <>
      <p>{WHAT_THE_FRAME_NEVER_DOES}</p>
      <p>
        <Said pieces={whatTheServerSees()} as={CODE} />
      </p>
    </>
  );
}

/** Article and map speak to each other through the element. */
export function Words({ snippets }: { readonly snippets: GuideSnippets }) {
  return (
    <>
      <p>
        <Said pieces={howWordsLightARoute()} as={CODE} />
      </p>
      <Snippet label={SNIPPET_OF_WORDS} text={snippets.words} />
      <p>{WORDS_OF_OPEN_ROUTE}</p>
      <Snippet label={STYLE_OF_LIT_WORDS} text={STYLE} />
      <p>{EVENTS_OF_THE_ELEMENT}</p>
      <Snippet label={LISTENING_TO_EVENTS} text={LISTEN} />
    </>
  );
}

/** The types of messages, and what each holds beside its type and version. */
const MESSAGES: readonly (readonly [type: keyof typeof MESSAGE_MEANINGS, ...fields: readonly string[]])[] = [
  ['ready', 'id'],
  ['height', 'id', 'height'],
  ['selected', 'route'],
  ['hello'],
  ['point', 'route'],
  ['select', 'route'],
];

/** For an iframe and a script of the host's own. */
export function Messages() {
  return (
    <>
      <p>
        <Said pieces={howMessagesAreExchanged()} as={CODE} />
      </p>
      <TableFrame label={MESSAGE_TABLE}>
        <table class="messages-table">
          <thead>
            <tr>
              <th scope="col">{MESSAGE_COLUMNS.message}</th>
              <th scope="col">{MESSAGE_COLUMNS.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {MESSAGES.map(([type, ...fields]) => (
              <tr key={type}>
                <td>
                  <code>{`{ ${[`type: 'dispatch-atlas:${type}'`, 'v: 1', ...fields].join(', ')} }`}</code>
                </td>
                <td>{MESSAGE_MEANINGS[type]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <Snippet label={SCRIPT_OF_YOUR_OWN} text={OWN_SCRIPT} />
      <p>{HEIGHT_FOR_OTHER_HOSTS}</p>
    </>
  );
}

export function Policy({ address }: { readonly address: string }) {
  const { origin } = new URL(address);
  return (
    <>
      <p>{WHAT_A_POLICY_HAS_TO_ALLOW}</p>
      <Snippet
        label={LINES_OF_A_POLICY}
        text={['frame-src', 'script-src', 'img-src'].map((name) => `${name} ${origin};`).join('\n')}
      />
      <p>
        <Said pieces={whatAPolicyNeedNotAllow()} as={CODE} />
      </p>
    </>
  );
}

export function SelfHosting() {
  return (
    <>
      <p>
        <Said pieces={howToHostACopy()} as={CODE} />
      </p>
      <p>
        <Said pieces={howToKeepTheFrameOut()} as={CODE} />
      </p>
    </>
  );
}

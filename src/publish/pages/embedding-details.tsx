import type { GuideSnippets } from './embedding-snippets.ts';
import { Snippet } from './snippet.tsx';
import { TableFrame } from './table-frame.tsx';

export function Privacy() {
  return (
    <>
      <p>
        The frame sets no cookie, stores nothing, counts nobody and loads nothing from anywhere but this site. Your
        consent banner has nothing to ask for on its account. The element and the messages tell your page only what you
        ask for: the route that a reader opens.
      </p>
      <p>
        Our server sees what every server sees: an IP address, the file that is asked for and the browser’s name. With
        the snippets it does not learn from which page; where a system takes <code>referrerpolicy</code> out, as
        WordPress does, it may learn your site’s name. Links to sources tell the outlet nothing of where the reader came
        from.
      </p>
    </>
  );
}

const STYLE = 'a[data-dispatch-lit] { background: #ffe9a8; }';

const LISTEN = `document.addEventListener('dispatch-atlas-select', ({ target, detail }) => {
  console.log(target.id, detail.route);
});`;

/** Article and map speak to each other through the element. */
export function Words({ snippets }: { readonly snippets: GuideSnippets }) {
  return (
    <>
      <p>
        Beside the script, a link with <code>data-dispatch-route</code> lights a route when it is pointed at or reached
        by keys, and opens it when it is clicked. Without scripts it leads to the element. Where there are several maps,{' '}
        <code>data-dispatch-for</code> names the element’s id.
      </p>
      <Snippet label="Snippet of such words" text={snippets.words} />
      <p>The words of the route that is open have an attribute of their own, for your style sheet:</p>
      <Snippet label="Style of lit words" text={STYLE} />
      <p>What a reader opens in the map is an event of the element; null is none:</p>
      <Snippet label="Listening to what is opened" text={LISTEN} />
    </>
  );
}

const MESSAGES: readonly (readonly [message: string, meaning: string])[] = [
  [
    "{ type: 'dispatch-atlas:ready', v: 1, id }",
    'From the frame: it can be looked at. The id is atlas, route/ID or place/ID.',
  ],
  ["{ type: 'dispatch-atlas:height', v: 1, id, height }", 'From the frame: the px at which nothing is cut short.'],
  [
    "{ type: 'dispatch-atlas:selected', v: 1, route }",
    'From the frame, after a hello: the route that was opened, or null.',
  ],
  ["{ type: 'dispatch-atlas:hello', v: 1 }", 'To the frame: tell me what the reader opens.'],
  ["{ type: 'dispatch-atlas:point', v: 1, route }", 'To the frame: light a route; null puts it out.'],
  ["{ type: 'dispatch-atlas:select', v: 1, route }", 'To the frame: open a route; null closes it.'],
];

const OWN_SCRIPT = `const frame = document.querySelector('#map-frame');
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.v !== 1) return;
  if (data.type === 'dispatch-atlas:height') frame.style.height = \`\${Math.min(4000, Math.max(120, data.height))}px\`;
  if (data.type === 'dispatch-atlas:ready') source.postMessage({ type: 'dispatch-atlas:hello', v: 1 }, '*');
  if (data.type === 'dispatch-atlas:selected') console.log(data.route);
});`;

/** For an iframe and a script of the host's own. */
export function Messages() {
  return (
    <>
      <p>
        For an iframe with a script of your own. A message has exactly these fields; everything else is ignored, on both
        sides. Compare <code>event.source</code> with the frame’s window first: the origin of a sandboxed frame is{' '}
        <code>"null"</code> and tells nothing, which is also why messages to it are posted to <code>*</code>.
      </p>
      <TableFrame label="Table of messages">
        <table class="messages-table">
          <thead>
            <tr>
              <th scope="col">Message</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {MESSAGES.map(([message, meaning]) => (
              <tr key={message}>
                <td>
                  <code>{message}</code>
                </td>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <Snippet label="A script of your own" text={OWN_SCRIPT} />
      <p>
        The frame also tells its height in the ways in which hosts of Datawrapper’s charts, AMP, Medium, the Guardian
        and WordPress expect it, so that systems made for those need nothing new.
      </p>
    </>
  );
}

export function Policy({ address }: { readonly address: string }) {
  const { origin } = new URL(address);
  return (
    <>
      <p>If your pages have a policy, it has to let the frame in; the other two lines are for script and picture.</p>
      <Snippet label="Lines of a policy" text={`frame-src ${origin};\nscript-src ${origin};\nimg-src ${origin};`} />
      <p>
        Nothing needs <code>unsafe-inline</code>. Pages that are isolated (<code>Cross-Origin-Embedder-Policy</code>)
        can frame the atlas as it is.
      </p>
    </>
  );
}

export function SelfHosting() {
  return (
    <>
      <p>
        The site is made of files alone: put all of them, or one folder <code>release/…/</code>, onto any host. A frozen
        folder holds everything it shows; <code>SHA256SUMS</code> in it says whether a byte has changed. Write your own
        address into <code>data/atlas.yaml</code> before you build a copy: snippets and oEmbed answers are made of it.
      </p>
      <p>
        If a copy lies on the same address as your articles, see that no <code>sandbox</code> has{' '}
        <code>allow-same-origin</code>. Together with <code>allow-scripts</code> it would let the frame into the
        article. None of the snippets has it, and nothing is missing without it.
      </p>
    </>
  );
}

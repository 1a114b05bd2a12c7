import type { ComponentChild } from 'preact';
import type { GuideSnippets } from './embedding-snippets.ts';
import { Snippet } from './snippet.tsx';

const SYSTEMS: readonly (readonly [system: string, way: string, note: ComponentChild])[] = [
  [
    'WordPress',
    'Paste the link on a line of its own',
    <>
      WordPress frames what it does not know in a sandbox that lets scripts run and nothing else: links to sources
      cannot be opened there, so each quotation can be read inside, with its address in plain sight. “Open the full map”
      works. The height follows by itself up to 1,000 px. For other sizes, colours or a view of your own use a Custom
      HTML block; it needs the right <code>unfiltered_html</code>, which many accounts do not have.
    </>,
  ],
  ['Ghost', 'Paste the link, or an HTML card with the iframe', 'A link to a page of text becomes a bookmark.'],
  [
    'Substack',
    'Picture and link',
    'It takes no frames. Upload the picture for columns, put the link on it, and paste the text for those who do not see it. A pasted link becomes a card.',
  ],
  [
    'Arc XP',
    'Raw HTML, or a custom embed, with the iframe',
    'What comes through is up to your renderer; the snippet needs nothing beside itself.',
  ],
  ['Plain HTML', 'Script, or iframe', 'The script where it is allowed: the frame is then as high as it has to be.'],
  [
    'AMP',
    'amp-iframe',
    'The placeholder in it lets the frame stand near the top of the page; where it is not high enough, a reader can open it.',
  ],
  ['Apple News', 'Picture and link', 'Only a few video services are framed there.'],
  ['Newsletters, RSS', 'Picture and link', 'Frames and scripts are taken out on the way.'],
];

/** What to take where. */
export function Systems() {
  return (
    <>
      <dl class="facts wide systems">
        {SYSTEMS.map(([system, way, note]) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>
              <strong>{way}.</strong> {note}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        Every page of the site says how it is embedded (oEmbed): the map, a route, a place and a claim give a frame,
        other pages a link with a picture. A pasted link carries no view, no colours and no language.
      </p>
    </>
  );
}

/** The snippets themselves, as the builder makes them. */
export function Snippets({ snippets }: { readonly snippets: GuideSnippets }) {
  return (
    <>
      <h3>Iframe</h3>
      <p>
        It needs no script in your page. <code>sandbox</code> gives the frame the least it needs: scripts for the map,
        and new tabs for sources and the full map. Your page gains nothing if you add more, and{' '}
        <code>referrerpolicy</code> keeps your address from the server.
      </p>
      <Snippet label="Iframe, 560 px high" text={snippets.iframe} />
      <p>Four to three, where your system keeps styles; 480 px high where it does not:</p>
      <Snippet label="Iframe, four to three" text={snippets.ratio} />
      <h3>Script and element</h3>
      <p>
        A picture with a link, which becomes the map where scripts run. The script once per page is enough. Its address
        names a version that never changes, and <code>integrity</code> makes browsers refuse any other byte.
      </p>
      <Snippet label="Script and element" text={snippets.script} />
      <h3>Link</h3>
      <Snippet label="Link for WordPress and Ghost" text={snippets.link} />
      <h3>Picture and link</h3>
      <Snippet label="Picture for newsletters and feeds" text={snippets.picture} />
      <p>
        The picture is loaded from here when somebody opens the letter. Upload it to your own system if your readers
        should ask nobody else. Of a view there is no picture: the one that stands in for it shows the whole, and says
        so in its text and under it.
      </p>
      <h3>AMP</h3>
      <Snippet label="amp-iframe" text={snippets.amp} />
    </>
  );
}

import { pieces, slot } from '../format/pieces.ts';

/** The guide for editors: which snippet for which system, and what each needs. */

export const SYSTEMS = {
  wordpress: 'WordPress',
  ghost: 'Ghost',
  substack: 'Substack',
  arc: 'Arc XP',
  html: 'Plain HTML',
  amp: 'AMP',
  apple: 'Apple News',
  newsletters: 'Newsletters, RSS',
};

/** What to take in each system, and why. */
export function waysInSystems() {
  return {
    wordpress: pieces`${slot('way', 'Paste the link on a line of its own.')} WordPress frames what it does not know in a sandbox that lets scripts run and nothing else: links to sources cannot be opened there, so each quotation can be read inside, with its address in plain sight. “Open the full map” works. The height follows by itself up to 1,000 px. For other sizes, colours or a view of your own use a Custom HTML block; it needs the right ${slot('code', 'unfiltered_html')}, which many accounts do not have.`,
    ghost: pieces`${slot('way', 'Paste the link, or an HTML card with the iframe.')} A link to a page of text becomes a bookmark.`,
    substack: pieces`${slot('way', 'Picture and link.')} It takes no frames. Upload the picture for columns (“Embed” on the map, “Pictures”), put the link on it, and paste the text for those who do not see it. A pasted link becomes a card.`,
    arc: pieces`${slot('way', 'Raw HTML, or a custom embed, with the iframe.')} What comes through is up to your renderer; the snippet needs nothing beside itself.`,
    html: pieces`${slot('way', 'Script, or iframe.')} The script where it is allowed: the frame is then as high as it has to be.`,
    amp: pieces`${slot('way', 'amp-iframe.')} The placeholder in it lets the frame stand near the top of the page; where it is not high enough, a reader can open it.`,
    apple: pieces`${slot('way', 'Picture and link.')} Only a few video services are framed there.`,
    newsletters: pieces`${slot('way', 'Picture and link.')} Frames and scripts are taken out on the way.`,
  };
}

export const WHAT_A_PASTED_LINK_CARRIES =
  'Every page of the site says how it is embedded (oEmbed): the map, a route, a place and a claim give a frame, other pages a link with a picture. A pasted link carries no view, no colours and no language.';

export const IFRAME = 'Iframe';

export function whatAnIframeNeeds() {
  return pieces`It needs no script in your page. ${slot('code', 'sandbox')} gives the frame the least it needs: scripts for the map, and new tabs for sources and the full map. Your page gains nothing if you add more, and ${slot('code', 'referrerpolicy')} keeps your address from the server.`;
}

export const IFRAME_OF_560_PX = 'Iframe, 560 px high';

export const WHERE_FOUR_TO_THREE_IS_KEPT =
  'Four to three, where your system keeps styles; 480 px high where it does not:';

export const IFRAME_OF_FOUR_TO_THREE = 'Iframe, four to three';

export const SCRIPT_AND_ELEMENT = 'Script and element';

export function whatScriptAndElementAre() {
  return pieces`A picture with a link, which becomes the map where scripts run. The script once per page is enough. Its address names a version that never changes, and ${slot('code', 'integrity')} makes browsers refuse any other byte.`;
}

export const LINK = 'Link';

export const LINK_TO_PASTE = 'Link for WordPress and Ghost';

export const PICTURE_AND_LINK = 'Picture and link';

export const PICTURE_FOR_NEWSLETTERS = 'Picture for newsletters and feeds';

export const WHERE_THE_PICTURE_IS_FROM =
  'The picture is loaded from here when somebody opens the letter. Of a route or a place it lies ready for cards, 1200 × 630; “Embed” on the map draws it in the other sizes, and to scale, under “Pictures”. That one is of the newest release and stays as it is; that of the whole atlas is renewed. A picture that we no longer renew stays at its address, with its date in it. Upload it to your own system if your readers should ask nobody else. Of a view there is no picture: the one that stands in for it shows the whole, and says so in its text and under it.';

export const AMP = 'AMP';

export const AMP_IFRAME = 'amp-iframe';

import { pieces, slot } from '../format/pieces.ts';

/** The guide for editors: privacy, what page and frame tell each other, policies and copies. */

export const WHAT_THE_FRAME_NEVER_DOES =
  'The frame sets no cookie, stores nothing, counts nobody and loads nothing from anywhere but this site. Your consent banner has nothing to ask for on its account. The element and the messages tell your page only what you ask for: the route that a reader opens.';

export function whatTheServerSees() {
  return pieces`Our server sees what every server sees: an IP address, the file that is asked for and the browser’s name. With the snippets it does not learn from which page; where a system takes ${slot('code', 'referrerpolicy')} out, as WordPress does, it may learn your site’s name. Links to sources tell the outlet nothing of where the reader came from.`;
}

export function howWordsLightARoute() {
  return pieces`Beside the script, a link with ${slot('code', 'data-dispatch-route')} lights a route when it is pointed at or reached by keys, and opens it when it is clicked. Without scripts it leads to the element. Where there are several maps, ${slot('code', 'data-dispatch-for')} names the element’s id.`;
}

export const SNIPPET_OF_WORDS = 'Snippet of such words';

export const WORDS_OF_OPEN_ROUTE =
  'The words of the route that is open have an attribute of their own, for your style sheet:';

export const STYLE_OF_LIT_WORDS = 'Style of lit words';

export const EVENTS_OF_THE_ELEMENT = 'What a reader opens in the map is an event of the element; null is none:';

export const LISTENING_TO_EVENTS = 'Listening to what is opened';

export function howMessagesAreExchanged() {
  return pieces`For an iframe with a script of your own. A message has exactly these fields; everything else is ignored, on both sides. Compare ${slot('code', 'event.source')} with the frame’s window first: the origin of a sandboxed frame is ${slot('code', '"null"')} and tells nothing, which is also why messages to it are posted to ${slot('code', '*')}.`;
}

export const MESSAGE_TABLE = 'Table of messages';

export const MESSAGE_COLUMNS = { message: 'Message', meaning: 'Meaning' };

/** What each message means, by its type. */
export const MESSAGE_MEANINGS = {
  ready: 'From the frame: it can be looked at. The id is atlas, route/ID or place/ID.',
  height: 'From the frame: the px at which nothing is cut short.',
  selected: 'From the frame, after a hello: the route that was opened, or null.',
  hello: 'To the frame: tell me what the reader opens.',
  point: 'To the frame: light a route; null puts it out.',
  select: 'To the frame: open a route; null closes it.',
};

export const SCRIPT_OF_YOUR_OWN = 'A script of your own';

export const HEIGHT_FOR_OTHER_HOSTS =
  'The frame also tells its height in the ways in which hosts of Datawrapper’s charts, AMP, Medium, the Guardian and WordPress expect it, so that systems made for those need nothing new.';

export const WHAT_A_POLICY_HAS_TO_ALLOW =
  'If your pages have a policy, it has to let the frame in; the other two lines are for script and picture.';

export const LINES_OF_A_POLICY = 'Lines of a policy';

export function whatAPolicyNeedNotAllow() {
  return pieces`Nothing needs ${slot('code', 'unsafe-inline')}. Pages that are isolated (${slot('code', 'Cross-Origin-Embedder-Policy')}) can frame the atlas as it is.`;
}

export function howToHostACopy() {
  return pieces`The site is made of files alone: put all of them, or one folder ${slot('code', 'release/…/')}, onto any host. A frozen folder holds everything it shows; ${slot('code', 'SHA256SUMS')} in it says whether a byte has changed. Write your own address into ${slot('code', 'data/atlas.yaml')} before you build a copy: snippets and oEmbed answers are made of it.`;
}

export function howToKeepTheFrameOut() {
  return pieces`If a copy lies on the same address as your articles, see that no ${slot('code', 'sandbox')} has ${slot('code', 'allow-same-origin')}. Together with ${slot('code', 'allow-scripts')} it would let the frame into the article. None of the snippets has it, and nothing is missing without it.`;
}

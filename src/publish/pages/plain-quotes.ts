/** A tag with its attributes, in which an angle bracket may stand, or the text behind it. */
const TAG_OR_TEXT = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>|[^<]+/g;

/**
 * Quotation marks that are written out where they need not be: only in attributes would they end something. Text that
 * shows mark-up keeps them, so that nothing that searches pages by patterns takes it for mark-up.
 */
export function withPlainQuotes(html: string): string {
  return html.replace(TAG_OR_TEXT, (part) => (/^<|&lt;/.test(part) ? part : part.replaceAll('&quot;', '"')));
}

import type { Dataset } from '../../core/model/dataset.ts';
import { languagesIn } from '../../core/model/languages-in.ts';

/** A tag with its attributes, in which an angle bracket may stand, or the text behind it. */
const TAG_OR_TEXT = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>|[^<]+/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Their text is none of the page's, or can hold no element of ours. */
const NO_MARKS = /^(?:script|style|title|textarea|option|svg)$/;
/** Anything that is neither in ASCII nor in Latin letters nor among the usual signs of English. */
const PERHAPS = /[^\0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff]/;

interface Open {
  readonly name: string;
  readonly isOurs: boolean;
}

/**
 * A page with the language said of whatever in it is not in its own: titles, names, printed words, what a note quotes.
 * What an element says of its language already is left alone.
 */
export function withLanguages(html: string, dataset: Dataset): string {
  const stretchesOf = languagesIn(dataset);
  const hasOthers = dataset.articles.some(({ language }) => !/^en\b/.test(language));
  if (!hasOthers && !PERHAPS.test(html)) return html;
  const open: Open[] = [];
  return html.replace(TAG_OR_TEXT, (part) => {
    if (!part.startsWith('<')) {
      if (open.at(-1)?.isOurs === false || (!hasOthers && !PERHAPS.test(part))) return part;
      return marked(part, stretchesOf);
    }
    const [, closing, name = ''] = /^<(\/?)([a-zA-Z][\w-]*)/.exec(part) ?? [];
    if (closing)
      open.length = Math.max(
        0,
        open.findLastIndex((each) => each.name === name),
      );
    else if (name !== '' && !part.endsWith('/>') && !VOID.test(name)) {
      const says = name !== 'html' && / lang="/.test(part);
      open.push({ name, isOurs: open.at(-1)?.isOurs !== false && !says && !NO_MARKS.test(name) });
    }
    return part;
  });
}

function marked(text: string, stretchesOf: ReturnType<typeof languagesIn>): string {
  const plain = text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
  const stretches = stretchesOf(plain);
  if (stretches.every(({ language }) => language === null)) return text;
  return stretches
    .map(({ text: words, language }) => {
      const written = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
      return language === null ? written : `<span lang="${language}">${written}</span>`;
    })
    .join('');
}

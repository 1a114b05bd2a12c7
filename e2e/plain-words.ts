import type { Page } from '@playwright/test';

/** What stands on a page for readers, and where. */
export interface Told {
  /** A text, an attribute or generated content. */
  readonly text: string;
  /** "p.credit", "button@aria-label", "mark.figure::before". */
  readonly where: string;
  /** Inside a quotation. */
  readonly quoted: boolean;
}

/** No language's words: code, and what is marked as not to be translated. */
const NO_WORDS = 'script, style, code, pre, [translate="no"], noscript';

/** Everything on the page that is seen or heard and bears letters outside the marks of the disguise, as it stands. */
export function plainWords(page: Page): Promise<Told[]> {
  return page.evaluate((noWords) => {
    const found: Told[] = [];
    const tell = (text: string, element: Element, part: string) => {
      const plain = text
        .replaceAll(/«[^«»]*»|https?:\S+/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
      if (!/\p{L}/u.test(plain)) return;
      const where = `${element.tagName.toLowerCase()}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}${part}`;
      found.push({ text: plain, where, quoted: element.closest('blockquote') !== null });
    };
    tell(document.title, document.documentElement, ' title');
    for (const element of document.body.querySelectorAll('*')) {
      // A link whose words are its own address names a file.
      const isFile = element instanceof HTMLAnchorElement && element.href.endsWith(`/${element.textContent}`);
      if (isFile || element.closest(noWords) || !element.checkVisibility({ visibilityProperty: true })) continue;
      // The text of an element without that of those in it: a message may be split by what it dresses.
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      for (const node of own) tell(node.textContent ?? '', element, '');
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext']) {
        tell(element.getAttribute(name) ?? '', element, `@${name}`);
      }
      for (const part of ['::before', '::after']) {
        const { content } = getComputedStyle(element, part);
        for (const [, words = ''] of content.matchAll(/"((?:[^"\\]|\\.)*)"/g)) tell(words, element, part);
      }
    }
    return found;
  }, NO_WORDS);
}

/**
 * Tells whether a text is a record's: all of it is one text of the records (a name, a title, a note), or several with
 * nothing but signs or space between them, or it stands in a quotation and is a part of one. A part of any other text of
 * the records is none: nearly every English word is in one of them.
 */
export function recordTexts(records: unknown, quotations: readonly string[]): (told: Told) => boolean {
  const texts = new Set(stringsIn(records).map(normal));
  const sentences = [...texts].filter((text) => text.includes(' '));
  const isText = (text: string) => texts.has(text) || texts.has(text.replace(/^[\s.,;:·–—]+|[\s.,;:·–—]+$/gu, ''));
  const isRow = (text: string): boolean =>
    text === '' || sentences.some((each) => text.startsWith(each) && isRow(text.slice(each.length).trim()));
  const quoted = quotations.map(normal);
  return ({ text, quoted: isQuoted }) =>
    isText(text) ||
    isRow(text) ||
    text.split(/ · |, |; | \(|\)|: /u).every((part) => !/\p{L}/u.test(part) || isText(part.trim())) ||
    (isQuoted && quoted.some((quotation) => quotation.includes(text)));
}

function normal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

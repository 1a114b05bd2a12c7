/** Reads HTML as a browser's tokeniser would, in the states that snippets can reach. Only for tests. */

export type Token =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Throws where a browser would have to guess. */
export function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = [];
  let rest = html;
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      tokens.push({ kind: 'text', text: decoded(text) });
      rest = rest.slice(text.length);
      continue;
    }
    const end = /^<\/([a-z][a-z-]*)>/.exec(rest);
    if (end) {
      tokens.push({ kind: 'end', name: end[1] ?? '' });
      rest = rest.slice(end[0].length);
      continue;
    }
    const start = /^<([a-z][a-z-]*)((?: [a-z-]+(?:="[^"]*")?)*)>/.exec(rest);
    if (!start) throw new Error(`no tag: ${rest.slice(0, 60)}`);
    tokens.push({ kind: 'start', name: start[1] ?? '', attributes: attributesIn(start[2] ?? '') });
    rest = rest.slice(start[0].length);
  }
  return tokens;
}

/** The attributes of the first element of a name; throws where there is none. */
export function attributesOf(html: string, name: string): Readonly<Record<string, string>> {
  for (const token of tokensOf(html)) if (token.kind === 'start' && token.name === name) return token.attributes;
  throw new Error(`no <${name}> in ${html}`);
}

/** A tag without its brackets, or the part of it behind the name. */
function attributesIn(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of tag.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
    if (Object.hasOwn(found, name)) throw new Error(`${name} twice in ${tag}`);
    found[name] = decoded(value);
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|([a-z]+));|&/g, (all, code: string | undefined, name: string | undefined) => {
    if (all === '&') throw new Error(`a bare ampersand in ${text}`);
    return code === undefined ? (NAMED[name ?? ''] ?? all) : String.fromCodePoint(Number(code));
  });
}

const WHOLES: Readonly<Record<string, string>> = { route: 'this route', place: 'this place' };

/** What a still map cannot do of what its address asks for, in sentences. `hash` is without "#" and secret. */
export function stillProblems(id: string, hash: string, lang: string, isSection: boolean): readonly string[] {
  const [kind = ''] = id.split('/');
  // A part of the page is opened by the browser. Whatever else has a value is a view; to read it takes the drawing code.
  const isView = !isSection && /(?:^|[#&])[^=#&]+=/.test(hash);
  return [
    isView
      ? `A still map shows ${WHOLES[kind] ?? 'the atlas'} as a whole; the view in its address needs the interactive map.`
      : '',
    lang === 'en' ? '' : 'Names stay in English in a still map.',
  ].filter(Boolean);
}

import { STILL_NAMES_IN_ENGLISH, stillMapIsWhole } from '#words/embed-answers.ts';

/** What a still map cannot do of what its address asks for, in sentences. `hash` is without "#" and secret. */
export function stillProblems(id: string, hash: string, lang: string, isSection: boolean): readonly string[] {
  const [kind = ''] = id.split('/');
  // A part of the page is opened by the browser. Whatever else has a value is a view; to read it takes the drawing code.
  const isView = !isSection && /(?:^|[#&])[^=#&]+=/.test(hash);
  return [
    isView ? stillMapIsWhole(kind === 'route' || kind === 'place' ? kind : 'atlas') : '',
    lang === 'en' ? '' : STILL_NAMES_IN_ENGLISH,
  ].filter(Boolean);
}

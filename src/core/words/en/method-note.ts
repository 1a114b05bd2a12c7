/**
 * How the records are made, and what must not be read into them, for whoever holds only one document; a paragraph each.
 * `corrections` is where to write to, if anywhere.
 */
export function methodNote({ atlas, corrections }: { atlas: string; corrections: string | null }): readonly string[] {
  const lasting =
    'Addresses in this document may change or vanish; a quotation stays what was printed when the article was read.';
  return [
    `${atlas} shows what news reports say of North Korean workers abroad. A claim is what one article says of one group of people; claims with the same origin, destinations and direction are a route. Every claim rests on whole sentences of an article, which are quoted here character for character.`,
    'Figures are never added, averaged or filled in: reports count different things, and the same people may be meant twice. A plan is not people seen to leave. Where a text is silent, the record says “not stated”. What was concluded and not printed is marked as inferred.',
    'Articles and sources are counted apart: two articles that rest on one source are one source. Which reports share a source is decided by an editor. Claims are not graded, and reports that contradict each other are kept with equal weight.',
    'A country’s point on the map says nothing about where in the country, and a line shows who is said to go where, not the way they travel. Most reports name no province of origin: their lines begin at a ring off the coast. Dashed borders are disputed.',
    corrections === null ? lasting : `${lasting} Corrections: ${corrections}`,
  ];
}

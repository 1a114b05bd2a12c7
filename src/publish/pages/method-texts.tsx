import { articleCount, claimCount } from '#words/counts.ts';
import { STATUS_MEANINGS } from '#words/vocabulary.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { STATUSES } from '../../core/model/vocabulary.ts';
import type { Site } from './site.ts';

/** From an article to its records. */
export function Reading() {
  return (
    <>
      <p>
        Somebody reads an article sentence by sentence. What a sentence says of one group of people who are to be sent,
        are being chosen, have left, are to come back, have fled or are there already becomes a <dfn>claim</dfn>. What
        it reports besides (wages, bribes, papers, surveillance) becomes a <dfn>circumstance</dfn>, told in our words.
        What is neither is listed with the reason. Claims with the same origin, destinations and direction are a{' '}
        <dfn>route</dfn>, and each line on the map is the drawing of a route.
      </p>
      <ul class="rules">
        <li>The text decides. Where it is silent, the record is silent and the page says “not stated”.</li>
        <li>
          An origin is the home of the workers. Where a source lives, where an order was given and where people were
          examined is none. Most reports name no province: their lines begin at a ring off the coast, never in
          Pyongyang.
        </li>
        <li>A city after “such as” is an example. It is marked as one and stands for no more.</li>
        <li>A place where people only pass through is no destination.</li>
        <li>
          What was said of one group is said of that group: a trade, a wage or a document does not rub off on others.
        </li>
        <li>Hearsay keeps every link: who said it, to whom, and who printed it.</li>
        <li>Headlines, captions and pictures prove nothing.</li>
        <li>An event that is told twice is one event. Two articles that rest on one source are one source.</li>
        <li>Contradictions are kept, with equal weight, and no middle is made of them.</li>
        <li>What is concluded and not printed says so, and from what.</li>
        <li>Details that would make a worker or a source easier to find are left out, even where they are printed.</li>
      </ul>
      <p>How far a movement has got is told in five words, and each has a pattern on the map.</p>
      <dl class="facts wide">
        {STATUSES.map((status) => {
          const [word = '', meaning = ''] = STATUS_MEANINGS[status].split(': ');
          return (
            <div key={status}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

export function Figures() {
  return (
    <>
      <p>
        Figures are never added, averaged, divided or filled in, because reports count different things: a quota, people
        in selection, people who have left, the size of one group. A plan is not people seen to leave. People who await
        an interview under a plan are some of those whom the plan counts. One figure for two countries stays one figure,
        and its line forks. So many to a group is not multiplied by anything.
      </p>
      <ul class="rules">
        <li>
          A line’s width is one figure that was printed: the largest single one on its route, unless you choose the
          latest, the lowest or the highest. The page names the claim it comes from.
        </li>
        <li>
          The scale is the same on every map: 30,000 people are 32 pixels wide, and four times as many people are twice
          as wide. No band is narrower than 4 pixels.
        </li>
        <li>A range has two edges, one for its lower and one for its higher end.</li>
        <li>A thin line means that no report gives a number of people for that route. It does not mean few.</li>
        <li>You may also let the width be the number of claims. It then says nothing of how many people.</li>
        <li>A total whose parts are drawn is listed and not drawn, so that nobody is shown twice.</li>
        <li>The figure that is printed keeps its word: “about”, “up to”, “more than”. None is added for caution.</li>
      </ul>
    </>
  );
}

export function Sealing() {
  return (
    <>
      <p>
        A date is written only as precisely as it is known, and each article’s page says how it is known: printed in the
        text, part of the address, given by somebody else, or concluded by us. “Last month” is counted from the
        article’s own date, not from the day on which it was read. Whether a period is that of the movement or only that
        of the report is told apart.
      </p>
      <p>
        The articles belong to their publishers, and their texts are not here. What is here makes every quotation
        verifiable all the same. White space in a text counts as one space; its sentences are numbered, and each
        quotation has its place in the text. A <dfn>seal</dfn> is a hash (SHA-256) over three things: the hash of the
        whole text, the place of the words in it, and the words. Whoever has the same text can compute it again; a
        changed word, a moved quotation or another version of the text gives another seal. The site is not built if a
        quotation differs by one character from the text that was sealed. If a publisher changes a page, a quotation may
        no longer be found there: the link then opens at the top of the page, and the check of the records against the
        text says “Passage not found”. No similar passage is put in its place.
      </p>
      <p>
        About a third of a text is quoted, and never more than half. The rest is told in our words, with the number of
        its paragraph.
      </p>
    </>
  );
}

/** What the present records leave open, counted from them. */
export function NotKnown({ site }: { readonly site: Site }) {
  const { evidence } = site;
  const { claims, articles } = evidence.dataset;
  const ofRing = claims.filter((claim) => evidence.place(claim.origin.place).kind === 'dock').length;
  const without = claims.filter((claim) => claim.quantity === null || claim.quantity.high === null).length;
  const ofGroups = claims.filter(
    ({ quantity }) => quantity !== null && quantity.high !== null && quantity.unit !== 'persons',
  ).length;
  const undated = claims.filter((claim) => claim.period.when === null).length;
  const inferred = articles.filter((article) => article.published.basis === 'inferred').length;
  const untitled = articles.filter((article) => article.title === null).length;
  const undrawn = claims.filter((claim) => whyUndrawn(claim, evidence) !== null).length;
  const facts: readonly (readonly [number, number, string, string])[] = [
    [ofRing, claims.length, 'claims', 'name no province that the workers are from'],
    [
      without,
      claims.length,
      'claims',
      `give no number of people, or only a word such as “many”${groupWords(ofGroups)}`,
    ],
    [undated, claims.length, 'claims', 'give no time'],
    [undrawn, claims.length, 'claims', 'cannot be drawn, or are drawn by another claim; all of them are listed'],
    [inferred, articles.length, 'articles', 'have a publication date that had to be concluded'],
  ];
  return (
    <>
      <p>
        How many North Koreans work abroad is not known, and this atlas does not estimate it. It holds{' '}
        {claimCount(claims.length)} from {articleCount(articles.length)}; what other articles report is not in it. A
        country without a line is one that these articles do not name, and not one without workers.
      </p>
      <ul class="rules">
        {facts
          .filter(([number]) => number > 0)
          .map(([number, all, noun, words]) => (
            <li key={words}>
              {number} of {all} {noun} {words}.
            </li>
          ))}
        {untitled > 0 && (
          <li>
            No title is known of {untitled} of {articleCount(articles.length)}.
          </li>
        )}
        <li>Many sources are unnamed and say what they heard from others. Nothing here makes their words firmer.</li>
      </ul>
    </>
  );
}

/** Said beside the claims without a number: so many to a group is no number of people in all. */
function groupWords(claims: number): string {
  return claims === 0
    ? ''
    : `; ${claims} more ${claims === 1 ? 'gives' : 'give'} only a number for each group or enterprise`;
}

export function NotDone() {
  return (
    <ul class="rules">
      <li>It does not say that a report is true. It says who reported what, when, and in which words.</li>
      <li>It gives no scores and no grades of sources.</li>
      <li>It shows no way of travel. A line joins where people are said to come from and to go to.</li>
      <li>
        It accuses nobody. Where people are reported to have been sent after a date set by a resolution of the United
        Nations, it says “reported after the deadline”.
      </li>
      <li>It does not fill a gap from another article, a neighbouring year or common sense.</li>
      <li>It does not follow its readers: it sets no cookies, counts nothing and loads nothing from elsewhere.</li>
    </ul>
  );
}

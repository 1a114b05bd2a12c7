import { TOPIC_WORDS } from '#words/vocabulary.ts';
import type { SentenceAccount } from '../../core/model/account.ts';
import type { Article } from '../../core/model/article.ts';
import { finder } from '../../core/model/lookup.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { routeAndFigure } from './claim-in-words.ts';
import { excerptAnchor } from './excerpt-list.tsx';
import type { Site } from './site.ts';
import { TableFrame } from './table-frame.tsx';

interface Props {
  readonly article: Article;
  readonly site: Site;
  readonly up: string;
}

/** Each sentence of an article, and the record that accounts for it. */
export function SentenceTable({ article, site, up }: Props) {
  const accounts = site.accounts.filter((account) => account.article === article.id);
  const circumstance = finder('circumstance', site.evidence.dataset.circumstances);
  const told = new Set<string>();
  return (
    <TableFrame label="What was made of each sentence">
      <table class="sentences">
        <thead>
          <tr>
            <th scope="col">Sentence</th>
            <th scope="col">Paragraph</th>
            <th scope="col">What was made of it</th>
          </tr>
        </thead>
        <tbody>
          {inRuns(accounts).map((run) => {
            const [first] = run;
            if (!first) return null;
            return (
              <tr key={first.sentence} class={kindOf(first)}>
                <th scope="row">{spanWords(run.map(({ sentence }) => sentence))}</th>
                <td>{spanWords(run.map(({ paragraph }) => paragraph))}</td>
                <td>
                  {first.claims.length > 0 && <Quoted account={first} site={site} up={up} />}
                  {first.circumstances.map(circumstance).map((each) => {
                    const again = told.has(each.id);
                    told.add(each.id);
                    return (
                      <p key={each.id}>
                        <b>{TOPIC_WORDS[each.topic]}</b> (told in our words).{' '}
                        {again ? 'As above: part of the same account.' : each.text}
                      </p>
                    );
                  })}
                  {first.nothing !== null && <p>Nothing: {first.nothing}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Quoted({
  account,
  site,
  up,
}: {
  readonly account: SentenceAccount;
  readonly site: Site;
  readonly up: string;
}) {
  return (
    <p>
      <b>Quoted</b>:{' '}
      {account.excerpts.map((id, index) => (
        <>
          {index > 0 && ', '}
          <a href={`#${excerptAnchor({ id })}`}>the words</a>
        </>
      ))}
      . {account.claims.length === 1 ? 'Claim' : 'Claims'}{' '}
      {account.claims.map((id, index) => (
        <>
          {index > 0 && ', '}
          <a
            href={up + pageAddress({ kind: 'claim', id })}
            title={routeAndFigure(site.evidence.claim(id), site.evidence)}
          >
            <code translate={false}>{id.split('/').at(-1)}</code>
          </a>
        </>
      ))}
      .
    </p>
  );
}

function kindOf({ claims, circumstances }: SentenceAccount): string {
  return claims.length > 0 ? 'of-claims' : circumstances.length > 0 ? 'of-circumstances' : 'of-nothing';
}

/** Neighbours of which the same was made stand in one row. */
function inRuns(accounts: readonly SentenceAccount[]): SentenceAccount[][] {
  const runs: SentenceAccount[][] = [];
  for (const account of accounts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && madeOf(before) === madeOf(account)) run.push(account);
    else runs.push([account]);
  }
  return runs;
}

function madeOf({ claims, circumstances, excerpts, nothing }: SentenceAccount): string {
  return JSON.stringify([claims, circumstances, excerpts, nothing]);
}

function spanWords(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

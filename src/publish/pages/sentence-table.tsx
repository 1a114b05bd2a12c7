import {
  nothingMadeOfIt,
  numbered,
  quotedUnder,
  SENTENCE_COLUMNS,
  SENTENCE_TABLE,
  toldInOurWords,
} from '#words/coverage.ts';
import type { SentenceAccount } from '../../core/model/account.ts';
import type { Article } from '../../core/model/article.ts';
import { finder } from '../../core/model/lookup.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { circumstanceAnchor } from '../../ui/circumstance-anchor.ts';
import { CircumstanceLengths } from '../../ui/circumstance-lengths.tsx';
import { CircumstanceRelations } from '../../ui/circumstance-relations.tsx';
import { Said } from '../../ui/said.tsx';
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
    <TableFrame label={SENTENCE_TABLE}>
      <table class="sentences">
        <thead>
          <tr>
            <th scope="col">{SENTENCE_COLUMNS.sentence}</th>
            <th scope="col">{SENTENCE_COLUMNS.paragraph}</th>
            <th scope="col">{SENTENCE_COLUMNS.madeOfIt}</th>
          </tr>
        </thead>
        <tbody>
          {inRuns(accounts).map((run) => {
            const [first] = run;
            if (!first) return null;
            return (
              <tr key={first.sentence} class={kindOf(first)}>
                <th scope="row">{spanOf(run.map(({ sentence }) => sentence))}</th>
                <td>{spanOf(run.map(({ paragraph }) => paragraph))}</td>
                <td>
                  {first.claims.length > 0 && <Quoted account={first} site={site} up={up} />}
                  {first.circumstances.map(circumstance).map((each) => {
                    const again = told.has(each.id);
                    told.add(each.id);
                    return (
                      <p key={each.id} {...(again ? {} : { id: circumstanceAnchor(each) })}>
                        <Said
                          pieces={toldInOurWords({ topic: each.topic, account: again ? null : each.text })}
                          as={OUTCOME}
                        />
                        {!again && (
                          <>
                            <CircumstanceLengths circumstance={each} />
                            <CircumstanceRelations circumstance={each} evidence={site.evidence} up={up} />
                          </>
                        )}
                      </p>
                    );
                  })}
                  {first.nothing !== null && <p>{nothingMadeOfIt({ reason: first.nothing })}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** What an account comes to stands out. */
const OUTCOME = { outcome: (text: string) => <b>{text}</b> };

function Quoted({
  account: { excerpts, claims },
  site,
  up,
}: {
  readonly account: SentenceAccount;
  readonly site: Site;
  readonly up: string;
}) {
  const words = quotedUnder({
    excerpts: excerpts.length,
    numbers: claims.map((id) => id.split('/').at(-1) ?? id),
  });

  function excerptLink(text: string, index: number) {
    const id = excerpts[index];
    return id && <a href={`#${excerptAnchor({ id })}`}>{text}</a>;
  }

  function claimLink(text: string, index: number) {
    const id = claims[index];
    return (
      id && (
        <a
          href={up + pageAddress({ kind: 'claim', id })}
          title={routeAndFigure(site.evidence.claim(id), site.evidence)}
        >
          <code translate={false}>{text}</code>
        </a>
      )
    );
  }

  return (
    <p>
      <Said pieces={words} as={{ ...OUTCOME, excerpt: excerptLink, claim: claimLink }} />
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

function spanOf(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  return numbered({ first, last: numbers.at(-1) ?? first });
}

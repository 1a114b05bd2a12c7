import { differingFigures, type FigureOfReport, type Whole } from '#words/differing-figures.ts';
import type { DifferingFigures, OneFigure } from '../model/differing-figures.ts';
import type { Lookup } from '../model/lookup.ts';
import { leastOf, mostOf } from '../model/quantity.ts';
import { remembered } from '../model/remembered.ts';

/** Of more figures than this the lowest and the highest are named, and the others counted. */
const MOST_NAMED = 2;

const SENTENCES = new WeakMap<DifferingFigures, string>();

/** How the figures that reports give for one route and measure stand to each other, in one sentence. */
export function differingSentence(differing: DifferingFigures, lookup: Lookup): string {
  return remembered(SENTENCES, differing, () => sentenceOf(differing.figures, lookup));
}

function sentenceOf(figures: readonly OneFigure[], lookup: Lookup): string {
  const claims = figures.map(({ claim }) => claim);
  const same = <Value>(of: (figure: OneFigure) => Value) => new Set(figures.map(of)).size === 1;
  const first = figures[0] as OneFigure;
  const is = {
    measure: same(({ claim }) => claim.measure),
    status: same(({ claim }) => claim.status),
    moved: same(timeOf),
    joint: same(({ claim }) => claim.joint),
    additional: same(isAdditional),
    whole: same(({ whole }) => whole),
  };
  const dates = new Set(claims.map(({ article }) => lookup.article(article).published.when));
  return differingFigures(
    {
      figures: figures.length,
      reports: new Set(claims.map(({ article }) => article)).size,
      isOneDate: dates.size === 1,
      measure: is.measure ? first.claim.measure : null,
      status: is.status ? first.claim.status : null,
      joint: is.joint && first.claim.joint,
      additional: is.additional && isAdditional(first),
      whole: is.whole ? wholeOf(first) : null,
    },
    namedOf(figures).map((figure): FigureOfReport => {
      const { claim, tied } = figure;
      const article = lookup.article(claim.article);
      return {
        quantity: claim.quantity,
        publisher: lookup.publisher(article.publisher).name,
        article,
        measure: is.measure ? null : claim.measure,
        status: is.status ? null : claim.status,
        moved: is.moved ? null : (timeOf(figure) ?? 'not stated'),
        joint: is.joint ? null : claim.joint,
        additional: is.additional ? null : isAdditional(figure),
        whole: is.whole ? null : wholeOf(figure),
        tied: tied.map((each) => ({ as: each.as, quantity: each.claim.quantity })),
      };
    }),
  );
}

/** In the order of publication; of many the lowest before the highest. */
function namedOf(figures: readonly OneFigure[]): readonly OneFigure[] {
  if (figures.length <= MOST_NAMED) return figures;
  const low = ({ claim }: OneFigure) => leastOf(claim.quantity);
  const high = ({ claim }: OneFigure) => mostOf(claim.quantity);
  return [
    figures.reduce((least, each) => (low(each) < low(least) ? each : least)),
    figures.reduce((most, each) => (high(each) > high(most) ? each : most)),
  ];
}

function isAdditional({ claim: { quantity } }: OneFigure): boolean {
  return quantity.qualifier?.includes('additional') === true;
}

/** When people move, in EDTF; null where only the time of the report is known. */
function timeOf({ claim: { period } }: OneFigure): string | null {
  return period.of === 'movement' ? period.when : null;
}

function wholeOf({ whole }: OneFigure): Whole {
  return whole ?? 'none';
}

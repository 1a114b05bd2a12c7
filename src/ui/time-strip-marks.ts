import { articleMarkLabel, articleMarkWords, periodMarkWords } from '#words/time-strip.ts';
import type { ArticleOutline } from '../core/model/article.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import { edtfParts } from '../core/model/edtf.ts';
import { groupedBy } from '../core/model/grouped.ts';
import type { ArticleId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { type Axis, type Stretch, stretchOf } from './time-strip-months.ts';

interface TimeMark {
  readonly key: string;
  /** The day is known; else the stretch holds every possible day. */
  readonly isDay: boolean;
  /** What it stands for, in a sentence. */
  readonly words: string;
  /** Whether anything of it is left of the filter. */
  readonly isShown: boolean;
  readonly stretch: Stretch;
  /** Counted from 0, so that none lies over another. */
  readonly lane: number;
}

export interface ArticleMark extends TimeMark {
  /** "Daily NK, 17"; null where there is no room for it. */
  readonly label: string | null;
  readonly labelSide: 'left' | 'right';
}

export interface PeriodMark extends TimeMark {
  /** Goes on where the axis ends: the period is longer, or its end is open. */
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
}

export interface PeriodMarks {
  readonly marks: readonly PeriodMark[];
  /** Claims of the whole atlas that give a time. */
  readonly claims: number;
  /** Those of them whose time is that of the report. */
  readonly ofReport: number;
  /** Those of them that speak of times before and after the axis alone. */
  readonly before: number;
  readonly after: number;
}

/** The narrowest strip on which no label may touch another. */
const NARROWEST_PX = 312;
const LETTER_PX = 6.4;
const LABEL_GAP_PX = 10;
const MOST_LABELLED_LANES = 4;

/** One mark an article, at its publication. */
export function articleMarks(whole: Lookup, shown: Lookup, axis: Axis): ArticleMark[] {
  const claims = claimsByArticle(whole);
  const left = claimsByArticle(shown);
  const marks = whole.mapData.articles.map((article) =>
    articleMark(
      article,
      whole,
      { claims: claims.get(article.id)?.length ?? 0, shown: left.get(article.id)?.length ?? 0 },
      axis,
    ),
  );
  const lanes = lanesOf(marks.map(withLabel));
  if (Math.max(...lanes) < MOST_LABELLED_LANES) return marks.map((mark, i) => ({ ...mark, lane: lanes[i] ?? 0 }));
  const closer = lanesOf(marks.map(({ stretch }) => widened(stretch, 10)));
  return marks.map((mark, i) => ({ ...mark, label: null, lane: closer[i] ?? 0 }));
}

function claimsByArticle({ mapData }: Lookup): ReadonlyMap<ArticleId, readonly ClaimOutline[]> {
  return groupedBy(mapData.claims, ({ article }) => [article]);
}

interface ClaimCounts {
  readonly claims: number;
  readonly shown: number;
}

function articleMark(article: ArticleOutline, whole: Lookup, counts: ClaimCounts, axis: Axis): ArticleMark {
  const { earliest, latest } = article.published;
  const publisher = whole.publisher(article.publisher).name;
  const label = articleMarkLabel({ publisher, claims: counts.claims });
  const stretch = stretchOf(earliest, latest, axis);
  return {
    key: article.id,
    words: articleMarkWords({ publisher, article, ...counts }),
    isShown: counts.shown > 0,
    stretch,
    lane: 0,
    isDay: earliest === latest,
    label,
    labelSide: stretch.end + labelWidth(label) <= 1 ? 'right' : 'left',
  };
}

/** The stretch that a mark and its label take up on the narrowest strip. */
function withLabel({ stretch, label, labelSide }: ArticleMark): Stretch {
  const { start, end } = widened(stretch, 8);
  const width = label === null ? 0 : labelWidth(label);
  return labelSide === 'right' ? { start, end: end + width } : { start: start - width, end };
}

function labelWidth(label: string): number {
  return (label.length * LETTER_PX + LABEL_GAP_PX) / NARROWEST_PX;
}

function widened({ start, end }: Stretch, leastPx: number): Stretch {
  const missing = Math.max(0, leastPx / NARROWEST_PX - (end - start));
  return { start: start - missing / 2, end: end + missing / 2 };
}

function apart({ start, end }: Stretch): Stretch {
  return { start, end: end + 3 / NARROWEST_PX };
}

/**
 * One mark for each time that claims give, be it when people move or that of the report: what a filter asks for. Of a set
 * of dates each has its own, and all say the same.
 */
export function periodMarks(whole: Lookup, shown: Lookup, axis: Axis): PeriodMarks {
  const claims = whole.mapData.claims.filter(({ period }) => period.when !== null);
  const left = new Set(shown.mapData.claims.map((claim) => claim.id));
  const times = groupedBy(claims, ({ period }) => (period.when === null ? [] : [period.when]));
  let before = 0;
  let after = 0;
  const marks: PeriodMark[] = [];
  for (const [when, speaking] of times) {
    const parts = (edtfParts(when) ?? []).map(({ earliest, latest }, index) => ({
      key: index === 0 ? when : `${when} ${index}`,
      start: earliest === null ? -1 : stretchOf(earliest, earliest, axis).start,
      end: latest === null ? 2 : stretchOf(latest, latest, axis).end,
      isDay: earliest !== null && earliest === latest,
    }));
    const seen = parts.filter(({ start, end }) => end > 0 && start < 1);
    if (seen.length === 0 && parts[0]) {
      if (parts[0].end <= 0) before += speaking.length;
      else after += speaking.length;
    }
    for (const { key, start, end, isDay } of seen) {
      marks.push({
        key,
        words: periodMarkWords({ when, claims: speaking.length, ofReport: speaking.filter(isOfReport).length }),
        isShown: speaking.some((claim) => left.has(claim.id)),
        isDay,
        stretch: { start: Math.max(start, 0), end: Math.min(end, 1) },
        isCutLeft: start < 0,
        isCutRight: end > 1,
        lane: 0,
      });
    }
  }
  // A year that ends where another begins must not look like one time of two years.
  const lanes = lanesOf(marks.map(({ stretch }) => apart(widened(stretch, 9))));
  return {
    marks: marks.map((mark, i) => ({ ...mark, lane: lanes[i] ?? 0 })),
    claims: claims.length,
    ofReport: claims.filter(isOfReport).length,
    before,
    after,
  };
}

/** How many lanes some marks lie in. */
export function laneCount(marks: readonly TimeMark[]): number {
  return 1 + Math.max(-1, ...marks.map((mark) => mark.lane));
}

function isOfReport({ period }: ClaimOutline): boolean {
  return period.of === 'report';
}

/** For each stretch the first lane in which nothing lies yet; the leftmost are put down first. */
export function lanesOf(stretches: readonly Stretch[]): number[] {
  const ends: number[] = [];
  const lanes = stretches.map(() => 0);
  const inOrder = stretches.map((stretch, index) => ({ ...stretch, index })).sort((a, b) => a.start - b.start);
  for (const { start, end, index } of inOrder) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}

import { useState } from 'preact/hooks';
import { inBin, type TimeBin } from './time-strip-bins.ts';
import { percent } from './time-strip-percent.ts';

interface Props {
  readonly bins: readonly TimeBin[];
  readonly heightPx: number;
  /** What the highest bar counts: the scale of them all. */
  readonly most: (count: number) => string;
}

/** Over the highest bar, for its number. */
const NUMBER_PX = 14;
const PARTS = ['certain', 'maybe', 'leftOut'] as const;
const PART_CLASSES = { certain: '', maybe: ' is-maybe', leftOut: ' is-left-out' } as const;
/** The whole strip, in units of its bars' drawing, which is stretched to it. */
const WIDTH = 10_000;

/**
 * Bars on the line of the months, as high as they count: what is surely of a month, what may be, what is left out. One
 * path for each of these, however many months there are: they are elements of a page that is open on a phone.
 */
export function TimeBars({ bins, heightPx, most }: Props) {
  const [pointed, setPointed] = useState<string | null>(null);
  const words = bins.find(({ key }) => key === pointed)?.words;
  const highest = bins.reduce((a, b) => (inBin(b) > inBin(a) ? b : a));
  const pxEach = (heightPx - NUMBER_PX) / inBin(highest);
  const { start, end } = highest.stretch;
  const middle = (start + end) / 2;
  const point = (event: MouseEvent & { readonly currentTarget: SVGElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setPointed(binAt(bins, (event.clientX - left) / width)?.key ?? null);
  };
  return (
    <>
      <svg
        width="100%"
        height={heightPx}
        viewBox={`0 0 ${WIDTH} ${heightPx}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerMove={point}
      >
        {/* A drawing is only where something is drawn: between the bars, too, there is something to point at. */}
        <rect class="time-strip-ground" width={WIDTH} height={heightPx} />
        {PARTS.filter((part) => bins.some((bin) => bin[part] > 0)).map((part) => (
          <path
            key={part}
            class={`time-strip-bar${PART_CLASSES[part]}`}
            d={bins.map((bin) => barOf(bin, part, pxEach, heightPx)).join('')}
          />
        ))}
        {words && <title>{words}</title>}
      </svg>
      <text
        x={percent(middle)}
        y={NUMBER_PX - 4}
        text-anchor={middle < 0.15 ? 'start' : middle > 0.85 ? 'end' : 'middle'}
      >
        {most(inBin(highest))}
      </text>
    </>
  );
}

/** The bin under a place of the strip, from 0 to 1. */
function binAt(bins: readonly TimeBin[], at: number): TimeBin | undefined {
  return bins.find(({ stretch }) => stretch.start <= at && at <= stretch.end);
}

/** One bar: it stands on the parts before its own. */
function barOf(bin: TimeBin, part: (typeof PARTS)[number], pxEach: number, heightPx: number): string {
  if (bin[part] === 0) return '';
  const below = PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, each) => sum + bin[each], 0);
  const [left, right] = [bin.stretch.start, bin.stretch.end].map((at) => Math.round(at * WIDTH));
  const [bottom, top] = [below, below + bin[part]].map((count) => (heightPx - count * pxEach).toFixed(1));
  return `M${left} ${bottom}V${top}H${right}V${bottom}z`;
}

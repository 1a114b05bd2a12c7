import type { ScreenPoint } from '../../core/geometry/camera.ts';
import { simplify } from '../../core/geometry/simplify.ts';
import { pathData, short, tenth } from '../../render/svg/path-data.ts';
import { curveThrough, type Stretch } from './curve.ts';

/** How far a line may stray, in px: in the picture less than an eye sees at twice the size, outside it hardly matters. */
const TOLERANCE_PX = 0.25;
/** Of a hairline, which is a hint of a line. */
const HINT_TOLERANCE_PX = 1;
const OUTSIDE_PX = 24;

/** In a sample of a line, which is straight: only what lies on it goes. */
const SAMPLE_TOLERANCE_PX = 0.06;

/** Frames of other shapes show so much of what lies beside the picture, as a share of it. */
const BESIDE = 0.6;

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Drops from the arcs and samples of a page's static maps what only an enlarged or moved picture needs: points that lie
 * on the line without them, the wide unseen lines for fingers, which need a script to do anything, and where a square is
 * besides its route. A band and the casing under it, which have one shape, become one path, and lines of many points
 * become curves. Scripts draw their own.
 */
export function curvedArcs(html: string): string {
  return withArcs(withLinesOfOnePart(html), curvedPath);
}

/** Dashes that begin anew are for keeping step with the live map, whose scripts draw them again. */
function withLinesOfOnePart(html: string): string {
  return html.replace(
    / d="(M[^"]*)"(?= stroke-dasharray)/g,
    (_, path: string) => ` d="${path.replace(/(?<=.)M-?[\d.]+ -?[\d.]+/g, '')}"`,
  );
}

type Lightened = (path: string, size: Size, isHairline: boolean) => string;

function withArcs(html: string, lightened: Lightened): string {
  return withBandsOfOnePath(html)
    .replace(/<path class="hit"[^>]*><\/path>/g, '')
    .replace(/(<path class="mark (?:stock|defection) [^"]*") data-place="[^"]*"/g, '$1')
    .replace(
      /viewBox="0 0 ([\d.]+) ([\d.]+)"(?:(?!<\/svg>).)*?<g class="arcs">.*?(?=<g class="marks">)/gs,
      (staticMap: string, width: string, height: string) => {
        const size = { widthPx: Number(width), heightPx: Number(height) };
        const arcs = staticMap.indexOf('<g class="arcs">');
        return (
          staticMap.slice(0, arcs) +
          staticMap
            .slice(arcs)
            .replace(
              /(<path class="hairline")? d="(M[^"]*)"/g,
              (_, hairline: string | undefined, path: string) =>
                `${hairline ?? ''} d="${lightened(path, size, hairline !== undefined)}"`,
            )
        );
      },
    )
    .replace(
      /<svg class="swatch" width="([\d.]+)" height="([\d.]+)"(?:(?!<\/svg>).)*/gs,
      (swatch: string, width: string, height: string) => {
        const size = { widthPx: Number(width), heightPx: Number(height) };
        return swatch.replace(
          / d="(M[^"]*)"/g,
          (_, path: string) => ` d="${lighterPath(path, size, SAMPLE_TOLERANCE_PX)}"`,
        );
      },
    );
}

/** The casing is painted first, as if it were a path under the band. */
function withBandsOfOnePath(html: string): string {
  return html.replace(
    /<path class="casing" d="([^"]*)" stroke-width="([^"]*)"><\/path><path class="fill" d="\1" fill-opacity="([^"]*)"><\/path>/g,
    '<path class="casing fill" d="$1" stroke-width="$2" fill-opacity="$3" paint-order="stroke"></path>',
  );
}

/** Path data as `pathData` writes them: lines of relative steps one behind the other, closed or not. */
export function lighterPath(path: string, size: Size, tolerancePx = TOLERANCE_PX): string {
  return path
    .split(/(?=M)/)
    .map((line) => lighterLine(line, size, tolerancePx))
    .join('');
}

/** The same as curves: as near to the line, and a third of the letters. Of a hairline only what can be seen stays. */
function curvedPath(path: string, size: Size, isHairline: boolean): string {
  return path
    .split(/(?=M)/)
    .map((line) => curvedLine(line, size, isHairline))
    .join('');
}

function curvedLine(path: string, size: Size, isHairline: boolean): string {
  const closed = path.endsWith('z');
  const points = pointsOf(path);
  const first = points[0];
  const runs = runsOf(closed && first ? [...points, first] : points, size);
  const tolerancePx = isHairline ? HINT_TOLERANCE_PX : TOLERANCE_PX;
  const stretches = runs.map(({ points: run, outside }) =>
    outside
      ? simplify(run, OUTSIDE_PX)
          .slice(1)
          .map((to): Stretch => ({ control: null, to }))
      : curveThrough(run, tolerancePx),
  );
  if (!isHairline) {
    const way = stretches.flat();
    // What closes a line is straight.
    const drawn = closed && way.at(-1)?.control === null ? way.slice(0, -1) : way;
    return first ? stretchData(first, drawn) + (closed ? 'z' : '') : '';
  }
  return runs
    .map(({ points: [start], outside }, index) => (start && !outside ? stretchData(start, stretches[index] ?? []) : ''))
    .join('');
}

/** Path data as `pathData` writes them, with curves in them. */
function stretchData(start: ScreenPoint, stretches: readonly Stretch[]): string {
  let [x, y] = start;
  let letter = '';
  const steps = stretches.map(({ control, to }) => {
    const own = control ? 'q' : 'l';
    const points = (control ? [control, to] : [to]).map(([toX, toY]) => [tenth(toX - x), tenth(toY - y)] as const);
    const [stepX, stepY] = points.at(-1) ?? [0, 0];
    x += stepX;
    y += stepY;
    const before = own === letter ? ' ' : own;
    letter = own;
    return before + points.map(numbers).join(' ');
  });
  return `M${numbers(start)}${steps.join('')}`.replaceAll(' -', '-');
}

function numbers([x, y]: ScreenPoint): string {
  return `${short(x)} ${short(y)}`;
}

function lighterLine(path: string, size: Size, tolerancePx: number): string {
  const closed = path.endsWith('z');
  const points = pointsOf(path);
  // A ring is opened at its first point, which stays.
  const first = points[0];
  const line = closed && first ? [...points, first] : points;
  const runs = runsOf(line, size).map(({ points: run, outside }) => simplify(run, outside ? OUTSIDE_PX : tolerancePx));
  const kept = runs.flatMap((run, index) => (index === 0 ? run : run.slice(1)));
  return pathData(closed ? kept.slice(0, -1) : kept, closed);
}

function pointsOf(path: string): ScreenPoint[] {
  const numbers = (path.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
  const points: ScreenPoint[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x, y] = points.at(-1) ?? [0, 0];
    points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
  }
  return points;
}

interface Run {
  readonly points: ScreenPoint[];
  readonly outside: boolean;
}

/** A line in pieces that lie in or beside the picture and pieces that do not; each begins where the one before ends. */
function runsOf(points: readonly ScreenPoint[], { widthPx, heightPx }: Size): Run[] {
  const isOutside = ([x, y]: ScreenPoint) =>
    x < -BESIDE * widthPx || x > (1 + BESIDE) * widthPx || y < -BESIDE * heightPx || y > (1 + BESIDE) * heightPx;
  const runs: Run[] = [];
  for (const point of points) {
    const outside = isOutside(point);
    const run = runs.at(-1);
    if (run?.outside === outside) run.points.push(point);
    else {
      // The step between two pieces is drawn with the one that is seen.
      const before = run?.points.at(-1);
      if (outside && run) run.points.push(point);
      runs.push({ points: !outside && before ? [before, point] : [point], outside });
    }
  }
  return runs;
}

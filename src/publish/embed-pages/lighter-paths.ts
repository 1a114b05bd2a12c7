import type { ScreenPoint } from '../../core/geometry/camera.ts';
import { simplify } from '../../core/geometry/simplify.ts';
import { pathData } from '../../render/svg/path-data.ts';

/** How far a line may stray, in px: in the picture less than an eye sees at twice the size, outside it hardly matters. */
const TOLERANCE_PX = 0.25;
const OUTSIDE_PX = 24;

/** Frames of other shapes show so much of what lies beside the picture, as a share of it. */
const BESIDE = 0.6;

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Drops from the arcs of a page's static maps what only an enlarged or moved picture needs: points that lie on the line
 * without them, and the wide unseen lines for fingers, which need a script to do anything. Scripts draw their own.
 */
export function lighterArcs(html: string): string {
  return html
    .replace(/<path class="hit"[^>]*><\/path>/g, '')
    .replace(
      /viewBox="0 0 ([\d.]+) ([\d.]+)"(?:(?!<\/svg>).)*?<g class="arcs">.*?(?=<g class="marks">)/gs,
      (staticMap: string, width: string, height: string) => {
        const size = { widthPx: Number(width), heightPx: Number(height) };
        const arcs = staticMap.indexOf('<g class="arcs">');
        return (
          staticMap.slice(0, arcs) +
          staticMap.slice(arcs).replace(/ d="(M[^"]*)"/g, (_, path: string) => ` d="${lighterPath(path, size)}"`)
        );
      },
    );
}

/** Path data as `pathData` writes them: one line of relative steps, closed or not. */
export function lighterPath(path: string, size: Size): string {
  const closed = path.endsWith('z');
  const points = pointsOf(path);
  // A ring is opened at its first point, which stays.
  const first = points[0];
  const line = closed && first ? [...points, first] : points;
  const runs = runsOf(line, size).map(({ points: run, outside }) => simplify(run, outside ? OUTSIDE_PX : TOLERANCE_PX));
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

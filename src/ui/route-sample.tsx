import { isLine, isMarked, type Route } from '../core/model/route.ts';
import type { Status } from '../core/model/vocabulary.ts';
import type { Ribbon } from '../core/scene/ribbon.ts';
import { swatchOf } from '../core/scene/swatch.ts';
import { MarkSwatch } from '../render/svg/mark-swatch.tsx';
import { SwatchPicture } from '../render/svg/swatch-picture.tsx';

interface Props {
  readonly route: Route;
  readonly status: Status;
  readonly form: Ribbon['form'];
}

/** How a route is drawn on the map, small: a line or a mark. */
export function RouteSample({ route, status, form }: Props) {
  if (isMarked(route)) return <MarkSwatch kind={route.direction} />;
  return isLine(route) ? (
    <SwatchPicture {...swatchOf(route.direction, status, form, { widthPx: 34, heightPx: 16 })} />
  ) : null;
}

import { OPEN_IN_THE_MAP, SEE_BESIDE_THE_MAP } from '#words/page-frame.ts';
import { StaticMap } from '../../render/svg/static-map.tsx';
import { MOST_IN_FULL, type SmallMap } from '../maps/small-map.ts';

interface Props {
  readonly map: SmallMap | null;
  /** Why there is none, where there is none. */
  readonly without: string;
  readonly href: string;
}

/** The map of a page: one picture for wide screens and paper, one for narrow ones, and how to read them. */
export function MapFigure({ map, without, href }: Props) {
  if (!map) {
    return (
      <p class="no-map">
        {without} <a href={href}>{SEE_BESIDE_THE_MAP}</a>
      </p>
    );
  }
  return (
    <figure class="small-map">
      <div class="small-map-picture">
        <StaticMap
          scene={map.wide}
          basemap={map.basemap}
          id="map-wide"
          fit="slice"
          words={map.words}
          mostInFull={MOST_IN_FULL}
        />
        <StaticMap
          scene={map.narrow}
          basemap={{ of: 'map-wide', worldSize: map.basemap.worldSize }}
          id="map-narrow"
          fit="slice"
          words={map.words}
          mostInFull={MOST_IN_FULL}
        />
      </div>
      <figcaption>
        <p>{map.legend.join(' ')}</p>
        <p class="open-map">
          <a href={href}>{OPEN_IN_THE_MAP}</a>
        </p>
      </figcaption>
    </figure>
  );
}

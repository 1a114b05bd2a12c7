import { bandWidthPx } from '../core/scene/width.ts';

/** Round figures that span those reported. */
const SAMPLES = [500, 5_000, 20_000];
const LENGTH_PX = 22;
const NUMBER = new Intl.NumberFormat('en');

/** How wide a band is for how many people: the same on every map of the atlas. */
export function WidthKey() {
  return (
    <span class="width-key">
      {SAMPLES.map((people) => {
        const widthPx = Math.round(bandWidthPx(people) * 10) / 10;
        return (
          <span key={people}>
            <svg width={LENGTH_PX} height={28} aria-hidden="true">
              <rect class="width-sample" x={0} y={(28 - widthPx) / 2} width={LENGTH_PX} height={widthPx} />
            </svg>
            {NUMBER.format(people)}
          </span>
        );
      })}
      people
    </span>
  );
}

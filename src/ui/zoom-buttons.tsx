import { SHOW_WHAT_IS_SELECTED, ZOOM_IN, ZOOM_OUT } from '#words/controls.ts';

/** In, out, and back to where the map goes by itself; scripts show and answer them. */
export function ZoomButtons() {
  return (
    <div class="controls" id="controls" hidden>
      <button type="button" data-zoom="1" aria-label={ZOOM_IN}>
        +
      </button>
      <button type="button" data-zoom="-1" aria-label={ZOOM_OUT}>
        −
      </button>
      <button type="button" data-zoom="0" aria-label={SHOW_WHAT_IS_SELECTED} title={SHOW_WHAT_IS_SELECTED}>
        ⤢
      </button>
    </div>
  );
}

import { SHOW_WHOLE_MAP, ZOOM_IN, ZOOM_OUT } from '#words/controls.ts';

/** In, out, and back to the whole map; scripts show and answer them. */
export function ZoomButtons() {
  return (
    <div class="controls" id="controls" hidden>
      <button type="button" data-zoom="1" aria-label={ZOOM_IN}>
        +
      </button>
      <button type="button" data-zoom="-1" aria-label={ZOOM_OUT}>
        −
      </button>
      <button type="button" data-zoom="0" aria-label={SHOW_WHOLE_MAP}>
        ⤢
      </button>
    </div>
  );
}

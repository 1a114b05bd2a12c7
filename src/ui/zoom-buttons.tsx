/** In, out, and back to the whole map; scripts show and answer them. */
export function ZoomButtons() {
  return (
    <div class="controls" id="controls" hidden>
      <button type="button" data-zoom="1" aria-label="Zoom in">
        +
      </button>
      <button type="button" data-zoom="-1" aria-label="Zoom out">
        −
      </button>
      <button type="button" data-zoom="0" aria-label="Show the whole map">
        ⤢
      </button>
    </div>
  );
}

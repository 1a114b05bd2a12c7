import { OPTIONS, USE_THIS } from '#words/rarely-needed.ts';
import { TakeAlong } from './take-along.tsx';

/**
 * What a reader rarely needs, behind two buttons: of which time the claims are and how the map is drawn, and how to take
 * along what is seen. Of both, only what needs no script is in the page; one at a time is open.
 */
export function RarelyNeeded() {
  return (
    <>
      <details id="options" name="rarely-needed">
        <summary>{OPTIONS}</summary>
        <div class="behind-button" />
      </details>
      <details id="use-this" name="rarely-needed">
        <summary>{USE_THIS}</summary>
        <div class="behind-button take-along" id="take-along">
          <TakeAlong act={null} said="" />
        </div>
      </details>
    </>
  );
}

import { CLOSE } from '#words/controls.ts';
import {
  BACK_TO_SETTINGS,
  KEYS_IN_PREVIEW,
  PREVIEW,
  PREVIEW_WIDTH_WORDS,
  WIDTH_OF_PREVIEW,
} from '#words/embed-builder.ts';
import { GUIDE_FOR_EDITORS } from '#words/embedding.ts';
import { EMBED } from '#words/take-along.ts';
import { Choices } from './embed-panel-choices.tsx';
import { EmbedOptionsFields } from './embed-panel-options.tsx';
import { type EmbedPanelProps, PREVIEW_WIDTHS } from './embed-panel-settings.ts';
import { EmbedWays } from './embed-panel-ways.tsx';

/** The inside of the dialog, but for the preview: what to embed and how, and what to take for it. */
export function EmbedPanel(props: EmbedPanelProps) {
  const { onClose, onBack, onChange, settings } = props;
  return (
    <>
      <div class="cite-head embed-title">
        <h2 id="embed-title">{EMBED}</h2>
        <p>
          <a href="embedding/">{GUIDE_FOR_EDITORS}</a>
        </p>
        <button type="button" class="plain-button" onClick={onClose}>
          {CLOSE}
        </button>
      </div>
      <div class="embed-make">
        <EmbedOptionsFields {...props} />
        <EmbedWays {...props} />
      </div>
      <section class="embed-see" aria-labelledby="embed-see-title">
        <div class="embed-see-head">
          <h3 id="embed-see-title">{PREVIEW}</h3>
          <Choices
            isLegendSeen={false}
            legend={WIDTH_OF_PREVIEW}
            name="embed-width"
            options={PREVIEW_WIDTHS.map(([id]) => [id, PREVIEW_WIDTH_WORDS[id]])}
            value={settings.width}
            onChoose={(width) => onChange({ width })}
          />
        </div>
        <div class="embed-stage" id="embed-stage" />
        <p class="embed-keys" id="embed-keys">
          {KEYS_IN_PREVIEW}
        </p>
        {/* Tab from a frame that is the last stop leaves the page, and Escape then closes nothing. */}
        <button type="button" class="plain-button" onClick={onBack}>
          {BACK_TO_SETTINGS}
        </button>
      </section>
    </>
  );
}

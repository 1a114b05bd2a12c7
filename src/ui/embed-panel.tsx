import { Choices } from './embed-panel-choices.tsx';
import { EmbedOptionsFields } from './embed-panel-options.tsx';
import { type EmbedPanelProps, PREVIEW_WIDTHS, type PreviewWidth } from './embed-panel-settings.ts';
import { EmbedWays } from './embed-panel-ways.tsx';

/** The inside of the dialog, but for the preview: what to embed and how, and what to take for it. */
export function EmbedPanel(props: EmbedPanelProps) {
  const { onClose, onChange, settings } = props;
  return (
    <>
      <div class="cite-head embed-title">
        <h2 id="embed-title">Embed</h2>
        <p>
          <a href="embedding/">A guide for editors</a>
        </p>
        <button type="button" class="plain-button" onClick={onClose}>
          Close
        </button>
      </div>
      <div class="embed-make">
        <EmbedOptionsFields {...props} />
        <EmbedWays {...props} />
      </div>
      <section class="embed-see" aria-labelledby="embed-see-title">
        <div class="embed-see-head">
          <h3 id="embed-see-title">Preview</h3>
          <Choices
            isLegendSeen={false}
            legend="Width of the preview"
            name="embed-width"
            options={PREVIEW_WIDTHS.map(([id, words]) => [id, words])}
            value={settings.width}
            onChoose={(width) => onChange({ width: width as PreviewWidth })}
          />
        </div>
        <div class="embed-stage" id="embed-stage" />
      </section>
    </>
  );
}

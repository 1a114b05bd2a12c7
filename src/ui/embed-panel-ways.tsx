import { COPY } from '#words/copying.ts';
import { FOR_SYSTEM, toCopy } from '#words/embed-builder.ts';
import type { EmbedPanelProps, EmbedWay } from './embed-panel-settings.ts';

/** The ways in, one of them open: what to do, what to take, and a button that copies it. */
export function EmbedWays({ ways, settings, said, onChange, onCopy, onDraw }: EmbedPanelProps) {
  const way = ways.find(({ id }) => id === settings.way) ?? ways[0];
  if (!way) return null;
  return (
    <div class="embed-ways">
      <fieldset class="panels embed-way">
        <legend class="unseen">{FOR_SYSTEM}</legend>
        {ways.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="embed-way"
              value={id}
              checked={id === way.id}
              onChange={() => onChange({ way: id })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div class="embed-lead" id="embed-lead">
        {way.lead.map((sentences) => (
          <p key={sentences}>{sentences}</p>
        ))}
      </div>
      {way.text === null ? <Files way={way} onDraw={onDraw} /> : <Text way={way} text={way.text} onCopy={onCopy} />}
      <p class="cite-said embed-said" role="status">
        {said}
      </p>
    </div>
  );
}

function Text({
  way,
  text,
  onCopy,
}: {
  readonly way: EmbedWay;
  readonly text: string;
  readonly onCopy: EmbedPanelProps['onCopy'];
}) {
  return (
    <>
      <section
        class="cite-text embed-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={toCopy(way.name)}
        aria-describedby="embed-lead"
      >
        <pre id="embed-text" translate={false}>
          {text}
        </pre>
      </section>
      <div class="cite-actions">
        <button type="button" class="cite-button" onClick={() => onCopy(way)}>
          {COPY}
        </button>
      </div>
    </>
  );
}

function Files({ way, onDraw }: { readonly way: EmbedWay } & Pick<EmbedPanelProps, 'onDraw'>) {
  return (
    <ul class="embed-files">
      {way.files.map(({ id, href, label, use }) => (
        <li key={id}>
          {href === null ? (
            <button type="button" class="plain-button" onClick={() => onDraw(id)}>
              {label}
            </button>
          ) : (
            <a href={href} download="">
              {label}
            </a>
          )}
          <span>{use}</span>
        </li>
      ))}
    </ul>
  );
}

import {
  ARTICLE_CITED_ITSELF,
  CITE,
  citationIn,
  citationNames,
  FORMAT,
  saveAs,
  WHAT_TO_CITE,
} from '#words/cite-dialog.ts';
import { CLOSE } from '#words/controls.ts';
import { COPY } from '#words/copying.ts';
import type { Citation } from '../core/cite/citation.ts';
import { FORMATS } from '../core/cite/citation.ts';

/** One thing that can be cited from here. */
export interface CiteChoice {
  readonly group: string;
  readonly label: string;
  readonly citation: Citation;
}

interface Props {
  readonly choices: readonly CiteChoice[];
  /** Which of the choices, and which of the formats. */
  readonly chosen: number;
  readonly format: Format['id'];
  /** What became of copying or saving; empty before. */
  readonly said: string;
  readonly onChoose: (index: number) => void;
  readonly onFormat: (format: Format['id']) => void;
  readonly onCopy: (text: string) => void;
  readonly onSave: (format: Format, citation: Citation) => void;
  readonly onClose: () => void;
}

type Format = (typeof FORMATS)[number];

/** The inside of the dialog: what to cite, in which format, and the citation itself, to copy or to save. */
export function CitePanel({ choices, chosen, format, said, ...on }: Props) {
  const writer = FORMATS.find(({ id }) => id === format);
  const choice = choices[chosen];
  if (!writer || !choice) return null;
  const { citation } = choice;
  const text = writer.write(citation);
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <>
      <div class="cite-head">
        <h2 id="cite-title">{CITE}</h2>
        <button type="button" class="plain-button" onClick={on.onClose}>
          {CLOSE}
        </button>
      </div>
      <label class="cite-what">
        <span>{WHAT_TO_CITE}</span>
        <select onChange={(event) => on.onChoose(Number(event.currentTarget.value))}>
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {choices.map(
                (each, index) =>
                  each.group === group && (
                    <option key={each.citation.key} value={index} selected={index === chosen}>
                      {each.label}
                    </option>
                  ),
              )}
            </optgroup>
          ))}
        </select>
      </label>
      <fieldset class="panels">
        <legend class="unseen">{FORMAT}</legend>
        {FORMATS.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="cite-format"
              value={id}
              checked={id === format}
              onChange={() => on.onFormat(id)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class={`cite-text is-${format}`} tabIndex={0} aria-label={citationIn(writer.name)}>
        <pre id="cite-text">{text.trim()}</pre>
      </section>
      <p class="cite-release">
        {citation.type === 'article'
          ? ARTICLE_CITED_ITSELF
          : citationNames({ release: citation.release, isDraft: !citation.issued })}
      </p>
      <div class="cite-actions">
        <button type="button" class="cite-button" onClick={() => on.onCopy(text.trim())}>
          {COPY}
        </button>
        <button type="button" class="cite-button" onClick={() => on.onSave(writer, citation)}>
          {saveAs(extensionOf(writer.fileName))}
        </button>
        <span class="cite-said" role="status">
          {said}
        </span>
      </div>
    </>
  );
}

function extensionOf(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('.'));
}

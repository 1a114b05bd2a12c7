import {
  FRAME_COLOUR_WORDS,
  FRAME_COLOURS,
  FRAME_DATA,
  FRAME_DATA_WORDS,
  FRAME_HEIGHT,
  FRAME_HEIGHT_WORDS,
  FRAME_NAMES,
  FRAME_READER,
  FRAME_READER_WORDS,
  frozenAt,
  LIVE_AND_NOT_TO_FREEZE,
  LIVE_DATA,
  NO_STILL_MAP_OF_VIEW,
  STILL_MAP_IN_ENGLISH,
  WHAT_TO_EMBED,
} from '#words/embed-builder.ts';
import { OWN_LANGUAGE_NAMES } from '#words/map-settings.ts';
import { Choices } from './embed-panel-choices.tsx';
import { EMBED_SIZES, type EmbedPanelProps } from './embed-panel-settings.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** What is embedded, how large, in which colours, and whether it follows the data. */
export function EmbedOptionsFields({ choices, settings, hasPage, release, onChange }: EmbedPanelProps) {
  const why = stillWords(settings.isStatic, hasPage);
  const languages = Object.entries(OWN_LANGUAGE_NAMES);
  return (
    <div class="embed-options">
      <label class="cite-what">
        <span>{WHAT_TO_EMBED}</span>
        <select onChange={(event) => onChange({ chosen: Number(event.currentTarget.value) })}>
          {choices.map((label, index) => (
            <option key={label} value={index} selected={index === settings.chosen}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Choices
        legend={FRAME_HEIGHT}
        name="embed-size"
        options={EMBED_SIZES.map((size) => [size, FRAME_HEIGHT_WORDS[size]])}
        value={settings.size}
        onChoose={(size) => onChange({ size })}
      />
      <Choices
        legend={FRAME_COLOURS}
        name="embed-theme"
        options={THEMES.map((theme) => [theme, FRAME_COLOUR_WORDS[theme]])}
        value={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choices
        legend={FRAME_NAMES}
        name="embed-lang"
        options={languages}
        value={settings.lang}
        without={settings.isStatic ? languages.map(([lang]) => lang).filter((lang) => lang !== 'en') : []}
        {...(settings.isStatic && { describedBy: 'embed-still' })}
        onChoose={(lang) => onChange({ lang })}
      />
      <Choices
        legend={FRAME_READER}
        name="embed-static"
        options={[
          ['no', FRAME_READER_WORDS.no],
          ['yes', FRAME_READER_WORDS.yes],
        ]}
        value={settings.isStatic ? 'yes' : 'no'}
        without={hasPage ? [] : ['yes']}
        {...(why !== null && { describedBy: 'embed-still' })}
        onChoose={(value) => onChange({ isStatic: value === 'yes' })}
      />
      {why !== null && (
        <p class="embed-state" id="embed-still">
          {why}
        </p>
      )}
      <Choices
        legend={FRAME_DATA}
        name="embed-frozen"
        options={[
          ['live', FRAME_DATA_WORDS.live],
          ['frozen', FRAME_DATA_WORDS.frozen],
        ]}
        value={settings.isFrozen ? 'frozen' : 'live'}
        without={release === null ? ['frozen'] : []}
        describedBy="embed-state"
        onChoose={(value) => onChange({ isFrozen: value === 'frozen' })}
      />
      <p class="embed-state" id="embed-state">
        {stateWords(settings.isFrozen, release)}
      </p>
    </div>
  );
}

function stillWords(isStatic: boolean, hasPage: boolean): string | null {
  if (!hasPage) return NO_STILL_MAP_OF_VIEW;
  return isStatic ? STILL_MAP_IN_ENGLISH : null;
}

function stateWords(isFrozen: boolean, release: string | null): string {
  if (release === null) return LIVE_AND_NOT_TO_FREEZE;
  return isFrozen ? frozenAt(release) : LIVE_DATA;
}

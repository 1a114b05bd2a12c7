import { Choices } from './embed-panel-choices.tsx';
import { EMBED_SIZES, type EmbedPanelProps, type EmbedSettings, type EmbedSize } from './embed-panel-settings.ts';
import { LANGUAGE_WORDS } from './map-settings.tsx';

const THEMES = [
  ['auto', 'As the device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** What is embedded, how large, in which colours, and whether it follows the data. */
export function EmbedOptionsFields({ choices, settings, hasPage, release, onChange }: EmbedPanelProps) {
  const why = stillWords(settings.isStatic, hasPage);
  const languages = Object.entries(LANGUAGE_WORDS);
  return (
    <div class="embed-options">
      <label class="cite-what">
        <span>What to embed</span>
        <select onChange={(event) => onChange({ chosen: Number(event.currentTarget.value) })}>
          {choices.map((label, index) => (
            <option key={label} value={index} selected={index === settings.chosen}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Choices
        legend="Height"
        name="embed-size"
        options={EMBED_SIZES}
        value={settings.size}
        onChoose={(size) => onChange({ size: size as EmbedSize })}
      />
      <Choices
        legend="Colours"
        name="embed-theme"
        options={THEMES}
        value={settings.theme}
        onChoose={(theme) => onChange({ theme: theme as EmbedSettings['theme'] })}
      />
      <Choices
        legend="Names"
        name="embed-lang"
        options={languages}
        value={settings.lang}
        without={settings.isStatic ? languages.map(([lang]) => lang).filter((lang) => lang !== 'en') : []}
        {...(settings.isStatic && { describedBy: 'embed-still' })}
        onChoose={(lang) => onChange({ lang })}
      />
      <Choices
        legend="Reader"
        name="embed-static"
        options={[
          ['no', 'Can move and pick'],
          ['yes', 'Sees a still map'],
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
        legend="Data"
        name="embed-frozen"
        options={[
          ['live', 'Live'],
          ['frozen', 'Frozen'],
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
  if (!hasPage) return 'It cannot be a still map: a view is drawn in the frame, and only a page of its own has one.';
  return isStatic ? 'Names are in English: other languages are drawn in the frame, and a still map is not.' : null;
}

function stateWords(isFrozen: boolean, release: string | null): string {
  if (release === null) {
    return 'Live: it follows the data, corrections included. It cannot be frozen now: the data are a draft, and only a release keeps its address for good.';
  }
  return isFrozen
    ? `Frozen: it shows release ${release} for good, at an address that never changes. When a later release changes a figure in it, it says so itself.`
    : 'Live: it follows the data. When a figure is corrected, the map in your article shows the corrected one.';
}

import {
  OWN_LANGUAGE_NAMES,
  SETTING_COLOURS,
  SETTING_GLOBE,
  SETTING_NAMES,
  SETTING_WIDTH,
  THEME_WORDS,
} from '#words/map-settings.ts';
import { WIDTH_RULE_WORDS } from '#words/width-rules.ts';
import type { Language } from '../core/model/vocabulary.ts';
import { THEMES, type ThemeChoice, type View, WIDTH_RULES, type WidthRule } from '../core/view/view.ts';

export type Settings = Pick<View, 'widthRule' | 'names' | 'theme' | 'globe'>;

interface Props {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** What the reader can change about the drawing. What is drawn is the filter's business. */
export function MapSettings({ settings, onSettings }: Props) {
  return (
    <div class="settings">
      <Choice
        label={SETTING_WIDTH}
        value={settings.widthRule}
        options={WIDTH_RULES.map((rule) => [rule, WIDTH_RULE_WORDS[rule]])}
        onChoose={(value) => onSettings({ widthRule: value as WidthRule })}
      />
      <Choice
        label={SETTING_NAMES}
        value={settings.names}
        options={Object.entries(OWN_LANGUAGE_NAMES)}
        onChoose={(value) => onSettings({ names: value as Language })}
      />
      <Choice
        label={SETTING_COLOURS}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, THEME_WORDS[theme]])}
        onChoose={(value) => onSettings({ theme: value as ThemeChoice })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.globe}
          onChange={(event) => onSettings({ globe: event.currentTarget.checked })}
        />
        {SETTING_GLOBE}
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

import {
  OWN_LANGUAGE_NAMES,
  SETTING_COLOURS,
  SETTING_GLOBE,
  SETTING_NAMES,
  SETTING_WIDTH,
  THEME_WORDS,
} from '#words/map-settings.ts';
import { WIDTH_RULE_WORDS } from '#words/width-rules.ts';
import { LANGUAGES } from '../core/model/vocabulary.ts';
import { THEMES, type View, WIDTH_RULES } from '../core/view/view.ts';

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
        onChoose={(widthRule) => onSettings({ widthRule })}
      />
      <Choice
        label={SETTING_NAMES}
        value={settings.names}
        options={LANGUAGES.map((language) => [language, OWN_LANGUAGE_NAMES[language]])}
        onChoose={(names) => onSettings({ names })}
      />
      <Choice
        label={SETTING_COLOURS}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, THEME_WORDS[theme]])}
        onChoose={(theme) => onSettings({ theme })}
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

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const choose = (text: string) => {
    const chosen = options.find(([each]) => each === text);
    if (chosen) onChoose(chosen[0]);
  };
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

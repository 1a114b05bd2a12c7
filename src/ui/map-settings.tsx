import { WIDTH_RULE_WORDS } from '#words/width-rules.ts';
import type { Language } from '../core/model/vocabulary.ts';
import { type ThemeChoice, type View, WIDTH_RULES, type WidthRule } from '../core/view/view.ts';

/** Each language by its own name. */
export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: 'English',
  ko: '한국어',
  'zh-Hans': '中文',
  ru: 'Русский',
  ja: '日本語',
};

const THEME_WORDS: Readonly<Record<ThemeChoice, string>> = {
  auto: 'as the device',
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
};

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
        label="Width"
        value={settings.widthRule}
        options={WIDTH_RULES.map((rule) => [rule, WIDTH_RULE_WORDS[rule]])}
        onChoose={(value) => onSettings({ widthRule: value as WidthRule })}
      />
      <Choice
        label="Names"
        value={settings.names}
        options={Object.entries(LANGUAGE_WORDS)}
        onChoose={(value) => onSettings({ names: value as Language })}
      />
      <Choice
        label="Colours"
        value={settings.theme}
        options={Object.entries(THEME_WORDS)}
        onChoose={(value) => onSettings({ theme: value as ThemeChoice })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.globe}
          onChange={(event) => onSettings({ globe: event.currentTarget.checked })}
        />
        Globe
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

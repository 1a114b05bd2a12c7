import type { Language } from '../../model/vocabulary.ts';

export const SETTING_WIDTH = 'Width';
export const SETTING_NAMES = 'Names';
export const SETTING_COLOURS = 'Colours';
export const SETTING_GLOBE = 'Globe';

/** Each language by its own name, in every language of the site. */
export const OWN_LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ko: '한국어',
  'zh-Hans': '中文',
  ru: 'Русский',
  ja: '日本語',
};

export const THEME_WORDS: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>> = {
  auto: 'as the device',
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
};

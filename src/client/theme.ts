import type { Theme } from '../core/scene/palette.ts';
import type { ThemeChoice } from '../core/view/view.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const CONTRAST = matchMedia('(prefers-contrast: more)');

/** The colours in force: the reader's choice, or the device's. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice !== 'auto') return choice;
  if (CONTRAST.matches) return 'contrast';
  return DARK.matches ? 'dark' : 'light';
}

/** Tells the style sheets; they follow the device by themselves. */
export function applyTheme(choice: ThemeChoice): void {
  if (choice === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
}

export function onDeviceTheme(listener: () => void): void {
  for (const query of [DARK, CONTRAST]) query.addEventListener('change', listener);
}

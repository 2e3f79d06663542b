import { effect, Injectable, signal } from '@angular/core';

const key = 'saath.theme';
export const themes = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];
const isTheme = (text: string | null): text is ThemeName => themes.some((theme) => theme === text);

/** Light, dark, or the setting of the device; stored on this device. */
@Injectable({ providedIn: 'root' })
export class Theme {
  readonly #kept = localStorage.getItem(key);
  readonly name = signal<ThemeName>(isTheme(this.#kept) ? this.#kept : 'system');

  constructor() {
    effect(() => {
      const name = this.name();
      localStorage.setItem(key, name);
      if (name === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = name;
    });
  }
}

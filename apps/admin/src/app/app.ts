import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Words } from './i18n/words.ts';
import { Theme } from './shell/theme.ts';

/** The page itself: it speaks the chosen language, so that readers pronounce it and Devanagari gets its line height, in the chosen theme. */
@Component({
  selector: 'saath-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
export class App {
  readonly #words = inject(Words);

  constructor() {
    inject(Theme);
    effect(() => document.documentElement.setAttribute('lang', this.#words.language()));
  }
}

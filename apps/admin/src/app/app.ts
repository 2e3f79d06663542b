import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationError, Router, RouterOutlet } from '@angular/router';
import { filter, take } from 'rxjs/operators';
import { Words } from './i18n/words.ts';
import { NewVersion } from './shell/new-version.ts';
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
    inject(NewVersion);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd || event instanceof NavigationError),
        take(1),
        takeUntilDestroyed(),
      )
      // The outline of a page that stands in index.html until the first page is there.
      .subscribe(() => document.querySelector('.saath-outline')?.remove());
    effect(() => document.documentElement.setAttribute('lang', this.#words.language()));
  }
}

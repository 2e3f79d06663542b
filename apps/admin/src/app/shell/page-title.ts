import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { of } from 'rxjs';
import { map, switchMap } from 'rxjs/operators';

/**
 * The title of a route is the key of a text; the window shows that text in the language of the page, as soon as its texts are there: the
 * first page may come before them.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  readonly #key = signal<string | undefined>(undefined);

  constructor() {
    super();
    const [title, transloco] = [inject(Title), inject(TranslocoService)];
    const inWords = (key: string | undefined) =>
      key === undefined ? of('Saath') : transloco.selectTranslate<string>(key).pipe(map((text) => `${text} · Saath`));
    toObservable(this.#key)
      .pipe(switchMap(inWords), takeUntilDestroyed())
      .subscribe((text) => title.setTitle(text));
  }
  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#key.set(this.buildTitle(snapshot));
  }
}

import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Words } from '../i18n/words.ts';

/** The title of a route is the key of a text; the window shows that text in the language of the page. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #words = inject(Words);
  readonly #key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      this.#words.language();
      const key = this.#key();
      this.#title.setTitle(key === undefined ? 'Saath' : `${this.#words.say(key)} · Saath`);
    });
  }
  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#key.set(this.buildTitle(snapshot));
  }
}

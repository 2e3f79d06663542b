import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  createEnvironmentInjector,
  DestroyRef,
  EnvironmentInjector,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { TRANSLOCO_LANG, TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { languages, type Language } from '@saath/domain/kernel';
import { firstValueFrom } from 'rxjs';
import { Words } from '../../i18n/words.ts';
import type { Kind } from '../../ui/kinds.ts';
import { PreviewCard } from './preview-card.ts';

/** A session of a kind as the people who lead it see it, in any language of the console. */
@Component({
  selector: 'saath-kind-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgComponentOutlet, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-stack" aria-labelledby="preview">
      <div class="saath-row">
        <h2 id="preview" class="saath-grow">{{ t('settings.kinds.preview.title') }}</h2>
        <span class="saath-row" role="group" [attr.aria-label]="t('settings.kinds.preview.language')">
          @for (one of languages; track one) {
            <button
              type="button"
              class="saath-filter"
              [attr.lang]="one"
              [attr.aria-pressed]="language() === one"
              [class.on]="language() === one"
              (click)="language.set(one)"
            >
              {{ nameOf(one) }}
            </button>
          }
        </span>
      </div>
      @if (shown.hasValue()) {
        <ng-container
          [ngComponentOutlet]="card"
          [ngComponentOutletEnvironmentInjector]="shown.value()"
          [ngComponentOutletInputs]="{ kind: kind(), name: name(), seats: seats() }"
        />
      }
    </section>
  `,
})
export class KindPreview {
  readonly kind = input.required<Kind>();
  /** The name of the group, or of the kind where no group is chosen. */
  readonly name = input.required<string>();
  readonly seats = input.required<number | null>();
  readonly #transloco = inject(TranslocoService);
  readonly #ofPage = inject(EnvironmentInjector);
  readonly #ofLanguages = new Map<Language, EnvironmentInjector>();
  protected readonly languages = languages;
  protected readonly card = PreviewCard;
  protected readonly language = signal<Language>(inject(Words).language());
  /** The shown texts: the card gets its language once the texts of that language are here. */
  protected readonly shown = resource({
    params: () => this.language(),
    loader: async ({ params: language }) => {
      await firstValueFrom(this.#transloco.load(language));
      return this.#injectorOf(language);
    },
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      for (const injector of this.#ofLanguages.values()) injector.destroy();
    });
  }
  /** The name of a language in itself. */
  protected nameOf(language: Language): string {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  }
  #injectorOf(language: Language): EnvironmentInjector {
    const known = this.#ofLanguages.get(language);
    if (known !== undefined) return known;
    const providers = [
      { provide: TRANSLOCO_LANG, useValue: language },
      { provide: Words, useClass: Words },
    ];
    const made = createEnvironmentInjector(providers, this.#ofPage);
    this.#ofLanguages.set(language, made);
    return made;
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Overview } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { ShareBar } from './share-bar.ts';

/** How many due contacts after discharge reached the person. */
@Component({
  selector: 'saath-contacts-after',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ShareBar, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="after">
      <div>
        <h2 id="after">{{ t('overview.after') }}</h2>
        <p class="saath-small saath-muted">{{ t('overview.after-how') }}</p>
      </div>
      <ul class="saath-stack">
        @for (one of shown(); track one.kind) {
          <li>
            <div class="line">
              <strong>{{ t('follow-ups.kind.' + one.kind) }}</strong>
              <span class="saath-small saath-muted">{{ one.words }}</span>
            </div>
            <saath-share-bar [parts]="[one.reached ?? 0, one.tried ?? 0]" [whole]="one.due" />
          </li>
        } @empty {
          <li class="saath-muted">{{ t('overview.no-contacts') }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--saath-3);
      padding-bottom: var(--saath-1);
    }
  `,
})
export class ContactsAfter {
  readonly #words = inject(Words);
  readonly contacts = input.required<Overview['contacts']>();
  protected readonly shown = computed(() => this.contacts().map((one) => ({ ...one, words: this.#said(one) })));

  #said({ due, reached, tried }: Overview['contacts'][number]): string {
    if (reached === null || tried === null) return this.#words.count('overview.due-few', due);
    return this.#words.say(tried === 0 ? 'overview.due-reached' : 'overview.due-tried', { due, reached, tried });
  }
}

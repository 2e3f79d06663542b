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
              <strong>{{ t('overview.contact', { days: one.kind.slice(4) }) }}</strong>
              <span class="saath-small saath-muted">{{ one.words }}</span>
            </div>
            <saath-share-bar [parts]="[one.reached ?? 0, one.notReached ?? 0]" [whole]="one.due" />
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

  #said({ due, reached, notReached, unknown, notYetDue }: Overview['contacts'][number]): string {
    const coming = notYetDue === 0 ? [] : [this.#words.count('overview.not-yet-due', notYetDue)];
    if (reached === null || notReached === null || unknown === null)
      return [this.#words.count('overview.due-few', due), ...coming].join(', ');
    const others = [
      ...(notReached === 0 ? [] : [this.#words.count('overview.not-reached', notReached)]),
      ...(unknown === 0 ? [] : [this.#words.count('overview.unknown', unknown)]),
    ];
    return [this.#words.say('overview.due-reached', { due, reached }), ...others, ...coming].join(', ');
  }
}

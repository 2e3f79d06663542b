import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LadderItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from './chip.ts';
import { instantWords } from './instant-words.ts';
import { minuteClock } from './minute-clock.ts';

/** The step that is next of an open ladder, with when it is due and with whom, as a link to the ladder. */
@Component({
  selector: 'saath-ladder-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, RouterLink, TranslocoDirective],
  template: `
    <a *transloco="let t" [routerLink]="['/ladders', of().id]">
      <saath-chip [tone]="of().isOverdue ? 'attention' : 'caution'" icon="timer">
        {{ t('common.ladder.step-of', { step: of().step, steps: of().steps }) }}
      </saath-chip>
      <span class="saath-small saath-muted">{{ about() }}</span>
    </a>
  `,
  styles: `
    a {
      position: relative;
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px var(--saath-2);
      min-height: var(--saath-6);
      color: inherit;
      text-decoration: none;
    }
    @media (pointer: coarse) {
      a {
        min-height: 44px;
      }
    }
    a:hover span {
      text-decoration: underline;
    }
  `,
})
export class LadderLink {
  readonly #words = inject(Words);
  readonly #now = minuteClock();
  readonly of = input.required<LadderItem>();
  protected readonly about = computed(() => {
    const { dueAt, timeZone, ownerName, isMine } = this.of();
    const due = this.#words.say('common.ladder.due', { when: instantWords(this.#words, dueAt, { timeZone, now: this.#now() }) });
    return [due, isMine ? this.#words.say('common.ladder.you') : (ownerName ?? this.#words.say('common.ladder.nobody'))].join(', ');
  });
}

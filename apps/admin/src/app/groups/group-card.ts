import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GroupItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Icon, KindChip } from '../ui/index.ts';
import { GroupRing } from './group-ring.ts';
import { overfullWords } from './overfull-words.ts';
import { comingWords, scheduleWords } from './schedule-words.ts';

/** One group in the list: its ring, its kind, when it meets and when next. */
@Component({
  selector: 'saath-group-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, GroupRing, Icon, KindChip, RouterLink, TranslocoDirective],
  template: `
    <article *transloco="let t" class="saath-card">
      <saath-group-ring [group]="group()" />
      <div class="saath-grow">
        <h3>
          <a [routerLink]="['/groups', group().id]">{{ group().name }}</a>
        </h3>
        <div class="saath-row">
          <saath-kind-chip [kind]="group().kind" />
          @if (group().state === 'ended') {
            <saath-chip>{{ t('groups.ended') }}</saath-chip>
          }
          @if (group().hangsOn !== null) {
            <saath-chip icon="error">{{ t('groups.hangs.chip') }}</saath-chip>
          }
        </div>
        @if (overfull(); as said) {
          <p class="saath-small over"><saath-icon name="groups" [size]="16" />{{ said }}</p>
        }
        <p class="saath-small">{{ when() }}</p>
        @if (coming(); as said) {
          <p class="saath-small">{{ said }}</p>
        }
        <p class="saath-small saath-muted">{{ next() }}</p>
      </div>
    </article>
  `,
  styles: `
    article {
      display: flex;
      gap: var(--saath-4);
      height: 100%;
      position: relative;
    }
    a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    .over {
      display: flex;
      gap: var(--saath-2);
      align-items: start;
    }
    .saath-row {
      margin-block: var(--saath-1);
    }
  `,
})
export class GroupCard {
  readonly #words = inject(Words);
  readonly group = input.required<GroupItem>();
  protected readonly when = computed(() => scheduleWords(this.#words, this.group().schedule));
  protected readonly overfull = computed(() => overfullWords(this.#words, this.group()));
  protected readonly coming = computed(() => comingWords(this.#words, this.group()));
  protected readonly next = computed(() => {
    const { nextSession, schedule } = this.group();
    if (nextSession === null) return this.#words.say('groups.no-next');
    const zone = schedule.timeZone;
    return this.#words.say('groups.next', {
      day: this.#words.instantDay(nextSession.startsAt, zone),
      time: this.#words.time(nextSession.startsAt, zone),
    });
  });
}

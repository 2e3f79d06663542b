import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Group, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { isAhead } from '../sessions/session-phase.ts';
import { Ask, Chip } from '../ui/index.ts';

/** The next sessions; one that has not begun can be called off, which tells everyone expected. */
@Component({
  selector: 'saath-coming-up',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="upcoming">
      <h2 id="upcoming">{{ t('groups.upcoming') }}</h2>
      <ul class="saath-list">
        @for (one of upcoming(); track one.id) {
          <li class="saath-row">
            <span class="saath-grow">
              <a [routerLink]="['/sessions', one.id]">{{ words.instantDay(one.startsAt, one.timeZone) }}</a>
              <span class="saath-small saath-muted place">
                {{ words.time(one.startsAt, one.timeZone) }}{{ one.roomName === null ? '' : ', ' + one.roomName }}</span
              >
            </span>
            @if (one.state === 'cancelled') {
              <saath-chip icon="event_busy">{{ t('groups.cancelled') }}</saath-chip>
            } @else {
              @if (one.movedFrom) {
                <saath-chip tone="caution" icon="event_upcoming">{{ t('groups.moved') }}</saath-chip>
              }
              @if (session.may('sessions:write') && ahead(one)) {
                <button
                  type="button"
                  matButton
                  [attr.aria-label]="t('groups.cancel') + ', ' + words.instantDay(one.startsAt, one.timeZone)"
                  (click)="cancel(one)"
                >
                  {{ t('groups.cancel') }}
                </button>
              }
            }
          </li>
        } @empty {
          <li class="saath-muted">{{ t('groups.no-upcoming') }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    li {
      min-height: var(--saath-row);
    }
    .place {
      display: block;
    }
  `,
})
export class ComingUp {
  readonly #api = inject(Api);
  readonly #ask = inject(Ask);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly upcoming = input.required<Group['upcoming']>();
  readonly changed = output();

  protected ahead(one: SessionItem): boolean {
    return isAhead(one, new Date());
  }
  protected async cancel(one: SessionItem): Promise<void> {
    const say = (key: string, facts = {}): string => this.words.say(`groups.${key}`, facts);
    const done = await this.#ask.ask({
      title: say('cancel-title', { day: this.words.instantDay(one.startsAt, one.timeZone) }),
      text: `${one.groupName}, ${this.words.time(one.startsAt, one.timeZone)}. ${this.words.count('groups.cancel-text', one.expected)}`,
      fields: [{ name: 'reason', label: say('reason'), type: 'text' }],
      go: say('cancel-go', { count: one.expected }),
      grave: true,
      submit: ({ reason }) => this.#api.post(`/sessions/${one.id}/cancel`, { reason }),
    });
    if (done) this.changed.emit();
  }
}

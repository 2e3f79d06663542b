import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { OutsideVisit, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/chip.ts';
import { Notice } from '../ui/notice.ts';
import { ProblemNote } from '../ui/problem.ts';
import { sending } from '../ui/sending.ts';
import { meetingWords, meetWords, whenWords } from './referral-words.ts';

/** Visits to meetings outside whose day is there: did it happen? For a mentor also those that are ahead. Nothing is shown without any. */
@Component({
  selector: 'saath-visits-due',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, ProblemNote, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (items().length > 0) {
        <section class="saath-card saath-stack" aria-labelledby="visits-due">
          <h2 id="visits-due">{{ t(withAhead() ? 'outside-meetings.list' : 'outside-meetings.due') }}</h2>
          @if (sending.fault(); as fault) {
            <saath-problem [fault]="fault" [retryable]="false" />
          }
          <ul class="saath-list">
            @for (one of items(); track one.id) {
              <li class="saath-row">
                <span class="saath-grow">
                  @if (mayOpen) {
                    <a class="name" [routerLink]="['/members', one.memberId, 'outside-meetings', one.id]">{{ one.displayName }}</a>
                  } @else {
                    <strong class="name">{{ one.displayName }}</strong>
                  }
                  <span class="saath-small">{{ meeting(words, one) }}, {{ when(words, one.on ?? '', one.at) }}</span>
                  <span class="saath-small saath-muted">{{ one.where }}</span>
                  @if (meet(words, one); as where) {
                    <span class="saath-small saath-muted">{{ where }}</span>
                  }
                </span>
                @if (one.isMine && !withAhead()) {
                  <saath-chip>{{ t('outside-meetings.along') }}</saath-chip>
                }
                @if (one.state === 'due') {
                  <button type="button" matButton="tonal" [disabled]="sending.busy()" (click)="answer(one, 'went')">
                    {{ t('outside-meetings.outcome.went') }}
                  </button>
                  <button type="button" matButton [disabled]="sending.busy()" (click)="answer(one, 'not-this-time')">
                    {{ t('outside-meetings.outcome.not-this-time') }}
                  </button>
                }
              </li>
            }
          </ul>
        </section>
      }
    </ng-container>
  `,
  styles: `
    li {
      flex-wrap: wrap;
    }
    li > .saath-grow {
      flex-basis: 220px;
    }
    li span span {
      display: block;
    }
  `,
})
export class VisitsDue {
  /** Whether visits that are ahead are shown, too. */
  readonly withAhead = input(false);
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  protected readonly words = inject(Words);
  protected readonly mayOpen = inject(Session).may('outside-meetings:read');
  protected readonly sending = sending();
  protected readonly found = httpResource<Page<OutsideVisit>>(() => `${apiRoot}/outside-visits?limit=50`);
  protected readonly items = computed(() => itemsOf(this.found).filter(({ state }) => this.withAhead() || state === 'due'));
  protected readonly when = whenWords;
  protected readonly meeting = meetingWords;
  protected readonly meet = meetWords;

  protected async answer({ id, version }: OutsideVisit, outcome: 'went' | 'not-this-time'): Promise<void> {
    const isDone = await this.sending.send(() => this.#api.post(`/outside-visits/${id}/answer`, { outcome }, version));
    if (isDone) this.#notice.say('outside-meetings.saved');
    this.found.reload();
  }
}

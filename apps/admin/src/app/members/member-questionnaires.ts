import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { MemberQuestionnaire, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { BeginActions } from '../questionnaires/begin-actions.ts';
import { totalWords } from '../questionnaires/score-words.ts';
import { RecordCard } from './record-card.ts';

/** The questionnaires of a member: which is due, the latest total in words, and the way to ask and to look back. */
@Component({
  selector: 'saath-member-questionnaires',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RecordCard, RouterLink, TranslocoDirective],
  template: `
    <saath-record-card
      *transloco="let t"
      name="questionnaires"
      [heading]="t('questionnaires.member.title')"
      [of]="loaded"
      [isEmpty]="lines().length === 0"
      [none]="t('questionnaires.member.none')"
    >
      <ng-template #filled>
        <ul class="saath-list">
          @for (line of lines(); track line.code) {
            <li class="saath-row">
              <span class="saath-grow">
                <a
                  class="quiet"
                  [routerLink]="['/questionnaires/of', memberId()]"
                  [queryParams]="{ code: line.code }"
                  [attr.aria-label]="t('questionnaires.member.trend-of', { name: line.name })"
                >
                  {{ line.name }}
                </a>
                <span class="more">{{ line.last }}</span>
                @if (line.step; as step) {
                  <span class="more">{{ step }}</span>
                }
              </span>
              @if (mayAsk) {
                <button
                  type="button"
                  matButton
                  [attr.aria-label]="t('questionnaires.member.fill-of', { name: line.name })"
                  (click)="actions.begin(memberId(), line.code)"
                >
                  {{ t('questionnaires.member.fill') }}
                </button>
              }
            </li>
          }
        </ul>
      </ng-template>
    </saath-record-card>
  `,
  styles: `
    li {
      padding-block: var(--saath-2);
    }
    .more {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MemberQuestionnaires {
  readonly #words = inject(Words);
  protected readonly actions = inject(BeginActions);
  protected readonly mayAsk = inject(Session).may('questionnaire-answers:write');
  readonly memberId = input.required<string>();
  protected readonly loaded = httpResource<Page<MemberQuestionnaire>>(
    () => `${apiRoot}/members/${encodeURIComponent(this.memberId())}/questionnaires?limit=200`,
  );
  protected readonly lines = computed(() =>
    itemsOf(this.loaded).map(({ code, name, last, due, next }) => ({
      ...{ code, name: this.#words.of(name), last: this.#lastWords(last) },
      step: this.#stepWords(due, next),
    })),
  );

  #lastWords(last: MemberQuestionnaire['last']): string {
    if (last === null) return this.#words.say('questionnaires.member.never');
    const date = this.#words.day(last.on, 'short-year');
    if (last.score.total === null) return this.#words.say('questionnaires.member.last-none', { date });
    const total = [totalWords(this.#words, last.score), this.#words.of(last.score.band ?? undefined)].join(', ');
    return this.#words.say('questionnaires.member.last', { date, total });
  }
  #stepWords(due: MemberQuestionnaire['due'], next: MemberQuestionnaire['next']): string | undefined {
    const step = due ?? next;
    if (step === null) return undefined;
    const key = due === null ? 'questionnaires.member.next' : 'questionnaires.member.due';
    const date = this.#words.day(step.on, 'short-year');
    return `${this.#words.say(key, { date })}, ${this.#words.say('questionnaires.day', { day: step.day })}`;
  }
}

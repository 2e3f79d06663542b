import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { AttentionReason, Member } from '../api/shapes.ts';
import { AttentionActions } from '../attention/attention-actions.ts';
import { CallButton } from '../attention/call-button.ts';
import { Words } from '../i18n/words.ts';
import { hasSafetyNote, Icon, reasonDates, reasonSource, reasonWords } from '../ui/index.ts';

/** The reasons why a member needs a word, each with its dates and a link to its source. */
@Component({
  selector: 'saath-attention-reasons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallButton, Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="why">
      <div class="saath-head">
        <div class="saath-grow">
          <h2 id="why" class="name">{{ t('members.why', { name: member().displayName }) }}</h2>
          <p class="saath-small saath-muted">{{ t('members.facts') }}</p>
        </div>
        <div class="saath-row">
          <saath-call-button [of]="callOf()" [name]="member().displayName" />
          @if (session.may('attention:write')) {
            @if (!hasSafetyNote(member().attention)) {
              <button type="button" matButton="outlined" (click)="later()">
                <saath-icon name="schedule" /> {{ t('attention.later') }}
              </button>
            }
            <button type="button" matButton="tonal" (click)="spoke()"><saath-icon name="check" /> {{ t('attention.spoke') }}</button>
          }
        </div>
      </div>
      <ul class="saath-list">
        @for (reason of member().attention; track $index) {
          <li class="saath-row">
            <saath-icon [name]="icons[reason.source.type]" />
            <span class="saath-grow">
              <strong>{{ sentence(words, reason) }}</strong>
              <span class="saath-muted"> {{ dates(words, reason) }}</span>
            </span>
            @if (!isHere(reason)) {
              @let where = source(reason, member().id);
              <a [routerLink]="where.path">{{ t('members.see-' + reason.source.type) }}</a>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section {
      border-color: var(--saath-caution-outline);
    }
    li {
      min-height: var(--saath-row);
    }
  `,
})
export class AttentionReasons {
  readonly #actions = inject(AttentionActions);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly member = input.required<Member>();
  readonly answered = output();
  readonly #person = computed(() => ({ ...this.member(), memberId: this.member().id }));
  protected readonly callOf = computed(() => `/attention/${this.member().id}` as const);
  protected readonly icons = {
    session: 'event_busy',
    'follow-up': 'event_repeat',
    'check-in': 'trending_up',
    'safety-note': 'shield_person',
    'mentor-contact': 'phone_missed',
    ladder: 'phone_missed',
    group: 'group_off',
    member: 'phone_disabled',
    'outside-referral': 'event_upcoming',
  };
  /** The records of this kind are on this page. */
  protected readonly isHere = ({ source: { type } }: AttentionReason): boolean => ['check-in', 'mentor-contact', 'member'].includes(type);
  protected readonly source = reasonSource;
  protected readonly hasSafetyNote = hasSafetyNote;
  protected readonly sentence = reasonWords;
  protected readonly dates = reasonDates;

  protected async spoke(): Promise<void> {
    if (await this.#actions.spoke(this.#person())) this.answered.emit();
  }
  protected async later(): Promise<void> {
    if (await this.#actions.later(this.#person())) this.answered.emit();
  }
}

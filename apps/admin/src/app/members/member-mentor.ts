import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { MemberMentor as MentorOfMember } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { MentorActions } from '../mentors/mentor-actions.ts';
import { RecordCard } from './record-card.ts';

/** The mentor of a member: since when, how many contacts, or that they wait for one. */
@Component({
  selector: 'saath-member-mentor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RecordCard, RouterLink, TranslocoDirective],
  template: `
    <saath-record-card
      *transloco="let t"
      name="mentor"
      [heading]="t('mentors.card.title')"
      [of]="found"
      [isEmpty]="isEmpty()"
      [none]="t('mentors.card.none')"
    >
      @if (mayWrite && isEmpty()) {
        <button type="button" matButton (click)="after(actions.ask(person()))">{{ t('mentors.card.ask') }}</button>
      }
      <ng-template #filled>
        @if (mentorship(); as one) {
          <a class="name" [routerLink]="['/mentors', one.mentorId]" translate="no">{{ one.mentorName }}</a>
          <p class="saath-small saath-muted">
            {{ t('mentors.since', { day: words.day(one.startedOn, 'short-year') }) }} ·
            {{ t('mentors.contacts-count', { count: one.contacts }) }}
          </p>
          @if (mayWrite) {
            <div class="saath-row">
              <button type="button" matButton="tonal" (click)="after(actions.reassign(one))">{{ t('mentors.reassign') }}</button>
              <button type="button" matButton (click)="after(actions.end(one))">{{ t('mentors.end') }}</button>
            </div>
          }
        } @else if (waitingSince(); as at) {
          <p>{{ t('mentors.card.waits', { day: words.instantDay(at, session.timeZone(), 'short') }) }}</p>
          <a matButton="tonal" routerLink="/mentors" [queryParams]="{ for: memberId() }">{{ t('mentors.find') }}</a>
        }
      </ng-template>
    </saath-record-card>
  `,
})
export class MemberMentor {
  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  protected readonly actions = inject(MentorActions);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly mayWrite = this.session.may('mentors:write');
  protected readonly found = httpResource<MentorOfMember>(() => `${apiRoot}/members/${this.memberId()}/mentor`);
  protected readonly mentorship = computed(() => (this.found.hasValue() ? this.found.value().mentorship : null));
  protected readonly waitingSince = computed(() => (this.found.hasValue() ? this.found.value().waitingSince : null));
  protected readonly isEmpty = computed(() => this.found.hasValue() && this.mentorship() === null && this.waitingSince() === null);
  protected readonly person = computed(() => ({ memberId: this.memberId(), displayName: this.name() }));

  protected async after(act: Promise<boolean>): Promise<void> {
    if (await act) this.found.reload();
  }
}

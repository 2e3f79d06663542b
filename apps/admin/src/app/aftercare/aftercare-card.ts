import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, MemberPlan } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, Icon } from '../ui/index.ts';
import { planLines } from './plan-lines.ts';

/** The plan of aftercare of a member: what is done, what is due, and how the person is contacted. */
@Component({
  selector: 'saath-aftercare-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    @if (plan(); as it) {
      <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="aftercare">
        <div class="saath-row">
          <div class="saath-grow">
            <h2 id="aftercare">{{ t('aftercare.card') }}</h2>
            <p class="saath-small saath-muted">{{ t('members.follow-ups-done', { done: done(), all: it.contacts.length }) }}</p>
          </div>
          @if (session.may('follow-ups:write')) {
            <a matButton [routerLink]="['/members', it.memberId, 'aftercare-plan']">{{ t('aftercare.edit') }}</a>
          }
        </div>
        @if (it.callsEndedOn; as on) {
          <p class="saath-small">{{ t('aftercare.calls-ended', { day: words.day(on, 'short') }) }}</p>
        }
        <ul class="saath-list">
          @for (line of lines(); track line.key) {
            <li>
              <saath-icon [class]="line.state" [name]="line.icon" [size]="18" />
              <span class="saath-grow">{{ line.name }}</span>
              @if (line.state === 'late') {
                <saath-chip tone="caution">{{ line.when }}</saath-chip>
              } @else {
                <span class="saath-small saath-muted">{{ line.when }}</span>
              }
            </li>
          }
        </ul>
        <p class="saath-small saath-muted">{{ about() }}</p>
        @if (it.outside.agreed > 0) {
          <p class="saath-small">{{ t('outside-meetings.went-of', { went: it.outside.went, agreed: it.outside.agreed }) }}</p>
        }
        @if (it.goals; as goals) {
          <p class="saath-small">{{ goals }}</p>
        }
      </section>
    }
  `,
  styles: `
    li {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      min-height: 40px;
    }
    .done {
      color: var(--mat-sys-primary);
    }
  `,
})
export class AftercareCard {
  /** Read again with the person: a new stage plans new contacts. */
  readonly member = input.required<Pick<Member, 'id'>>();
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  readonly #found = httpResource<MemberPlan>(() => ({ url: `${apiRoot}/members/${encodeURIComponent(this.member().id)}/aftercare-plan` }));
  protected readonly plan = computed(() => (this.#found.hasValue() ? this.#found.value().plan : null));
  protected readonly done = computed(() => (this.plan()?.contacts ?? []).filter(({ state }) => state === 'done').length);
  protected readonly lines = computed(() => planLines(this.words, this.plan()?.contacts ?? []));
  protected readonly about = computed(() => {
    const plan = this.plan();
    if (plan === null) return '';
    const { ownerName, language, preferredTime, groupName } = plan;
    const owner = this.words.say(ownerName === null ? 'follow-ups.noOwner' : 'follow-ups.owner', { name: ownerName });
    const parts = [owner, this.words.say(`common.language.${language}`), this.words.say(`aftercare.times.${preferredTime}`)];
    return [...parts, ...(groupName === null ? [] : [groupName])].join(' · ');
  });
}

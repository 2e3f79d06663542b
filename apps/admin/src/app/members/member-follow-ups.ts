import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { FollowUpItem, Member } from '../api/shapes.ts';
import { CallButton } from '../attention/call-button.ts';
import { CompleteButton } from '../follow-ups/complete-button.ts';
import { DueChip } from '../follow-ups/due-chip.ts';
import { Words } from '../i18n/words.ts';
import { followUpWords } from '../ui/follow-up-words.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { Icon, Line, PagedList } from '../ui/index.ts';
import { MemberActions } from './member-actions.ts';

/** The follow-ups of one member in the order of their due dates, completed and due ones. */
@Component({
  selector: 'saath-member-follow-ups',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallButton, CompleteButton, DueChip, Icon, Line, PagedList, MatButton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="follow-ups">
      <div class="saath-row">
        <div class="saath-grow">
          <h2 id="follow-ups">{{ t('members.follow-ups') }}</h2>
          @if (list.items().length > 0 && list.next() === null) {
            <p class="saath-small saath-muted">{{ t('members.follow-ups-done', { done: done(), all: list.known().length }) }}</p>
          }
        </div>
        @if (mayWrite()) {
          <button type="button" matButton (click)="add()">{{ t('common.add') }}</button>
        }
      </div>
      <saath-paged-list [of]="list" [none]="t('members.no-follow-ups')">
        <ng-template [saathLine]="list" let-item>
          @if (item.state === 'due' && mayWrite()) {
            <saath-complete-button [followUp]="item" (completed)="changed.emit()" />
          } @else {
            <saath-icon class="saath-muted" [name]="item.state === 'due' ? 'schedule' : 'check_circle'" />
          }
          <span class="saath-grow">
            {{ nameOf(item) }}
            @if (item.outcome; as outcome) {
              <span class="saath-small saath-muted"> {{ t('follow-ups.outcome.' + outcome) }}</span>
            }
          </span>
          @if (item.state === 'due') {
            <span class="end">
              <saath-call-button compact [of]="callOf(item)" [name]="item.displayName" />
              <saath-due-chip [followUp]="item" [today]="today()" />
            </span>
          } @else {
            <span class="saath-small saath-muted">{{ words.day(item.dueOn, 'short') }}</span>
          }
        </ng-template>
      </saath-paged-list>
    </section>
  `,
  styles: `
    .end {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: var(--saath-1) var(--saath-2);
    }
    /* A number needs a line of its own below the follow-up. */
    .end:has(.shown) {
      grid-column: 2 / -1;
      justify-content: space-between;
      padding-bottom: var(--saath-2);
    }
  `,
})
export class MemberFollowUps {
  readonly #actions = inject(MemberActions);
  readonly #session = inject(Session);
  readonly #now = minuteClock();
  protected readonly words = inject(Words);
  /** Read again with the person: a new stage plans new contacts. */
  readonly member = input.required<Pick<Member, 'branchId' | 'id'>>();
  readonly changed = output();
  protected readonly list = paged<FollowUpItem>('/follow-ups', () => ({ memberId: this.member().id }));
  protected readonly done = computed(() => this.list.known().filter(({ state }) => state === 'done').length);
  protected readonly today = computed(() => dayIn(this.#now(), this.#session.timeZone()));
  protected readonly mayWrite = computed(() => this.#session.may('follow-ups:write'));

  protected callOf({ id }: FollowUpItem): `/follow-ups/${string}` {
    return `/follow-ups/${id}`;
  }
  protected nameOf(item: FollowUpItem): string {
    return followUpWords(this.words, item);
  }
  protected async add(): Promise<void> {
    if (await this.#actions.addFollowUp(this.member())) this.changed.emit();
  }
}

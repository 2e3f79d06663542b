import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { Member, Merge, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import { MergeActions } from './merge-actions.ts';
import { RecordCard } from './record-card.ts';

/** The records that were merged into a member's, the latest first; the latest can be taken out again for thirty days. */
@Component({
  selector: 'saath-member-merges',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RecordCard, TranslocoDirective],
  template: `
    <saath-record-card
      *transloco="let t"
      name="merges"
      [heading]="t('members.merge.title')"
      [of]="loaded"
      [isEmpty]="merges().length === 0"
      [none]="t('members.merge.none')"
    >
      @if (session.may('members:write')) {
        <button type="button" matButton (click)="changedAfter(actions.merge(member()))">{{ t('members.merge.ask') }}</button>
      }
      <ng-template #filled>
        <ul class="saath-list">
          @for (merge of merges(); track merge.id) {
            <li class="saath-row">
              <span class="saath-grow">
                <strong class="name" translate="no">{{ merge.otherName }}</strong>
                <span class="more">{{ merge.otherCode }} · {{ t('members.merge.merged', { day: day(merge.mergedAt) }) }}</span>
                @if (merge.mayUndo) {
                  <span class="more">{{ t('members.merge.undo-until', { day: day(merge.undoEndsAt) }) }}</span>
                }
              </span>
              @if ($first && merge.mayUndo && session.may('members:write')) {
                <button
                  type="button"
                  matButton
                  [attr.aria-label]="t('members.merge.undo-of', { code: merge.otherCode })"
                  (click)="changedAfter(actions.undo(member(), merge))"
                >
                  {{ t('members.merge.undo') }}
                </button>
              }
            </li>
          }
        </ul>
      </ng-template>
    </saath-record-card>
  `,
  styles: `
    .more {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MemberMerges {
  readonly #words = inject(Words);
  protected readonly actions = inject(MergeActions);
  protected readonly session = inject(Session);
  readonly member = input.required<Pick<Member, 'id' | 'code'>>();
  /** Records were merged, or taken apart. */
  readonly changed = output();
  /** Read again with the member, because records are merged in the head of the page too. */
  protected readonly loaded = httpResource<Page<Merge>>(() => `${apiRoot}/members/${encodeURIComponent(this.member().id)}/merges`);
  protected readonly merges = computed(() => itemsOf(this.loaded));

  protected day(instant: string): string {
    return this.#words.day(dayIn(instant, this.session.timeZone()), 'year');
  }
  protected async changedAfter(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    this.loaded.reload();
    this.changed.emit();
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, output, type Type } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { GroupItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';
import type { ChangeAnswer } from '../../sessions/record/change-sending.ts';

/** The bar that takes the place of the filters while groups are chosen: how many there are, and what can be done with all of them. */
@Component({
  selector: 'saath-many-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatIconButton, TranslocoDirective],
  styleUrl: './many-bar.css',
  template: `
    <div *transloco="let t" role="toolbar" [attr.aria-label]="count()">
      <span role="status">{{ count() }}</span>
      <button type="button" matButton (click)="end()">{{ t('groups.end') }}</button>
      @if (isOneBranch()) {
        <button type="button" matButton (click)="changeRoom()">{{ t('groups.many.room') }}</button>
      }
      @if (groups().length === 1) {
        <button type="button" matButton (click)="copy()">{{ t('groups.many.copy') }}</button>
      }
      <button type="button" matIconButton [attr.aria-label]="t('groups.many.clear')" (click)="cleared.emit()">
        <saath-icon name="close" />
      </button>
    </div>
  `,
})
export class ManyBar {
  readonly #words = inject(Words);
  readonly #dialog = inject(MatDialog);
  readonly #notice = inject(Notice);
  readonly #router = inject(Router);
  readonly groups = input.required<readonly GroupItem[]>();
  readonly cleared = output();
  /** Some of the groups are to be read again. */
  readonly changed = output();
  protected readonly count = computed(() => this.#words.count('groups.many.count', this.groups().length));
  /** Only rooms of one branch can be offered. */
  protected readonly isOneBranch = computed(() => new Set(this.groups().map(({ branchId }) => branchId)).size === 1);

  protected async end(): Promise<void> {
    const { EndGroupsDialog } = await import('./end-groups-dialog.ts');
    await this.#change(EndGroupsDialog, 'end-groups');
  }
  protected async changeRoom(): Promise<void> {
    const { RoomDialog } = await import('./room-dialog.ts');
    await this.#change(RoomDialog, 'change-room');
  }
  protected async copy(): Promise<void> {
    const [group] = this.groups();
    if (group === undefined) return;
    const { CopyGroupDialog } = await import('./copy-group-dialog.ts');
    const id = await this.#open<string>(CopyGroupDialog, group, 'copy-group');
    if (id !== undefined) await this.#router.navigate(['/groups', id]);
  }

  async #change(dialog: Type<unknown>, ariaLabelledBy: string): Promise<void> {
    const answer = await this.#open<ChangeAnswer>(dialog, this.groups(), ariaLabelledBy);
    if (answer === true) this.#notice.say('common.saved');
    if (answer === true || answer === 'stale') this.changed.emit();
  }
  #open<Answer>(dialog: Type<unknown>, data: object, ariaLabelledBy: string): Promise<Answer | undefined> {
    return firstValueFrom(this.#dialog.open<unknown, object, Answer>(dialog, { data, width: '520px', ariaLabelledBy }).afterClosed());
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceState } from '../../api/shapes.ts';
import { isAttended } from '../attended.ts';
import { attendedWords } from '../people-words.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';
import type { FinishDialogData } from './finish-dialog-data.ts';
import type { RosterRow } from './roster-rows.ts';
import { Said } from '../../ui/said.ts';

/** Before a session is finished: the people without a mark, the consequences, and before its end a warning. Closes with true to finish. */
@Component({
  selector: 'saath-finish-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, Icon, MatButton, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './finish-dialog.css'],
  templateUrl: './finish-dialog.html',
})
export class FinishDialog {
  protected readonly data = inject<FinishDialogData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<FinishDialog, boolean>>(MatDialogRef);
  protected readonly words = inject(Words);
  readonly #marked = signal<ReadonlyMap<string, AttendanceState>>(new Map());
  protected readonly unmarked = computed(() => (this.data.tally?.unmarked ?? []).filter(({ personId }) => !this.#marked().has(personId)));
  protected readonly attended = computed(() => {
    const { attended = 0, expected = 0, walkIns = 0 } = this.data.tally?.figures ?? {};
    const here = [...this.#marked().values()].filter(isAttended).length;
    return attendedWords(this.words, { attended: attended + here, expected, walkIns });
  });

  /** Marks everybody without a mark at once. */
  protected markRest(state: AttendanceState): void {
    for (const row of this.unmarked()) this.mark(row, state);
  }
  protected mark({ personId }: RosterRow, state: AttendanceState): void {
    this.data.mark(personId, state);
    this.#marked.update((marked) => new Map([...marked, [personId, state]]));
  }
}

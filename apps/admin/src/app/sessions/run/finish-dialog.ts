import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceState } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';
import type { RosterRow, Tally } from './roster-rows.ts';

export interface FinishGiven {
  readonly groupName: string;
  /** Null for a kind that keeps a number only. */
  readonly tally: Tally | null;
  readonly headcount: number | null;
  readonly online: boolean;
  /** When it begins, in words, if that is still to come. */
  readonly beginsAt: string | null;
  mark(personId: string, state: AttendanceState): void;
}

/** Before a session is closed: who is not marked, and what follows by itself. Closes with true to finish. */
@Component({
  selector: 'saath-finish-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoPipe],
  styleUrls: ['../dialog.css', './finish-dialog.css'],
  templateUrl: './finish-dialog.html',
})
export class FinishDialog {
  protected readonly given = inject<FinishGiven>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<FinishDialog, boolean>>(MatDialogRef);
  protected readonly words = inject(Words);
  readonly #marked = signal<ReadonlyMap<string, AttendanceState>>(new Map());
  protected readonly unmarked = computed(() => (this.given.tally?.unmarked ?? []).filter(({ personId }) => !this.#marked().has(personId)));
  protected readonly came = computed(
    () => (this.given.tally?.came ?? 0) + [...this.#marked().values()].filter((state) => state === 'present').length,
  );

  protected mark({ personId }: RosterRow, state: AttendanceState): void {
    this.given.mark(personId, state);
    this.#marked.update((marked) => new Map([...marked, [personId, state]]));
  }
}

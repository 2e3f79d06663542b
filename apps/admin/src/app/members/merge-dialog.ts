import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { memberLimits } from '@saath/domain/members';
import { ProblemNote } from '../ui/index.ts';
import { MergeStore } from './merge-store.ts';

/** Chooses the other record of a person, says what would move and what prevents it, and merges. */
@Component({
  selector: 'saath-merge-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatFormField, MatInput, MatLabel, ProblemNote, TranslocoDirective],
  providers: [MergeStore],
  templateUrl: './merge-dialog.html',
  styleUrl: './merge-dialog.css',
})
export class MergeDialog {
  protected readonly store = inject(MergeStore);
  protected readonly dialog = inject<MatDialogRef<MergeDialog, boolean>>(MatDialogRef);
  protected readonly searchLength = memberLimits.nameLength;

  protected search(event: Event, text: string): void {
    if (event.type === 'submit') event.preventDefault();
    this.store.search(text);
  }
  protected async closeWhen(merged: Promise<boolean>): Promise<void> {
    if (await merged) this.dialog.close(true);
  }
}

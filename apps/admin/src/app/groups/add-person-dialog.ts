import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { memberLimits } from '@saath/domain/members';
import { ProblemNote } from '../ui/index.ts';
import { EnrolmentChoice } from './enrolment-choice.ts';
import { AddPersonStore } from './add-person-store.ts';

/** Finds a person and enrols them in a group, or says what would happen and lets staff choose. */
@Component({
  selector: 'saath-add-person-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EnrolmentChoice, MatButton, MatFormField, MatInput, MatLabel, ProblemNote, TranslocoDirective],
  providers: [AddPersonStore],
  templateUrl: './add-person-dialog.html',
  styleUrl: './add-person-dialog.css',
})
export class AddPersonDialog {
  protected readonly store = inject(AddPersonStore);
  protected readonly dialog = inject<MatDialogRef<AddPersonDialog, boolean>>(MatDialogRef);
  protected readonly searchLength = memberLimits.nameLength;

  protected search(event: Event, text: string): void {
    if (event.type === 'submit') event.preventDefault();
    this.store.search(text);
  }
  protected async closeWhen(enrolled: Promise<boolean>): Promise<void> {
    if (await enrolled) this.dialog.close(true);
  }
}

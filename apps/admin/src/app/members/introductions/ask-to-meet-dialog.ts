import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { memberLimits } from '@saath/domain/members';
import { ProblemNote, ResourceStates, Skeleton } from '../../ui/index.ts';
import { AskToMeetStore } from './ask-to-meet-store.ts';

/** Chooses another family or person, or several for a circle, and asks them. */
@Component({
  selector: 'saath-ask-to-meet-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatCheckbox, MatFormField, MatInput, MatLabel, ProblemNote, ResourceStates, Skeleton, TranslocoDirective],
  providers: [AskToMeetStore],
  templateUrl: './ask-to-meet-dialog.html',
  styleUrl: './ask-to-meet-dialog.css',
})
export class AskToMeetDialog {
  protected readonly store = inject(AskToMeetStore);
  protected readonly dialog = inject<MatDialogRef<AskToMeetDialog, boolean>>(MatDialogRef);
  protected readonly searchLength = memberLimits.nameLength;

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    if (this.store.count() > 1 && (await this.store.ask())) this.dialog.close(true);
  }
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';

/** Who a talk was with. */
export interface SomebodyInNeed {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
}

/** One line about a talk; closes with it, empty when nothing was written. */
@Component({
  selector: 'saath-spoke-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../sessions/dialog.css',
  template: `
    <form (submit)="$event.preventDefault(); dialog.close(note.value.trim())">
      <h2 id="spoke">{{ 'attention.spokeTitle' | transloco }}</h2>
      <p>
        <span class="name">{{ item.displayName }}</span>
        &ngsp;{{ item.code }}
      </p>
      <div class="field">
        <label for="spoke-note">{{ 'attention.spokeNote' | transloco }}</label>
        <input #note id="spoke-note" maxlength="200" autocomplete="off" aria-describedby="spoke-help" />
        <span class="help" id="spoke-help">{{ 'attention.spokeHelp' | transloco }}</span>
      </div>
      <div class="acts">
        <button type="button" matButton (click)="dialog.close()">{{ 'attention.cancel' | transloco }}</button>
        <button type="submit" matButton="filled">{{ 'attention.save' | transloco }}</button>
      </div>
    </form>
  `,
})
export class SpokeDialog {
  protected readonly item = inject<SomebodyInNeed>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<SpokeDialog, string>>(MatDialogRef);
}

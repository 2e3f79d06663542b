import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { careLimits } from '@saath/domain/care';

/** The member of a conversation. */
export interface MemberInNeed {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
}

/** Asks for a note about a conversation. Closes with the note, which may be empty. */
@Component({
  selector: 'saath-spoke-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../ui/dialog.css',
  template: `
    <form (submit)="$event.preventDefault(); dialog.close(note.value.trim())">
      <h2 id="spoke">{{ 'attention.spokeTitle' | transloco }}</h2>
      <p>
        <span class="name">{{ item.displayName }}</span>
        &ngsp;{{ item.code }}
      </p>
      <div class="field">
        <label for="spoke-note">{{ 'attention.spokeNote' | transloco }}</label>
        <input #note id="spoke-note" [maxLength]="noteLength" autocomplete="off" aria-describedby="spoke-help" />
        <span class="help" id="spoke-help">{{ 'attention.spokeHelp' | transloco }}</span>
      </div>
      <div class="actions">
        <button type="button" matButton (click)="dialog.close()">{{ 'attention.cancel' | transloco }}</button>
        <button type="submit" matButton="filled">{{ 'attention.save' | transloco }}</button>
      </div>
    </form>
  `,
})
export class SpokeDialog {
  protected readonly noteLength = careLimits.noteLength;
  protected readonly item = inject<MemberInNeed>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<SpokeDialog, string>>(MatDialogRef);
}

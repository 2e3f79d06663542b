import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialogRef } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import { ConflictList } from '../../sessions/conflict-list.ts';
import { CopyGroupStore } from './copy-group-store.ts';

/** Copies a group to another branch, beside what the copy would have and what it would not. Closes with the id of the copy. */
@Component({
  selector: 'saath-copy-group-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConflictList, MatButton, MatFormField, MatInput, MatLabel, MatOption, MatSelect, ReactiveFormsModule, TranslocoPipe],
  providers: [CopyGroupStore],
  styleUrls: ['../../ui/dialog.css', './lines.css'],
  templateUrl: './copy-group-dialog.html',
})
export class CopyGroupDialog {
  protected readonly store = inject(CopyGroupStore);
  protected readonly dialog = inject<MatDialogRef<CopyGroupDialog, string>>(MatDialogRef);
  protected readonly nameLength = groupLimits.nameLength;

  protected async copy(event: Event): Promise<void> {
    event.preventDefault();
    const id = await this.store.copy();
    if (id !== undefined) this.dialog.close(id);
  }
}

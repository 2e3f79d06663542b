import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChangeActions } from '../../sessions/record/change-actions.ts';
import { DayField } from '../../ui/day/day-field.ts';
import { RoomConflicts } from './room-conflicts.ts';
import { RoomStore } from './room-store.ts';

/** Gives the chosen groups of a branch another room from a day on, beside the groups with which they would share it at the same time. */
@Component({
  selector: 'saath-room-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeActions, DayField, MatFormField, MatLabel, MatOption, MatSelect, ReactiveFormsModule, RoomConflicts, TranslocoPipe],
  providers: [RoomStore],
  styleUrls: ['../../ui/dialog.css', './lines.css'],
  templateUrl: './room-dialog.html',
})
export class RoomDialog {
  protected readonly store = inject(RoomStore);

  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    await this.store.change();
  }
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionLimits } from '@saath/domain/sessions';
import { DayField } from '../../ui/day/day-field.ts';
import { TimeField } from '../../ui/day/time-field.ts';
import { ChangeActions } from './change-actions.ts';
import { MoveStore } from './move-store.ts';
import { PlaceFields } from './place-fields.ts';
import { PlanNote } from './plan-note.ts';

/** Moves one session to another day, time, branch or room, beside the plan of the move: who is told, and other groups. */
@Component({
  selector: 'saath-move-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeActions, DayField, PlaceFields, PlanNote, ReactiveFormsModule, TimeField, TranslocoPipe],
  providers: [MoveStore],
  styleUrl: '../../ui/dialog.css',
  templateUrl: './move-dialog.html',
})
export class MoveDialog {
  protected readonly reasonLength = sessionLimits.reasonLength;
  protected readonly store = inject(MoveStore);

  protected async move(event: Event, reason: string): Promise<void> {
    event.preventDefault();
    await this.store.move(reason);
  }
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChangeActions } from '../../sessions/record/change-actions.ts';
import { DayField } from '../../ui/day/day-field.ts';
import { EndGroupsStore } from './end-groups-store.ts';

/** Ends the chosen groups with one last day, beside the plan: sessions that do not take place, seats that end, people who are told. */
@Component({
  selector: 'saath-end-groups-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeActions, DayField, TranslocoPipe],
  providers: [EndGroupsStore],
  styleUrls: ['../../ui/dialog.css', './lines.css'],
  templateUrl: './end-groups-dialog.html',
})
export class EndGroupsDialog {
  protected readonly store = inject(EndGroupsStore);

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    await this.store.end();
  }
}

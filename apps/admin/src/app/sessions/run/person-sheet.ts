import { ChangeDetectionStrategy, Component, inject, type Signal } from '@angular/core';
import { MAT_BOTTOM_SHEET_DATA, MatBottomSheetRef } from '@angular/material/bottom-sheet';
import type { AttendanceState } from '../../api/shapes.ts';
import type { Known } from './known-of.ts';
import { PersonDetail } from './person-detail.ts';
import type { RosterRow } from './roster-rows.ts';

export interface PersonGiven {
  readonly row: Signal<RosterRow | undefined>;
  readonly known: Signal<Known>;
  readonly kind: string;
  readonly timeZone: string;
}

/** A person on a sheet, where the window has no room beside the roster. Closes with the mark that was tapped. */
@Component({
  selector: 'saath-person-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PersonDetail],
  template: `
    @if (given.row(); as row) {
      <saath-person-detail
        [row]="row"
        [known]="given.known()"
        [kind]="given.kind"
        [timeZone]="given.timeZone"
        (tapped)="sheet.dismiss($event)"
      />
    }
  `,
})
export class PersonSheet {
  protected readonly given = inject<PersonGiven>(MAT_BOTTOM_SHEET_DATA);
  protected readonly sheet = inject<MatBottomSheetRef<PersonSheet, AttendanceState>>(MatBottomSheetRef);
}

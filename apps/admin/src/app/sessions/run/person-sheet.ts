import { ChangeDetectionStrategy, Component, inject, type Signal } from '@angular/core';
import { MAT_BOTTOM_SHEET_DATA, MatBottomSheetRef } from '@angular/material/bottom-sheet';
import type { Tap } from '../mark-words.ts';
import type { SessionRecords } from './session-records.ts';
import type { PersonContext } from './person-context.ts';
import { PersonDetail } from './person-detail.ts';
import type { RosterRow } from './roster-rows.ts';

export interface PersonSheetData {
  readonly row: Signal<RosterRow | undefined>;
  readonly context: Signal<PersonContext>;
  readonly records: SessionRecords;
  readonly sessionId: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly length: number;
  /** Takes the minutes of the session that the person missed; the sheet stays open. */
  readonly miss: (minutes: number) => void;
}

/** A person on a sheet, where the window has no room beside the roster. Closes with the mark that was tapped. */
@Component({
  selector: 'saath-person-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PersonDetail],
  template: `
    @if (data.row(); as row) {
      <saath-person-detail
        [row]="row"
        [context]="data.context()"
        [records]="data.records"
        [sessionId]="data.sessionId"
        [kind]="data.kind"
        [timeZone]="data.timeZone"
        [length]="data.length"
        (tapped)="sheet.dismiss($event)"
        (missed)="data.miss($event)"
      />
    }
  `,
})
export class PersonSheet {
  protected readonly data = inject<PersonSheetData>(MAT_BOTTOM_SHEET_DATA);
  protected readonly sheet = inject<MatBottomSheetRef<PersonSheet, Tap>>(MatBottomSheetRef);
}

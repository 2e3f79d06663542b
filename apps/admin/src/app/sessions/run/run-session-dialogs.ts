import { inject, Injectable, type Signal } from '@angular/core';
import { MatBottomSheet } from '@angular/material/bottom-sheet';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import type { RosterItem } from '../../api/shapes.ts';
import type { Tap } from '../mark-words.ts';
import { Words } from '../../i18n/words.ts';
import { FinishDialog } from './finish-dialog.ts';
import type { FinishDialogData } from './finish-dialog-data.ts';
import type { GuideDialogData } from './guide-dialog.ts';
import { PersonSheet, type PersonSheetData } from './person-sheet.ts';
import type { RosterRow } from './roster-rows.ts';
import { WalkInDialog, type WalkInDialogData } from './walk-in-dialog.ts';

/** The dialogs of a running session. Each resolves with the choice, or with nothing when it was closed. */
@Injectable({ providedIn: 'root' })
export class RunSessionDialogs {
  readonly #dialog = inject(MatDialog);
  readonly #sheets = inject(MatBottomSheet);
  readonly #words = inject(Words);

  get isAnyOpen(): boolean {
    return this.#dialog.openDialogs.length > 0;
  }
  walkIn(data: WalkInDialogData): Promise<RosterItem | 'stored' | undefined> {
    const options = { data, ariaLabelledBy: 'walk-in', width: '480px' };
    return firstValueFrom(this.#dialog.open<WalkInDialog, WalkInDialogData, RosterItem | 'stored'>(WalkInDialog, options).afterClosed());
  }
  async guide(data: GuideDialogData): Promise<void> {
    const { GuideDialog } = await import('./guide-dialog.ts');
    this.#dialog.open(GuideDialog, { data, ariaLabelledBy: 'guide', width: '640px', autoFocus: 'first-heading' });
  }
  async finish(data: FinishDialogData): Promise<boolean> {
    const options = { data, ariaLabelledBy: 'finish', width: '640px', autoFocus: 'first-heading' };
    const opened = this.#dialog.open<FinishDialog, FinishDialogData, boolean>(FinishDialog, options);
    return (await firstValueFrom(opened.afterClosed())) === true;
  }
  person(row: Signal<RosterRow | undefined>, data: Omit<PersonSheetData, 'row'>): Promise<Tap | undefined> {
    const ariaLabel = this.#words.say('sessions.run.attendance', { name: row()?.displayName ?? '' });
    const options = { data: { row, ...data }, autoFocus: 'first-heading', ariaLabel };
    return firstValueFrom(this.#sheets.open<PersonSheet, PersonSheetData, Tap>(PersonSheet, options).afterDismissed());
  }
}

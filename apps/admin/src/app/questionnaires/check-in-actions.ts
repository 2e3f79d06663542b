import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../ui/notice.ts';
import type { CheckInDialog, CheckInPerson } from './check-in-dialog.ts';

/** Records a check-in in a dialog, which is loaded when it is opened. Answers whether it was saved. */
@Injectable({ providedIn: 'root' })
export class CheckInActions {
  readonly #dialog = inject(MatDialog);
  readonly #notice = inject(Notice);

  async record({ id, displayName }: CheckInPerson): Promise<boolean> {
    const { CheckInDialog: dialog } = await import('./check-in-dialog.ts');
    const data: CheckInPerson = { id, displayName };
    const opened = this.#dialog.open<CheckInDialog, CheckInPerson, boolean>(dialog, { data, width: '520px', ariaLabelledBy: 'check-in' });
    const isSaved = (await firstValueFrom(opened.afterClosed())) ?? false;
    if (isSaved) this.#notice.say('questionnaires.check-in.saved');
    return isSaved;
  }
}

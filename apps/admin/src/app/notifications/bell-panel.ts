import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { NotificationList } from './notification-list.ts';

/** The notifications under the bell. */
@Component({
  selector: 'saath-bell-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NotificationList],
  template: '<saath-notification-list titleId="bell-title" (left)="dialog.close()" />',
})
export class BellPanel {
  protected readonly dialog = inject<MatDialogRef<BellPanel>>(MatDialogRef);
}

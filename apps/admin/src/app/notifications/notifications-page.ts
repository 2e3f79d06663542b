import { ChangeDetectionStrategy, Component } from '@angular/core';
import { NotificationList } from './notification-list.ts';

/** The notifications as a page, on phones. */
@Component({
  selector: 'saath-notifications-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NotificationList],
  template: '<saath-notification-list class="page" isPage titleId="notifications-title" />',
})
export class NotificationsPage {}

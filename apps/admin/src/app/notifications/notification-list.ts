import { booleanAttribute, ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { NotificationItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Empty } from '../ui/empty.ts';
import { Icon } from '../ui/icon.ts';
import { LoadMore } from '../ui/load-more.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { ResourceStates } from '../ui/resource-states.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { isoOf } from '../ui/zoned-time.ts';
import { linksOf, notificationFaces } from './notification-faces.ts';
import { detailWords, titleWords, toldWords } from './notification-words.ts';
import { NotificationsStore, type ShownNotifications } from './notifications-store.ts';

/**
 * The notifications of the reader: what waits for them first, then what is good to know, each with the way to the page where something is
 * done.
 */
@Component({
  selector: 'saath-notification-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Icon, LoadMore, MatButton, ResourceStates, RouterLink, Skeleton, TranslocoPipe],
  providers: [NotificationsStore],
  templateUrl: './notification-list.html',
  styleUrl: './notification-list.css',
})
export class NotificationList {
  /** The id of the heading, which names the panel. */
  readonly titleId = input.required<string>();
  readonly isPage = input(false, { transform: booleanAttribute });
  /** The reader follows one of the ways. */
  readonly left = output();
  protected readonly store = inject(NotificationsStore);
  protected readonly words = inject(Words);
  protected readonly faces = notificationFaces;
  protected readonly filters: readonly ShownNotifications[] = ['open', 'unread'];
  readonly #zone = inject(Session).timeZone;
  readonly #now = minuteClock();

  protected readonly linksOf = linksOf;
  protected title(item: NotificationItem) {
    return titleWords(this.words, item);
  }
  protected detail(item: NotificationItem) {
    return detailWords(this.words, item, this.#zone());
  }
  protected told({ createdAt }: NotificationItem): string {
    return toldWords(this.words, createdAt, isoOf(this.#now()), this.#zone());
  }
  protected follow(item: NotificationItem): void {
    void this.store.read(item);
    this.left.emit();
  }
}

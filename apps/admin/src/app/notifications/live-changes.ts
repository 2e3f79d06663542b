import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { NotificationCounts } from '../api/shapes.ts';

/** The first page comes first: milliseconds until the stream is asked for. */
const startAfter = 5_000;
/** How long a refused stream is not asked for again, in milliseconds. A lost one connects again by itself. */
const againAfter = 30_000;

/**
 * Whether the server says that something changed. The stream is open while the window is in view, because a browser has few connections to
 * one host, and for one person in one centre. What changed is read by a request.
 */
@Injectable({ providedIn: 'root' })
export class LiveChanges {
  readonly #session = inject(Session);
  readonly #document = inject(DOCUMENT);
  readonly #changes = signal(0);
  /** Rises with each change, and when the stream opens and something was missed before. */
  readonly changes = this.#changes.asReadonly();
  #known: () => NotificationCounts | undefined = () => undefined;
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const look = (): void => this.#begin(0);
    this.#document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      this.#document.removeEventListener('visibilitychange', look);
      this.#end();
    });
    effect(() => {
      // Another person, or another centre, has another stream.
      if (this.#session.me() === null) this.#end();
      else this.#begin(startAfter);
    });
  }

  /** Takes what the window knows: the stream opens with the numbers of the server, and where they are the same, nothing was missed. */
  compareWith(known: () => NotificationCounts | undefined): void {
    this.#known = known;
  }

  #begin(after: number): void {
    this.#end();
    const isWanted = this.#session.may('notifications:read') && this.#document.visibilityState === 'visible';
    if (isWanted) this.#timer = setTimeout(() => this.#open(), after);
  }

  #open(): void {
    // The service worker would pass every byte on, and could not rest while the stream is open.
    const source = new EventSource(`${apiRoot}/notifications/stream?ngsw-bypass=true`);
    this.#source = source;
    const change = (): void => this.#changes.update((count) => count + 1);
    source.addEventListener('changed', change);
    source.addEventListener('opened', ({ data }: MessageEvent<string>) => {
      if (!isSame(JSON.parse(data) as NotificationCounts, this.#known())) change();
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) this.#begin(againAfter);
    });
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }
}

const isSame = (one: NotificationCounts, other: NotificationCounts | undefined): boolean =>
  one.unread === other?.unread && one.earlier === other.earlier && one.latestAt === other.latestAt;

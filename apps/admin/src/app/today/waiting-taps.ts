import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { waitingSessions } from '../sessions/run/queue-storage.ts';
import { Icon } from '../ui/index.ts';

/** Says when marks of a session never reached the server, and leads back to where they are sent from. */
@Component({
  selector: 'saath-waiting-taps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TranslocoPipe],
  styles: `
    :host {
      display: contents;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-3);
      padding: var(--saath-3) var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--saath-caution-container);
      color: var(--saath-caution-on-container);
    }
    a {
      color: inherit;
      text-decoration: underline;
    }
  `,
  template: `
    @for (sessionId of sessions(); track sessionId) {
      <p role="status">
        <saath-icon name="cloud_off" />
        {{ 'today.waiting' | transloco }}
        <a [routerLink]="['/sessions', sessionId, 'run']">{{ 'today.waitingOpen' | transloco }}</a>
      </p>
    }
  `,
})
export class WaitingTaps {
  readonly #session = inject(Session);
  protected readonly sessions = computed(() => {
    const userId = this.#session.me()?.user.id;
    return userId === undefined ? [] : waitingSessions(localStorage, userId);
  });
}

import { ChangeDetectionStrategy, Component, effect, inject, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { MarkOutbox } from '../sessions/run/mark-outbox.ts';
import { Icon } from '../ui/index.ts';

/** A session whose marks are still on this device: sent from here as soon as that is possible. What needs a decision leads to the session. */
@Component({
  selector: 'saath-waiting-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TranslocoPipe],
  providers: [MarkOutbox],
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
    @if (!outbox.settled()) {
      <p role="status">
        <saath-icon name="cloud_off" />
        {{ (outbox.conflicts().length > 0 ? 'today.waitingDecision' : 'today.waiting') | transloco }}
        <a [routerLink]="['/sessions', sessionId(), 'run']">{{ 'today.waitingOpen' | transloco }}</a>
      </p>
    }
  `,
})
export class WaitingSession {
  readonly sessionId = input.required<string>();
  /** All of it has reached the server. */
  readonly sent = output();
  protected readonly outbox = inject(MarkOutbox);
  readonly #signedIn = inject(Session);

  constructor() {
    effect(() => {
      const userId = this.#signedIn.me()?.user.id ?? '';
      const sessionId = this.sessionId();
      untracked(() => this.outbox.open(userId, sessionId));
    });
    let waited = false;
    effect(() => {
      if (waited && this.outbox.settled()) this.sent.emit();
      waited = !this.outbox.settled();
    });
  }
}

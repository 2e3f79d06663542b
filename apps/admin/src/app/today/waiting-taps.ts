import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { Session } from '../api/session.ts';
import { waitingSessions } from '../sessions/run/queue-storage.ts';
import { WaitingSession } from './waiting-session.ts';

/** The sessions whose marks never reached the server, each sent from here. */
@Component({
  selector: 'saath-waiting-taps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [WaitingSession],
  styles: ':host { display: contents; }',
  template: `
    @for (sessionId of sessions(); track sessionId) {
      <saath-waiting-session [sessionId]="sessionId" (sent)="sent.emit()" />
    }
  `,
})
export class WaitingTaps {
  readonly sent = output();
  readonly #session = inject(Session);
  protected readonly sessions = computed(() => {
    const userId = this.#session.me()?.user.id;
    return userId === undefined ? [] : waitingSessions(localStorage, userId);
  });
}

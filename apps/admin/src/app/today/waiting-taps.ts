import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { CommandQueue } from '../offline/command-queue.ts';
import { SetAside } from '../offline/set-aside.ts';
import { DisputedSession } from './disputed-session.ts';

/** The commands of this device that need a person: what the server refused, and sessions with a mark that somebody else made too. */
@Component({
  selector: 'saath-waiting-taps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DisputedSession, SetAside],
  styles: ':host { display: contents; }',
  template: `
    <saath-set-aside />
    @for (sessionId of disputed(); track sessionId) {
      <saath-disputed-session [sessionId]="sessionId" />
    }
  `,
})
export class WaitingTaps {
  readonly sent = output();
  readonly #queue = inject(CommandQueue);
  protected readonly disputed = computed(() => {
    const rows = this.#queue.rows().filter(({ status }) => status.name === 'disputed');
    return [...new Set(rows.flatMap(({ command }) => ('sessionId' in command ? [command.sessionId] : [])))];
  });

  constructor() {
    this.#queue.sent.pipe(takeUntilDestroyed()).subscribe(() => this.sent.emit());
  }
}

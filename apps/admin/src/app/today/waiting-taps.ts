import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { isMark, isWaiting, sessionSubject, subjectOf, type QueuedCommand } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { SetAside } from '../offline/set-aside.ts';
import { WaitingSession } from './waiting-session.ts';

const needsSession = (row: QueuedCommand): boolean => isWaiting(row) || row.status.name === 'disputed';

/** The sessions with marks on this device that have not reached the server or need a decision, and what the server refused. */
@Component({
  selector: 'saath-waiting-taps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SetAside, WaitingSession],
  styles: ':host { display: contents; }',
  template: `
    <saath-set-aside />
    @for (sessionId of sessions(); track sessionId) {
      <saath-waiting-session [sessionId]="sessionId" [disputed]="isDisputed(sessionId)" />
    }
  `,
})
export class WaitingTaps {
  readonly sent = output();
  readonly #queue = inject(CommandQueue);
  protected readonly sessions = computed(() => {
    const commands = this.#queue
      .rows()
      .filter(needsSession)
      .map(({ command }) => command);
    return [...new Set(commands.flatMap((command) => ('sessionId' in command ? [command.sessionId] : [])))];
  });

  constructor() {
    this.#queue.sent.pipe(takeUntilDestroyed()).subscribe(() => this.sent.emit());
  }
  protected isDisputed(sessionId: string): boolean {
    const rows = this.#queue.rows().filter(({ command }) => subjectOf(command) === sessionSubject(sessionId));
    return rows.some((row) => isMark(row) && row.status.name === 'disputed');
  }
}

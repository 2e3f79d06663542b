import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { subjectOf, type Command } from './command.ts';
import { CommandQueue } from './command-queue.ts';

interface Refusal {
  readonly subject: string;
  readonly type: Command['type'];
  readonly reason: string;
  readonly page: readonly string[];
  readonly ids: readonly string[];
}

/**
 * The commands that were made without a connection and that the server refused later: each with the reason, to be sent again or removed.
 */
@Component({
  selector: 'saath-set-aside',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoPipe],
  styles: `
    :host {
      display: contents;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-3);
      padding: var(--saath-3) var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
    a {
      color: inherit;
      text-decoration: underline;
    }
  `,
  template: `
    @for (refusal of refusals(); track refusal.subject + refusal.type) {
      <div role="alert">
        <saath-icon name="error" />
        <span class="saath-grow">
          <a [routerLink]="refusal.page">{{ 'offline.refused.' + refusal.type | transloco }}</a>
          {{ refusal.reason }}
        </span>
        <button type="button" matButton="outlined" (click)="queue.retry(refusal.subject)">{{ 'offline.retry' | transloco }}</button>
        <button type="button" matButton (click)="queue.discard(refusal.ids)">{{ 'offline.remove' | transloco }}</button>
      </div>
    }
  `,
})
export class SetAside {
  protected readonly queue = inject(CommandQueue);
  readonly #words = inject(Words);
  /** One line for each act on a subject: many marks of a session are refused together. */
  protected readonly refusals = computed(() => {
    const lines = new Map<string, Refusal>();
    for (const { id, command, status } of this.queue.rows()) {
      if (status.name !== 'refused') continue;
      const subject = subjectOf(command);
      const line = lines.get(subject + command.type);
      const reason = this.#words.problem(status.code, status.params);
      lines.set(subject + command.type, { subject, type: command.type, reason, page: pageOf(command), ids: [...(line?.ids ?? []), id] });
    }
    return [...lines.values()];
  });
}

function pageOf(command: Command): readonly string[] {
  if ('sessionId' in command) return ['/sessions', command.sessionId, 'run'];
  switch (command.type) {
    case 'complete-follow-up':
      return ['/follow-ups'];
    case 'answer-attention':
      return ['/members', command.memberId];
    case 'log-contact':
      return ['/mentees'];
  }
}

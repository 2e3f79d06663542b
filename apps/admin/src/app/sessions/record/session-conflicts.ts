import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { itemsOf } from '../../api/items-of.ts';
import { apiRoot } from '../../api/api.ts';
import type { CalendarConflict, Page, SessionItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Chip } from '../../ui/index.ts';
import { ConflictRemedies } from '../conflict-remedies.ts';
import { conflictsBySession, sessionKey } from '../conflicts-by-session.ts';

/** The conflicts of a coming session with others, and their remedies; nothing where there are none. */
@Component({
  selector: 'saath-session-conflicts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, ConflictRemedies, TranslocoDirective],
  template: `
    @if (conflicts().length > 0) {
      <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="record-conflicts">
        <h2 id="record-conflicts">{{ t('sessions.conflicts.title') }}</h2>
        @for (conflict of conflicts(); track conflict.text) {
          <p>
            <saath-chip tone="attention" icon="error">{{ t('calendar.conflict.' + conflict.kind) }}</saath-chip>
            {{ conflict.text }}
          </p>
        }
        <saath-conflict-remedies [sessionId]="session().id" [timeZone]="session().timeZone" (changed)="read()" />
      </section>
    }
  `,
  styles: `
    section {
      border-color: var(--saath-attention);
    }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-2);
    }
  `,
})
export class SessionConflicts {
  readonly session = input.required<SessionItem>();
  readonly changed = output();
  readonly #words = inject(Words);
  readonly #found = httpResource<Page<CalendarConflict>>(() => {
    const { groupId, startsAt: from, endsAt: to } = this.session();
    return { url: `${apiRoot}/schedule-conflicts`, params: { groupId, from, to } };
  });
  protected readonly conflicts = computed(() => {
    const { groupId, startsAt } = this.session();
    const found = conflictsBySession(this.#words, itemsOf(this.#found));
    return found.get(sessionKey(groupId, startsAt)) ?? [];
  });

  protected read(): void {
    this.#found.reload();
    this.changed.emit();
  }
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import type { Page, Remedy } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';

/** What can be done about each conflict of a session, the best first. Each opens the plan of exactly this change; nothing is changed here. */
@Component({
  selector: 'saath-conflict-remedies',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  styleUrl: './conflict-remedies.css',
  template: `
    <ng-container *transloco="let t">
      @for (conflict of conflicts(); track conflict.otherSessionId) {
        @if (conflicts().length > 1) {
          <h3>{{ t('calendar.remedies.with', { group: conflict.other }) }}</h3>
        }
        <ul [attr.aria-label]="t('calendar.remedies.title')">
          @for (line of conflict.lines; track line.act) {
            <li>
              <button type="button" (click)="chosen.emit(line.remedy)">
                <strong>{{ line.act }}</strong>
                @if (line.more !== '') {
                  <span>{{ line.more }}</span>
                }
              </button>
            </li>
          }
        </ul>
      }
    </ng-container>
  `,
})
export class ConflictRemedies {
  readonly #words = inject(Words);
  readonly sessionId = input.required<string>();
  readonly timeZone = input.required<string>();
  readonly chosen = output<Remedy>();
  readonly #found = httpResource<Page<Remedy>>(() => `${apiRoot}/sessions/${this.sessionId()}/remedies`);
  /** The ways out of each conflict, by its other session. */
  protected readonly conflicts = computed(() => {
    const remedies = this.#found.hasValue() ? this.#found.value().items : [];
    return [...Map.groupBy(remedies, (remedy) => remedy.otherSessionId)].map(([otherSessionId, found]) => ({
      otherSessionId,
      other: found[0]?.otherGroupName ?? this.#words.say('calendar.remedies.another-group'),
      lines: found.map((remedy) => ({ remedy, ...this.#said(remedy) })),
    }));
  });

  #said({ kind, groupName: group, roomName, seats, staffName, startsAt, missing }: Remedy): {
    readonly act: string;
    readonly more: string;
  } {
    const say = (key: string, facts: Readonly<Record<string, unknown>>): string => this.#words.say(`calendar.remedies.${key}`, facts);
    switch (kind) {
      case 'room':
        return {
          act: say('room', { group, room: roomName }),
          more: seats === null ? '' : this.#words.count('calendar.remedies.seats', seats),
        };
      case 'facilitator':
        return { act: say('facilitator', { group, name: staffName }), more: '' };
      case 'time': {
        const time = startsAt === null ? '' : this.#words.time(startsAt, this.timeZone());
        return { act: say('time', { group, time }), more: missing === 0 ? '' : this.#words.count('calendar.remedies.missing', missing) };
      }
    }
  }
}

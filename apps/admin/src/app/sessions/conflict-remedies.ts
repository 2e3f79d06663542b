import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { itemsOf } from '../api/items-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import type { Page, Remedy } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Notice } from '../ui/notice.ts';
import { remedied } from './remedied.ts';
import { SessionActions } from './session-actions.ts';

/** A way out in words. */
interface Line {
  readonly remedy: Remedy;
  readonly act: string;
  readonly more: string;
}

/** How many ways out of one conflict are shown at first: more are no help in choosing one. */
const shownFirst = 3;

/** The remedies for each conflict of a session, the best first. Each opens the plan of exactly this change; nothing is changed here. */
@Component({
  selector: 'saath-conflict-remedies',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoDirective],
  styleUrl: './conflict-remedies.css',
  template: `
    <ng-container *transloco="let t">
      @for (conflict of conflicts(); track conflict.otherSessionId) {
        @if (conflicts().length > 1) {
          <h3>{{ t('calendar.remedies.with', { group: conflict.other }) }}</h3>
        }
        <ul [attr.aria-label]="t('calendar.remedies.title')">
          @for (line of shownOf(conflict); track line.act) {
            <li>
              <button type="button" class="remedy" (click)="open(line.remedy)">
                <strong>{{ line.act }}</strong>
                @if (line.more !== '') {
                  <span>{{ line.more }}</span>
                }
              </button>
            </li>
          }
        </ul>
        @if (shownOf(conflict).length < conflict.lines.length) {
          <button type="button" matButton (click)="showAll(conflict.otherSessionId)">
            {{ moreWords(conflict.lines.length - shownOf(conflict).length) }}
          </button>
        }
      } @empty {
        @if (isKnown()) {
          <p>{{ t('calendar.remedies.none') }}</p>
        }
      }
    </ng-container>
  `,
})
export class ConflictRemedies {
  readonly #words = inject(Words);
  readonly sessionId = input.required<string>();
  readonly timeZone = input.required<string>();
  /** One of the two sessions was changed, so that what is shown is to be read again. */
  readonly changed = output();
  readonly #api = inject(Api);
  readonly #actions = inject(SessionActions);
  readonly #notice = inject(Notice);
  readonly #found = httpResource<Page<Remedy>>(() => `${apiRoot}/sessions/${this.sessionId()}/remedies`);
  protected readonly isKnown = computed(() => this.#found.hasValue());
  /** The ways out of each conflict, by its other session. */
  protected readonly conflicts = computed(() => {
    const remedies = itemsOf(this.#found);
    return [...Map.groupBy(remedies, (remedy) => remedy.otherSessionId)].map(([otherSessionId, found]) => ({
      otherSessionId,
      other: found[0]?.otherGroupName ?? this.#words.say('calendar.remedies.another-group'),
      lines: found.map((remedy) => ({ remedy, ...this.#said(remedy) })),
    }));
  });

  /** The conflicts of which every way out is shown. */
  readonly #whole = linkedSignal<string, ReadonlySet<string>>({ source: this.sessionId, computation: () => new Set() });

  protected shownOf({ otherSessionId, lines }: { readonly otherSessionId: string; readonly lines: readonly Line[] }): readonly Line[] {
    return this.#whole().has(otherSessionId) ? lines : lines.slice(0, shownFirst);
  }
  /** Opens the plan of a remedy, for whichever of the two sessions it changes. */
  protected async open(remedy: Remedy): Promise<void> {
    try {
      if (await remedied(this.#actions, await this.#api.get(`/sessions/${remedy.sessionId}`), remedy)) this.changed.emit();
    } catch (fault) {
      this.#notice.refused(fault);
    }
  }
  protected showAll(otherSessionId: string): void {
    this.#whole.update((before) => new Set([...before, otherSessionId]));
  }
  protected moreWords(count: number): string {
    return this.#words.count('calendar.remedies.more', count);
  }
  #said({ kind, groupName: group, roomName, seats, staffName, startsAt, missing }: Remedy): Omit<Line, 'remedy'> {
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

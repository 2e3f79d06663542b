import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Amendment, Page, RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { ResourceStates, Skeleton } from '../../ui/index.ts';
import { whenWords } from '../when-words.ts';

/** The amendments of a session: what the record said, what it says since, who changed it and why. */
@Component({
  selector: 'saath-session-amendments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ResourceStates, Skeleton, TranslocoPipe],
  template: `
    <section class="saath-card saath-stack" aria-labelledby="amendments">
      <h2 id="amendments">{{ 'sessions.amend.title' | transloco }}</h2>
      <saath-resource-states [of]="loaded()" [empty]="amendments().length === 0">
        <saath-skeleton slot="loading" [lines]="2" />
        <p slot="empty" class="saath-muted">{{ 'sessions.amend.none' | transloco }}</p>
        <ng-template #filled>
          <ol class="saath-stack">
            @for (one of amendments(); track one.id) {
              <li>
                <strong [class.name]="one.part === 'mark'">{{ subject(one) }}</strong>
                <p>
                  <del>{{ said(one, one.before) }}</del> → <ins>{{ said(one, one.after) }}</ins>
                </p>
                <p class="saath-small saath-muted">{{ one.reason }} · {{ one.amendedBy }}, {{ when(one) }}</p>
              </li>
            }
          </ol>
        </ng-template>
      </saath-resource-states>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--saath-5);
    }
    li {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    ins {
      text-decoration: none;
    }
  `,
})
export class SessionAmendments {
  readonly session = input.required<Session>();
  readonly people = input.required<readonly RosterItem[]>();
  readonly #words = inject(Words);
  readonly loaded = input.required<HttpResourceRef<Page<Amendment> | undefined>>();
  protected readonly amendments = computed(() => {
    const loaded = this.loaded();
    return loaded.hasValue() ? loaded.value().items : [];
  });

  /** The person of a mark, or the part of the record. */
  protected subject({ part, personId }: Amendment): string {
    const person = this.people().find((one) => one.personId === personId);
    return person?.displayName ?? this.#words.say(`sessions.amend.part.${part}`);
  }
  protected said({ part }: Amendment, { state, minutes, headcount, text }: Amendment['before']): string {
    const nothing = this.#words.say('sessions.amend.nothing');
    if (part === 'headcount') return headcount === null ? nothing : String(headcount);
    if (part !== 'mark') return text ?? nothing;
    const mark = this.#words.say(`sessions.state.${state ?? 'none'}`);
    return minutes === null ? mark : `${mark}, ${this.#words.say('sessions.run.minutes', { count: minutes })}`;
  }
  protected when({ amendedAt }: Amendment): string {
    return whenWords(this.#words, amendedAt, this.session().timeZone);
  }
}

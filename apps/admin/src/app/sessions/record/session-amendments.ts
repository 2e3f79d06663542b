import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Answers, Field } from '@saath/domain/kernel';
import { itemsOf } from '../../api/items-of.ts';
import type { Amendment, Page, RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { answersInWords } from '../../ui/form/answer-words.ts';
import { Kinds, ResourceStates, Skeleton } from '../../ui/index.ts';
import { ownName } from '../mark-words.ts';
import { whenWords } from '../when-words.ts';
import { Said } from '../../ui/said.ts';
import { marked } from '../../i18n/said.ts';

/** The amendments of a session: what the record said, what it says since, who changed it and why. */
@Component({
  selector: 'saath-session-amendments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Said, ResourceStates, Skeleton, TranslocoPipe],
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
                <strong [class.name]="one.personId !== null"><saath-said [of]="subject(one)" /></strong>
                <p>
                  <del [class.name]="isName(one)"><saath-said [of]="said(one, one.before)" /></del> →
                  <ins [class.name]="isName(one)"><saath-said [of]="said(one, one.after)" /></ins>
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
  readonly #kinds = inject(Kinds);
  readonly loaded = input.required<HttpResourceRef<Page<Amendment> | undefined>>();
  protected readonly amendments = computed(() => {
    const loaded = this.loaded();
    return itemsOf(loaded);
  });

  /** The person, the part of the record, or both. */
  protected subject({ part, personId, form, field }: Amendment): string {
    const person = this.people().find((one) => one.personId === personId)?.displayName;
    if (part === 'mark') return person ?? this.#words.say('sessions.amend.part.mark');
    const what = form === null ? this.#words.say(`sessions.amend.part.${part}`) : this.#questionOf(form, field);
    return person === undefined ? what : this.#words.say('sessions.amend.partOf', { name: person, part: what });
  }
  protected said({ part, form, field }: Amendment, { state, own, minutes, headcount, text, answers }: Amendment['before']): string {
    const nothing = this.#words.say('sessions.amend.nothing');
    switch (part) {
      case 'headcount':
        return headcount === null ? nothing : String(headcount);
      case 'answer':
        return this.#answerIn(form, field, answers) ?? nothing;
      case 'mark': {
        const name = ownName(this.#kinds.of(this.session().kind), own);
        const mark = name === undefined ? this.#words.say(`sessions.state.${state ?? 'none'}`) : this.#words.inside(name);
        return minutes === null ? mark : `${mark}, ${this.#words.say('sessions.run.minutes', { count: minutes })}`;
      }
      default:
        return text ?? nothing;
    }
  }
  protected isName({ form, field }: Amendment): boolean {
    return this.#fieldOf(form, field)?.type === 'person';
  }
  protected when({ amendedAt }: Amendment): string {
    return whenWords(this.#words, amendedAt, this.session().timeZone);
  }
  /** The fields of a form; a kind that is no longer installed has none, and its questions are shown by their names. */
  #fieldOf(form: Amendment['form'], key: string | null): Field | undefined {
    const kind = this.#kinds.of(this.session().kind);
    return (form === 'person' ? kind?.recordFields : kind?.sessionFields)?.find((field) => field.key === key);
  }
  #questionOf(form: Amendment['form'], key: string | null): string {
    const field = this.#fieldOf(form, key);
    return field === undefined ? (key ?? '') : this.#words.inside(field.label);
  }
  #answerIn(form: Amendment['form'], key: string | null, answers: Answers): string | undefined {
    const field = this.#fieldOf(form, key);
    if (field !== undefined) {
      const [given] = answersInWords(this.#words, [field], answers, this.people());
      return given === undefined ? undefined : marked(given.answer, given.answerLanguage);
    }
    return key === null || answers[key] === undefined ? undefined : JSON.stringify(answers[key]);
  }
}

import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { fieldsFor, isAsked, type Answers, type Field, type Visibility } from '@saath/domain/kernel';
import type { PersonRecord, RosterItem, Session, SessionRecords } from '../../api/shapes.ts';
import { AnswerList } from '../../ui/form/answer-list.ts';
import { Kinds, ResourceStates, Skeleton } from '../../ui/index.ts';
import { AmendActions } from './amend-actions.ts';
import { AmendButton } from './amend-button.ts';

const unanswered: Pick<PersonRecord, 'answers' | 'notes'> = { answers: {}, notes: [] };

/**
 * The answers about a finished session and its people, and the notes that the reader may see; after the time for corrections each can be
 * amended.
 */
@Component({
  selector: 'saath-session-answers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmendButton, AnswerList, MatButton, ResourceStates, Skeleton, TranslocoPipe],
  templateUrl: './session-answers.html',
  styleUrl: './session-answers.css',
})
export class SessionAnswers {
  readonly session = input.required<Session>();
  readonly people = input.required<readonly RosterItem[]>();
  readonly loaded = input.required<HttpResourceRef<SessionRecords | undefined>>();
  readonly mayAmend = input.required<boolean>();
  readonly amended = output<Promise<boolean>>();
  readonly #kinds = inject(Kinds);
  protected readonly amends = inject(AmendActions);
  readonly #kind = computed(() => this.#kinds.of(this.session().kind));
  readonly #records = computed(() => {
    const loaded = this.loaded();
    return loaded.hasValue() ? loaded.value() : undefined;
  });
  /** The questions whose answers the reader may see. */
  readonly #readable = computed((): readonly Visibility[] => this.#records()?.readable ?? ['everyone']);
  protected readonly personFields = computed(() => fieldsFor(this.#kind()?.recordFields ?? [], this.#readable()));
  protected readonly sessionFields = computed(() => fieldsFor(this.#kind()?.sessionFields ?? [], this.#readable()));
  protected readonly ofSession = computed(() => this.#records()?.session.answers ?? {});
  /** Everybody about whom something is on record; where it can be amended, everybody on the roster. */
  protected readonly shown = computed(() => {
    const records = new Map((this.#records()?.people ?? []).map((record) => [record.personId, record]));
    return this.people()
      .map((person) => ({ person, ...unanswered, ...records.get(person.personId) }))
      .filter(({ answers, notes }) => this.mayAmend() || Object.keys(answers).length > 0 || notes.length > 0);
  });

  protected amendAnswer(person: RosterItem | null, answers: Answers): void {
    const fields = (person === null ? this.sessionFields() : this.personFields()).filter((field: Field) => isAsked(field, answers));
    const { id: sessionId, groupName } = this.session();
    const about = { personId: person?.personId ?? null, of: person?.displayName ?? groupName };
    const form = person === null ? 'session' : 'person';
    const formVersion = this.#kind()?.formVersion ?? '';
    this.amended.emit(this.amends.answer({ sessionId, form, formVersion, fields, answers, people: this.people(), ...about }));
  }
  protected amendNote(person: RosterItem, notes: PersonRecord['notes']): void {
    this.amended.emit(
      this.amends.personNote(
        this.session(),
        person,
        notes.find(({ isMine }) => isMine),
      ),
    );
  }
}

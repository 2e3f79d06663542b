import { ChangeDetectionStrategy, Component, computed, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { checkFields, fieldAt, fieldsFor, type Answers, type Field } from '@saath/domain/kernel';
import { map, switchMap } from 'rxjs/operators';
import { answerSetting } from '../../ui/form/answer-setting.ts';
import { answersControl } from '../../ui/form/answers-control.ts';
import { FieldsForm } from '../../ui/form/fields-form.ts';
import { Kinds } from '../../ui/kinds.ts';
import type { SessionRecords } from './session-records.ts';

/** The form of a kind about a person at a session, or about the session as a whole. What is answered is stored by itself. */
@Component({
  selector: 'saath-record-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldsForm],
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--saath-4);
    }
  `,
  template: `
    @if (fields().length > 0) {
      <saath-form [fields]="fields()" [control]="control()" [people]="records().roster()" />
    }
  `,
})
export class RecordForm {
  readonly records = input.required<SessionRecords>();
  readonly sessionId = input.required<string>();
  readonly kind = input.required<string>();
  /** Null for the form about the session. */
  readonly personId = input.required<string | null>();
  readonly #kinds = inject(Kinds);
  readonly #known = computed(() => this.#kinds.of(this.kind()));
  protected readonly fields = computed((): readonly Field[] => {
    const kind = this.#known();
    return fieldsFor((this.personId() === null ? kind?.sessionFields : kind?.recordFields) ?? [], this.records().readable());
  });
  /** Made anew for another person, and once what is on record is here; not by the answers that this form gives. */
  protected readonly control = computed(() => {
    const [fields, personId] = [this.fields(), this.personId()];
    this.records().loaded.status();
    return untracked(() => answersControl(() => fields, this.records().answersOf(personId)));
  });

  constructor() {
    const answers = toObservable(computed(() => ({ control: this.control(), personId: this.personId() }))).pipe(
      switchMap(({ control, personId }) => control.valueChanges.pipe(map((given) => ({ given, personId })))),
    );
    answers.pipe(takeUntilDestroyed()).subscribe(({ given, personId }) => {
      const subject = { sessionId: this.sessionId(), personId, formVersion: this.#known()?.formVersion ?? '' };
      this.records().edit(subject, this.#fitting(given, personId));
    });
  }

  /** Only what fits is stored: a day that is half written stands in its field, and what was answered before stays. */
  #fitting(given: Answers, personId: string | null): Answers {
    const faults = checkFields(this.fields(), given, answerSetting(this.records().roster())).filter(({ code }) => code !== 'required');
    const wrong = new Set(faults.map(({ path }) => fieldAt(path)));
    const stored = this.records().storedAnswers(personId);
    const kept = [...wrong].flatMap((key) => (stored[key] === undefined ? [] : [[key, stored[key]] as const]));
    return { ...Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))), ...Object.fromEntries(kept) };
  }
}

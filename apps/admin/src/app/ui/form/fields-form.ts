import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, Injector, input, linkedSignal, untracked } from '@angular/core';
import { toObservable, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type FormControl, TouchedChangeEvent } from '@angular/forms';
import {
  form,
  FormField,
  type FieldTree,
  MAX_LENGTH,
  MAX_NUMBER,
  metadata,
  MIN_NUMBER,
  provideSignalFormsConfig,
  REQUIRED,
  type SchemaPath,
  validate,
} from '@angular/forms/signals';
import { NG_STATUS_CLASSES } from '@angular/forms/signals/compat';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { checkFields, fieldAt, type Answers, type Field, type FieldFault } from '@saath/domain/kernel';
import { switchMap } from 'rxjs/operators';
import { Words } from '../../i18n/words.ts';
import { LocalisedText } from '../localised-text.ts';
import { answerSetting, type NamedPerson } from './answer-setting.ts';
import { DayAnswer } from './day-answer.ts';
import { answersOf, askedOf, modelOf, type FormModel } from './form-model.ts';
import { faultWords } from './fault-words.ts';
import { readersWords } from './readers-words.ts';
import { RowsAnswer } from './rows-answer.ts';
import { ScaleControl } from './scale-control.ts';

/** Stands for a label while a sentence is made; no text contains it. */
const labelMark = '\u0001';

type Tree = FieldTree<FormModel>;

/** How many forms were drawn: each names its parts for itself, since a page has several with the same questions. */
let drawn = 0;

/** A form drawn from fields. Its answers are the value of the control, which is made by `answersControl` of the same fields. */
@Component({
  selector: 'saath-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayAnswer,
    FormField,
    LocalisedText,
    MatChipListbox,
    MatChipOption,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MatSlideToggle,
    MatSuffix,
    NgTemplateOutlet,
    RowsAnswer,
    ScaleControl,
  ],
  // The form around it finds what is wrong by the classes that every other field of the console has.
  providers: [provideSignalFormsConfig({ classes: { ...NG_STATUS_CLASSES } })],
  templateUrl: './fields-form.html',
  styleUrl: './fields-form.css',
})
export class FieldsForm {
  readonly fields = input.required<readonly Field[]>();
  readonly control = input.required<FormControl<Answers>>();
  /** The people who may be named. */
  readonly people = input<readonly NamedPerson[]>([]);
  protected readonly id = `form-${String((drawn += 1))}`;
  readonly #words = inject(Words);
  readonly #injector = inject(Injector);
  readonly #model = linkedSignal(() => modelOf(this.fields(), this.control().value));
  readonly #answers = computed(() => answersOf(this.fields(), this.#model()));
  readonly #problems = computed(() => checkFields(this.fields(), this.#answers(), answerSetting(this.people())));
  readonly #faults = computed(() => new Map(this.#problems().map(({ path, code }) => [fieldAt(path), code])));
  protected readonly asked = computed(() => askedOf(this.fields(), this.#model()));
  /** Made anew for other fields: the rules of a form are fixed when it is made. */
  readonly #tree = computed((): Tree => {
    const fields = this.fields();
    return untracked(() => form(this.#model, (path) => this.#rules(path as Paths, fields), { injector: this.#injector }));
  });

  constructor() {
    effect(() => this.#give(this.#answers()));
    const events = toObservable(this.control).pipe(switchMap((control) => control.events));
    events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof TouchedChangeEvent && event.touched) for (const { key } of this.asked()) this.text(key)().markAsTouched();
    });
  }

  protected readonly none = computed(() => this.#words.say('common.field.none'));

  protected readonly gone = computed(() => this.#words.say('common.field.gone'));

  /** The text before and after the question in the label of a field that may stay empty. */
  protected readonly optional = computed(() => this.#words.say('common.optional-field', { label: labelMark }).split(labelMark));

  /** The fault of the answer, once the person has left the field or has sent the form. */
  protected fault(field: Field): string | undefined {
    const state = this.text(field.key)();
    const code = state.errors()[0]?.kind as FieldFault | undefined;
    return code !== undefined && state.touched() ? faultWords(this.#words, field, code) : undefined;
  }
  /** The fault of the rows as a whole; a fault in one of them stands there. */
  protected ownFault(field: Field): string | undefined {
    return this.#problems().some(({ path }) => path === field.key) ? this.fault(field) : undefined;
  }
  protected readers(field: Field): string | undefined {
    return readersWords(this.#words, field);
  }
  protected steps({ min, max }: { readonly min: number; readonly max: number }): readonly number[] {
    return Array.from({ length: max - min + 1 }, (_, index) => min + index);
  }

  /** Whether somebody is named who is no longer among the people. */
  protected isGone(personId: string): boolean {
    return personId !== '' && this.people().every((one) => one.personId !== personId);
  }

  protected text(key: string): FieldTree<string> {
    return this.#at(key);
  }
  protected number(key: string): FieldTree<number | null> {
    return this.#at(key);
  }
  protected chosen(key: string): FieldTree<readonly string[]> {
    return this.#at(key);
  }
  protected rows(key: string): FieldTree<readonly Answers[]> {
    return this.#at(key);
  }
  protected flag(key: string): FieldTree<boolean> {
    return this.#at(key);
  }
  /** The type of an answer follows from the type of its field, which the template asks first. */
  #at<Value>(key: string): FieldTree<Value> {
    return this.#tree()[key] as unknown as FieldTree<Value>;
  }

  #rules(paths: Paths, fields: readonly Field[]): void {
    for (const field of fields) {
      const path = paths[field.key];
      if (path === undefined) continue;
      validate(path, () => {
        const code = this.#faults().get(field.key);
        return code === undefined ? undefined : { kind: code };
      });
      if (field.required) metadata(path, REQUIRED, () => true);
      if (field.type === 'text' || field.type === 'long-text') metadata(path, MAX_LENGTH, () => field.maxLength);
      if (field.type === 'number') metadata(path, MIN_NUMBER, () => field.min);
      if (field.type === 'number') metadata(path, MAX_NUMBER, () => field.max);
    }
  }
  #give(answers: Answers): void {
    const control = untracked(this.control);
    if (JSON.stringify(answers) === JSON.stringify(control.value)) return;
    control.setValue(answers);
    control.markAsDirty();
  }
}

type Paths = Readonly<Record<string, SchemaPath<unknown> | undefined>>;

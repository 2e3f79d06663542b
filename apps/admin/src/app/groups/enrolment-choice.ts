import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import { Words } from '../i18n/words.ts';
import { DayField } from '../ui/day/day-field.ts';
import { numberWithin, optionalText, requiredText } from '../ui/fields.ts';
import { Icon } from '../ui/index.ts';
import type { Considered, ExtraChair } from './add-person-store.ts';
import { ConflictList } from '../sessions/conflict-list.ts';
import { NumberField } from '../ui/number-field.ts';
import { RefusalWords } from '../ui/refusal-words.ts';

/** The effect of enrolling a person, and the choices of staff: a seat, a place on the waiting list, or a chair by a decision. */
@Component({
  selector: 'saath-enrolment-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    NumberField,
    ConflictList,
    DayField,
    Icon,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  templateUrl: './enrolment-choice.html',
  styleUrl: './enrolment-choice.css',
})
export class EnrolmentChoice {
  readonly #words = inject(Words);
  readonly #refusals = inject(RefusalWords);
  readonly considered = input.required<Considered>();
  /** The code of the kind of the group. */
  readonly kind = input.required<string>();
  readonly timeZone = input.required<string>();
  readonly today = input.required<string>();
  readonly busy = input(false);
  readonly enrol = output();
  readonly wait = output();
  readonly chair = output<ExtraChair>();
  protected readonly reasonLength = groupLimits.reasonLength;
  readonly #outlook = computed(() => this.considered().outlook);
  protected readonly chosen = signal<'wait' | 'chair'>('wait');
  protected readonly mayWait = computed(() => this.#outlook().outlook === 'full' && this.#outlook().position !== null);
  protected readonly mayDecide = computed(() => this.#outlook().mostAllowed !== null);
  protected readonly bounds = computed(() => ({
    from: this.#outlook().people + 1,
    to: this.#outlook().mostAllowed ?? groupLimits.seats.to,
  }));
  protected readonly form = computed(
    () =>
      new FormGroup({
        startsOn: requiredText(this.today()),
        most: numberWithin(this.bounds().from, this.bounds()),
        until: optionalText(),
        reason: requiredText(),
      }),
  );

  constructor() {
    effect(() => {
      const first = this.mayWait() ? 'wait' : 'chair';
      untracked(() => this.chosen.set(first));
    });
  }
  /** The reasons for and against the person, a line each. */
  protected readonly rules = computed(() => {
    const { outlook, problem, reasons, people, seats, before, isAboveRecommended, position, isWaiting } = this.#outlook();
    const say = (key: string, facts = {}): string => this.#words.say(`groups.outlook.${key}`, facts);
    const lines: { readonly icon: string; readonly tone: 'ok' | 'no' | 'mind'; readonly text: string }[] = [];
    if (problem === 'groups/not-eligible')
      reasons.forEach((code) => lines.push({ icon: 'block', tone: 'no', text: this.#refusals.reason(this.kind(), code) }));
    else if (outlook === 'refused' && problem !== null) lines.push({ icon: 'block', tone: 'no', text: this.#words.problem(problem) });
    else lines.push({ icon: 'check_circle', tone: 'ok', text: say('eligible') });
    if (seats !== null) lines.push({ icon: 'groups', tone: outlook === 'full' ? 'mind' : 'ok', text: say('people', { people, seats }) });
    if (isAboveRecommended) lines.push({ icon: 'groups', tone: 'mind', text: say('above-recommended') });
    if (before.length > 0) lines.push({ icon: 'schedule', tone: 'mind', text: this.#before() });
    if (isWaiting && position !== null) lines.push({ icon: 'bookmark', tone: 'ok', text: say('waits-already', { position }) });
    return lines;
  });

  protected submit(): void {
    if (this.chosen() === 'wait') {
      this.wait.emit();
      return;
    }
    this.form().markAllAsTouched();
    if (this.form().valid) this.chair.emit(this.form().getRawValue());
  }
  #before(): string {
    const { before } = this.#outlook();
    const names = before.map(({ displayName, askedAt }) =>
      this.#words.say('groups.outlook.asked', { name: displayName, day: this.#words.instantDay(askedAt, this.timeZone(), 'short') }),
    );
    return this.#words.count('groups.outlook.before', before.length, { names: this.#words.list(names) });
  }
}

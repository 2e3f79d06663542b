import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { debounceTime, startWith, switchMap } from 'rxjs';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Group, Page, Schedule } from '../api/shapes.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { needed, text } from '../ui/fields.ts';
import { FormProblems, ProblemNote } from '../ui/index.ts';
import { saving } from '../ui/saving.ts';
import { GroupFields } from './group-fields.ts';
import { planOf, type WhenAnswers } from './plan-of.ts';
import { ScheduleFields } from './schedule-fields.ts';
import { SchedulePreview } from './schedule-preview.ts';
import { whenForm } from './when-form.ts';

/** Changes a group: what it is called and who leads it at once, when it meets from a day on, with the dates that come of it. */
@Component({
  selector: 'saath-group-settings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormProblems,
    GroupFields,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    ProblemNote,
    ReactiveFormsModule,
    ScheduleFields,
    SchedulePreview,
    TranslocoDirective,
  ],
  templateUrl: './group-settings.html',
  styleUrl: './group-settings.css',
})
export class GroupSettings {
  readonly group = input.required<Group>();
  readonly changed = output();
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #branches = httpResource<Page<Branch>>(() => (this.#session.may('branches:read') ? `${apiRoot}/branches?limit=200` : undefined));
  protected readonly savingDetails = saving();
  protected readonly savingWhen = saving();
  /** Both are laid on one version of the group: the second would meet the first. */
  protected readonly busy = computed(() => this.savingDetails.busy() || this.savingWhen.busy());

  protected readonly rooms = computed(() => {
    const branches = this.#branches.hasValue() ? this.#branches.value().items : [];
    return branches.find(({ id }) => id === this.group().branchId)?.rooms ?? [];
  });
  /** Made anew from what the server says, so that a form never lays an older answer over a newer one. */
  protected readonly details = computed(() => {
    const { name, roomId, language, capacity, facilitators, notes } = this.group();
    return new FormGroup({
      name: needed(name),
      roomId: text(roomId ?? ''),
      language: needed(language),
      capacity: new FormControl<number | null>(capacity),
      facilitatorIds: new FormControl(
        facilitators.map(({ staffId }) => staffId),
        { nonNullable: true },
      ),
      notes: text(notes),
    });
  });
  /** The schedule that a change begins with: the one decided last. */
  readonly #standing = computed(() => this.group().comingSchedule ?? this.group().schedule);
  protected readonly when = computed(() => {
    const today = todayIn(this.group().schedule.timeZone);
    return whenForm(this.group().comingSchedule?.appliesFrom ?? today, this.#standing());
  });
  readonly #whenValue = toSignal(
    toObservable(this.when).pipe(switchMap((form) => form.valueChanges.pipe(debounceTime(300), startWith(form.value)))),
  );
  protected readonly from = computed(() => this.#whenValue()?.startsOn ?? '');
  protected readonly plan = computed(() => this.#planOf(this.#whenValue() ?? {}));

  protected async saveDetails(): Promise<void> {
    const { name, roomId, ...more } = this.details().getRawValue();
    const body = { ...more, name: name.trim(), roomId: roomId === '' ? null : roomId };
    const { id, version } = this.group();
    const isDone = await this.savingDetails.save(this.details(), () => this.#api.patch(`/groups/${id}`, body, version), ['groups.saved']);
    if (isDone) this.changed.emit();
  }
  protected async saveWhen(): Promise<void> {
    const answers = this.when().getRawValue();
    const body = { ...this.#planOf(answers), applyFrom: answers.startsOn };
    const { id, version } = this.group();
    const isDone = await this.savingWhen.save(this.when(), () => this.#api.put(`/groups/${id}/schedule`, body, version), ['groups.saved']);
    if (isDone) this.changed.emit();
  }
  #planOf(answers: Partial<WhenAnswers>): Schedule | undefined {
    return planOf(answers, this.#standing());
  }
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MatSnackBar } from '@angular/material/snack-bar';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import { debounceTime, startWith, switchMap } from 'rxjs';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Group, Page, Staff } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { dayIn } from '../sessions/zoned-time.ts';
import { between, needed, someOf, text } from '../ui/fields.ts';
import { FormProblems, ProblemNote } from '../ui/index.ts';
import { planOf } from './plan-of.ts';
import { type Every, formRecurrenceOf } from './recurrence-of.ts';
import { ScheduleFields } from './schedule-fields.ts';
import { SchedulePreview } from './schedule-preview.ts';

/** Changes a group: what it is called and who leads it at once, when it meets from a day on, with the dates that come of it. */
@Component({
  selector: 'saath-group-settings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormProblems,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
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
  readonly #snackBar = inject(MatSnackBar);
  readonly #words = inject(Words);
  readonly #branches = httpResource<Page<Branch>>(() => (this.#session.may('branches:read') ? `${apiRoot}/branches?limit=200` : undefined));
  readonly #staff = httpResource<Page<Staff>>(() => (this.#session.may('staff:read') ? `${apiRoot}/staff?limit=200` : undefined));
  protected readonly languages = languages;
  protected readonly busy = signal(false);
  protected readonly fault = signal<{ readonly in: 'details' | 'when'; readonly thrown: unknown } | undefined>(undefined);

  protected readonly rooms = computed(() => {
    const branches = this.#branches.hasValue() ? this.#branches.value().items : [];
    return branches.find(({ id }) => id === this.group().branchId)?.rooms ?? [];
  });
  protected readonly staff = computed(() =>
    (this.#staff.hasValue() ? this.#staff.value().items : []).filter(({ state }) => state !== 'deactivated'),
  );
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
  protected readonly when = computed(() => {
    const { startsAt, minutes, recurrence, until, timeZone } = this.group().schedule;
    const known = formRecurrenceOf(recurrence);
    const form = new FormGroup({
      days: someOf(),
      every: new FormControl<Every>(known.every, { nonNullable: true }),
      startsOn: needed(dayIn(new Date(), timeZone)),
      startsAt: needed(startsAt),
      minutes: between(minutes, 5, 480),
      until: text(until ?? ''),
    });
    form.controls.days.setValue([...known.days]);
    return form;
  });
  readonly #whenValue = toSignal(
    toObservable(this.when).pipe(switchMap((form) => form.valueChanges.pipe(debounceTime(300), startWith(form.value)))),
  );
  protected readonly plan = computed(() => planOf(this.#whenValue() ?? {}));

  protected saveDetails(): Promise<void> {
    const form = this.details();
    form.markAllAsTouched();
    if (form.invalid) return Promise.resolve();
    const { name, roomId, ...more } = form.getRawValue();
    const body = { ...more, name: name.trim(), roomId: roomId === '' ? null : roomId };
    return this.#save('details', () => this.#api.patch(`/groups/${this.group().id}`, body, this.group().version));
  }
  protected saveWhen(): Promise<void> {
    const form = this.when();
    form.markAllAsTouched();
    const plan = planOf(form.getRawValue());
    if (form.invalid || plan === undefined) return Promise.resolve();
    const body = { ...plan, applyFrom: plan.startsOn };
    return this.#save('when', () => this.#api.put(`/groups/${this.group().id}/schedule`, body, this.group().version));
  }

  async #save(which: 'details' | 'when', act: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await act();
      this.#snackBar.open(this.#words.say('groups.saved'), undefined, { duration: 8000 });
      this.changed.emit();
    } catch (thrown) {
      this.fault.set({ in: which, thrown });
    } finally {
      this.busy.set(false);
    }
  }
}

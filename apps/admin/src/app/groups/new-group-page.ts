import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { debounceTime } from 'rxjs';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { needed, text } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { Empty, Faces, FormProblems, ProblemNote, Skeleton } from '../ui/index.ts';
import { GroupFields } from './group-fields.ts';
import { planOf } from './plan-of.ts';
import { answersOf } from './recurrence-of.ts';
import { ScheduleFields } from './schedule-fields.ts';
import { SchedulePreview } from './schedule-preview.ts';
import { whenForm } from './when-form.ts';

/** A new group: what it is, and when it meets, with the dates that come of it beside the form. Choosing a kind proposes its usual rhythm. */
@Component({
  selector: 'saath-new-group-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Empty,
    Faces,
    FormProblems,
    GroupFields,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNote,
    ReactiveFormsModule,
    RouterLink,
    ScheduleFields,
    SchedulePreview,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './new-group-page.html',
  styles: `
    @media (min-width: 905px) {
      form {
        grid-template-columns: minmax(0, 560px) minmax(0, 360px);
      }
    }
  `,
})
export class NewGroupPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly found = httpResource<Page<Branch>>(() => `${apiRoot}/branches`);
  protected readonly branches = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly kinds = builtInKinds;
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({
    name: needed(),
    kind: needed(),
    branchId: needed(),
    roomId: text(),
    language: needed(this.words.language()),
    capacity: new FormControl<number | null>(null),
    facilitatorIds: new FormControl<string[]>([], { nonNullable: true }),
    when: whenForm(todayIn(this.#session.timeZone())),
  });
  readonly #value = toSignal(this.form.valueChanges.pipe(debounceTime(300)), { initialValue: this.form.value });
  readonly #branch = computed(() => this.branches().find(({ id }) => id === this.#value().branchId));
  protected readonly rooms = computed(() => this.#branch()?.rooms ?? []);
  protected readonly timeZone = computed(() => this.#branch()?.timeZone ?? this.#session.timeZone());
  /** What the form says about when, once it says enough. */
  protected readonly plan = computed(() => planOf(this.#value().when ?? {}));

  constructor() {
    this.form.controls.kind.valueChanges.pipe(takeUntilDestroyed()).subscribe((code) => this.#propose(code));
  }

  protected async save(): Promise<void> {
    await this.sending.send(this.form, async () => {
      const { id } = await this.#api.post('/groups', this.#body());
      await this.#router.navigate(['/groups', id]);
    });
  }
  #propose(code: string): void {
    const kind = this.kinds.find((one) => one.code === code);
    if (kind === undefined) return;
    const { minutes, startsOn, startsAt, until, ...repeats } = this.form.controls.when.controls;
    const untouched = Object.values(repeats).every(({ pristine }) => pristine);
    if (untouched) this.form.controls.when.patchValue(answersOf(kind.cadence.recurrence, startsOn.value));
    if (minutes.pristine) minutes.setValue(kind.cadence.minutes);
  }
  #body() {
    const value = this.form.getRawValue();
    const { name, kind, branchId, roomId, language, capacity, facilitatorIds } = value;
    return {
      name: name.trim(),
      kind,
      branchId,
      language,
      facilitatorIds,
      ...(roomId === '' ? {} : { roomId }),
      ...(capacity === null ? {} : { capacity }),
      schedule: planOf(value.when),
    };
  }
}

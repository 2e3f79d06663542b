import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { debounceTime } from 'rxjs';
import { itemsOf } from '../api/items-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, ConsideredGroup, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { firstWeeksOf } from '@saath/domain/programmes';
import { optionalText, requiredText } from '../ui/fields.ts';
import { answersControl } from '../ui/form/answers-control.ts';
import { answersFor } from '../ui/form/form-model.ts';
import { type Kind, Kinds } from '../ui/kinds.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { planOf } from './plan-of.ts';
import { answersOf } from './recurrence-of.ts';
import type { RhythmAsked } from './schedule-preview.ts';
import { whenForm } from './when-form.ts';

/** Milliseconds without typing before the preview follows the form. */
const pause = 300;

/** The form of a new group, and the plan it describes. Choosing a kind proposes its usual rhythm. */
@Injectable()
export class NewGroupStore {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly kinds = this.#kinds.offered;
  readonly loaded = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  readonly branches = computed(() => itemsOf(this.loaded));
  readonly #kind = signal<Kind | undefined>(undefined);
  readonly kind = computed(() => this.#kind()?.code ?? '');
  /** The questions about a group of the chosen kind. */
  readonly fields = computed(() => this.#kind()?.settingsFields ?? []);
  readonly form = new FormGroup({
    name: requiredText(),
    kind: requiredText(),
    branchId: requiredText(),
    roomId: optionalText(),
    language: requiredText(this.#words.language()),
    capacity: new FormControl<number | null>(null),
    facilitatorIds: new FormControl<string[]>([], { nonNullable: true }),
    backUpIds: new FormControl<string[]>([], { nonNullable: true }),
    settings: answersControl(() => this.fields()),
    when: whenForm(todayIn(this.#session.timeZone())),
  });
  readonly branchId = toSignal(this.form.controls.branchId.valueChanges, { initialValue: '' });
  readonly #value = toSignal(this.form.valueChanges.pipe(debounceTime(pause)), { initialValue: this.form.value });
  readonly #branch = computed(() => this.branches().find(({ id }) => id === this.#value().branchId));
  readonly rooms = computed(() => this.#branch()?.rooms ?? []);
  readonly timeZone = computed(() => this.#branch()?.timeZone ?? this.#session.timeZone());
  /** The plan of the form; undefined while the form does not say enough. */
  readonly plan = computed(() => planOf(this.#value().when ?? {}));

  /** The kind and its weeks before a later rhythm, by the form; undefined for a kind with one rhythm. */
  readonly rhythm = computed((): RhythmAsked | undefined => {
    const { kind = '', branchId = '', settings } = this.#value();
    const here = this.#kinds.inBranch(kind, branchId);
    const firstWeeks = here === undefined ? null : firstWeeksOf(here, settings ?? {});
    return firstWeeks === null ? undefined : { kind, firstWeeks };
  });

  /** The group of the form, by which conflicts are looked for; undefined while the form does not say enough. */
  readonly considered = computed((): ConsideredGroup | undefined => {
    const { branchId = '', roomId = '', facilitatorIds = [] } = this.#value();
    const schedule = this.plan();
    if (schedule === undefined || branchId === '') return undefined;
    return { branchId, schedule, ...this.rhythm(), facilitatorIds, roomId: this.rooms().some(({ id }) => id === roomId) ? roomId : null };
  });

  constructor() {
    const { kind, branchId, roomId, facilitatorIds, backUpIds } = this.form.controls;
    kind.valueChanges.pipe(takeUntilDestroyed()).subscribe((code) => this.#propose(code));
    // Rooms and facilitators are those of one branch.
    branchId.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      roomId.reset();
      facilitatorIds.reset();
      backUpIds.reset();
      this.#proposeMinutes();
    });
  }
  /** Creates the group, and answers its id. */
  async create(): Promise<string> {
    const { name, kind, branchId, roomId, language, capacity, facilitatorIds, backUpIds, settings, when } = this.form.getRawValue();
    const { id } = await this.#api.post('/groups', {
      name: name.trim(),
      kind,
      branchId,
      language,
      facilitatorIds,
      backUpIds,
      ...(Object.keys(settings).length === 0 ? {} : { settings }),
      ...(roomId === '' ? {} : { roomId }),
      ...(capacity === null ? {} : { capacity }),
      schedule: planOf(when),
    });
    return id;
  }
  /** Fills in how often a kind meets and how long, where the person has not changed it. On which days is theirs to say. */
  #propose(code: string): void {
    const kind = this.kinds().find((one) => one.code === code);
    this.#kind.set(kind);
    this.form.controls.settings.setValue(answersFor(this.fields(), {}));
    if (kind === undefined) return;
    const { minutes: _minutes, startsOn, startsAt: _startsAt, until: _until, ...repeats } = this.form.controls.when.controls;
    const isUntouched = Object.values(repeats).every(({ pristine }) => pristine);
    if (isUntouched) this.form.controls.when.patchValue({ ...answersOf(kind.cadence.recurrence, startsOn.value), days: [], dates: [] });
    this.#proposeMinutes();
  }
  /** The usual length at the branch, once it is chosen. */
  #proposeMinutes(): void {
    const { minutes } = this.form.controls.when.controls;
    const kind = this.#kinds.inBranch(this.kind(), this.form.controls.branchId.value);
    if (kind !== undefined && minutes.pristine) minutes.setValue(kind.cadence.minutes);
  }
}

import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import { Session } from '../api/session.ts';
import type { KindView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalNumberWithin } from '../ui/fields.ts';
import { Empty, FormProblems, KindChip, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { saving } from '../ui/saving.ts';
import { KindsStore, type Overrides } from './kinds-store.ts';

/** The fewest seats of a circle. */
const fewestSeats = 2;

/** One kind: what it says itself beside what the centre sets, and what it asks and writes down. */
@Component({
  selector: 'saath-kind-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Empty,
    FormProblems,
    KindChip,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNote,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [KindsStore],
  templateUrl: './kind-page.html',
  styleUrl: './kind-page.css',
})
export class KindPage {
  readonly code = input.required<string>();
  protected readonly store = inject(KindsStore);
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  protected readonly mayWrite = this.#session.may('kinds:write');
  protected readonly centreName = computed(() => this.#session.membership()?.centre.name ?? '');
  protected readonly kind = computed(() => this.store.kinds().find(({ code }) => code === this.code()));
  protected readonly saving = saving();
  /** Made anew from every answer of the server; an empty field follows the kind. */
  protected readonly form = computed(() => formOf(this.kind()));
  protected readonly seats = computed(() => ({ from: fewestSeats, to: this.kind()?.defaults.cap ?? groupLimits.seats.to }));

  constructor() {
    effect(() => {
      const form = this.form();
      if (!this.mayWrite) untracked(() => form.disable());
    });
  }

  protected name(kind: KindView): string {
    return kind.name[this.words.language()];
  }
  protected marks({ attendance }: KindView): string {
    return this.words.list(attendance.states.map((state) => this.words.say(`common.attendance.${state}`)));
  }
  protected yesOrNo(value: boolean): string {
    return this.words.say(value ? 'settings.kinds.one.yes' : 'settings.kinds.one.no');
  }

  protected async save(kind: KindView): Promise<void> {
    const { cap, minutes, waitingList } = this.form().getRawValue();
    const overrides: Overrides = {
      ...(cap === null ? {} : { cap }),
      ...(minutes === null ? {} : { minutes }),
      ...(waitingList === null ? {} : { waitingList }),
    };
    const done = ['settings.kinds.one.saved', { name: this.name(kind) }] as const;
    await this.saving.save(this.form(), () => this.store.setOverrides(kind, overrides), done);
  }
}

function formOf(kind: KindView | undefined) {
  const { cap = null, minutes = null, waitingList = null } = kind?.overrides ?? {};
  const { from, to } = kind?.cadence.minutesRange ?? { from: 1, to: 1 };
  return new FormGroup({
    cap: optionalNumberWithin({ from: fewestSeats, to: kind?.defaults.cap ?? groupLimits.seats.to }, cap),
    minutes: optionalNumberWithin({ from, to }, minutes),
    waitingList: new FormControl<boolean | null>(waitingList),
  });
}

import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import { leastCap } from '@saath/domain/programmes';
import { Session } from '../api/session.ts';
import type { KindView } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalNumberWithin } from '../ui/fields.ts';
import { Chip, Empty, FormProblems, Icon, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { saving } from '../ui/saving.ts';
import { KindsStore, type OwnKindGiven, type Overrides } from './kinds-store.ts';
import { OwnKindForm } from './own-kind-form.ts';

/** One kind: what it says itself beside what the centre sets, and what it asks and writes down. */
@Component({
  selector: 'saath-kind-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chip,
    Empty,
    FormProblems,
    Icon,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    OwnKindForm,
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
  protected readonly base = computed(() => this.store.baseOf(this.code()));
  protected readonly saving = saving();
  /** The sending of what the centre says about a kind of its own. */
  protected readonly saying = saving();
  /** Made anew from every answer of the server; an empty field follows the kind. */
  protected readonly form = computed(() => formOf(this.kind()));

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

  /** The settings that are numbers, each with what the kind says. */
  protected numbers({ defaults, overrides, cadence }: KindView) {
    const minutes = (count: number): string => this.words.say('settings.kinds.one.minutes', { count });
    return [
      {
        ...{ name: 'cap' as const, label: this.words.say('settings.kinds.one.seats'), bounds: seatsWithin(defaults.cap) },
        ...{ ofKind: defaults.cap ?? this.words.say('settings.kinds.one.no-limit'), isSet: overrides.cap !== undefined },
      },
      {
        ...{ name: 'minutes' as const, label: this.words.say('settings.kinds.one.length'), bounds: cadence.minutesRange },
        ...{ ofKind: minutes(defaults.minutes), isSet: overrides.minutes !== undefined },
      },
    ];
  }

  protected async say(kind: KindView, form: FormGroup, given: OwnKindGiven): Promise<void> {
    await this.saying.save(form, () => this.store.change(kind, given), ['settings.kinds.own.saved']);
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

const seatsWithin = (cap: number | null) => ({ from: leastCap, to: cap ?? groupLimits.seats.to });

function formOf(kind: KindView | undefined) {
  const { cap = null, minutes = null, waitingList = null } = kind?.overrides ?? {};
  const { from, to } = kind?.cadence.minutesRange ?? { from: 1, to: 1 };
  return new FormGroup({
    cap: optionalNumberWithin(seatsWithin(kind?.defaults.cap ?? null), cap),
    minutes: optionalNumberWithin({ from, to }, minutes),
    waitingList: new FormControl<boolean | null>(waitingList),
  });
}

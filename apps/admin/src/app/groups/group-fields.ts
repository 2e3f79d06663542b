import { httpResource } from '@angular/common/http';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import { languages } from '@saath/domain/kernel';
import { facilitationGaps, modesAllowed } from '@saath/domain/programmes';
import { startWith, switchMap, type Observable } from 'rxjs';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Page, Staff } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from '../ui/kinds.ts';

interface Chosen {
  readonly facilitatorIds?: readonly string[];
  readonly backUpIds?: readonly string[];
  readonly roomId?: string | null;
  readonly capacity?: number | null;
}

/** Room, language, seats, facilitators and back-ups of a group: `roomId`, `language`, `capacity`, `facilitatorIds` and `backUpIds` of a form. */
@Component({
  selector: 'saath-group-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatHint, MatInput, MatLabel, MatOption, MatSelect, ReactiveFormsModule, TranslocoDirective],
  templateUrl: './group-fields.html',
})
export class GroupFields {
  readonly #session = inject(Session);
  readonly form = input.required<FormGroup>();
  readonly rooms = input.required<Branch['rooms']>();
  /** The code of the kind, once it is chosen. */
  readonly kind = input<string>();
  /** The branch of the group, once it is chosen: only people who work there can lead it. */
  readonly branchId = input.required<string>();
  readonly #staff = httpResource<Page<Staff>>(() =>
    this.#session.may('staff:read') && this.branchId() !== '' ? `${apiRoot}/staff?branchId=${this.branchId()}&limit=200` : undefined,
  );
  protected readonly languages = languages;
  readonly #kinds = inject(Kinds);
  readonly #words = inject(Words);
  /** The kind with what the centre and the branch set. */
  readonly #here = computed(() => this.#kinds.inBranch(this.kind() ?? '', this.branchId()));
  protected readonly fewest = groupLimits.seats.from;
  protected readonly most = computed(() => this.#here()?.bounds.size.cap ?? groupLimits.seats.to);
  /** The number of seats of a group that names none of its own. */
  protected readonly seatsHelp = computed(() => {
    const size = this.#here()?.size;
    if (size === undefined) return '';
    const best = this.#words.say('groups.size-best', size.recommended);
    return `${size.cap === null ? this.#words.say('groups.seats-without-limit') : this.#words.count('groups.seats-of-kind', size.cap)} ${best}`;
  });
  /** The ways of joining that the kind allows; empty where there is nothing to choose. */
  protected readonly modes = computed(() => {
    const kind = this.#here();
    const modes = kind === undefined ? [] : modesAllowed(kind.bounds);
    return modes.length > 1 && this.form().contains('enrolmentMode') ? modes : [];
  });
  protected readonly modeOfKind = computed(() => this.#words.say(`groups.mode.${this.#here()?.enrolment ?? 'closed'}`));
  /** Whether the form names the person as one who leads the group; such a person is no back-up. */
  protected leads(staffId: string): boolean {
    return (this.form().value as { readonly facilitatorIds?: readonly string[] }).facilitatorIds?.includes(staffId) === true;
  }
  protected readonly staff = computed(() => itemsOf(this.#staff));
  readonly #value = toSignal(
    toObservable(this.form).pipe(switchMap((form) => form.valueChanges.pipe(startWith(form.value)))) as Observable<Chosen>,
  );
  /** That the chosen room is smaller than the group would be; it prevents nothing. */
  protected readonly tight = computed(() => {
    const { roomId, capacity } = this.#value() ?? {};
    const room = this.rooms().find(({ id }) => id === roomId);
    const seats = capacity ?? this.#here()?.size.cap ?? null;
    if (room?.capacity == null || seats === null || seats <= room.capacity) return '';
    return this.#words.say('groups.room-small.planned', { room: room.name, seats: room.capacity, people: seats });
  });
  readonly #gaps = computed(() => {
    const [kind, { facilitatorIds = [], backUpIds = [] }] = [this.#here(), this.#value() ?? {}];
    if (kind === undefined || this.staff().length === 0) return undefined;
    const named = (ids: readonly string[]) => this.staff().filter(({ id }) => ids.includes(id));
    const roles = this.#words.list(kind.facilitation.roles.map((role) => this.#words.say(`common.role.${role}`)));
    const backUps = backUpIds.filter((id) => !facilitatorIds.includes(id));
    return { ...facilitationGaps(kind.facilitation, named(facilitatorIds), named(backUps)), roles, isLed: facilitatorIds.length > 0 };
  });
  /** The gaps among the facilitators of the form by the rules of the kind, in words. */
  protected readonly gaps = computed((): readonly string[] => {
    const { missing = 0, unsuited = [], roles = '' } = this.#gaps() ?? {};
    return [
      ...(missing === 0 ? [] : [this.#words.count('groups.leaders-missing', missing, { roles })]),
      ...unsuited.map(({ name, role }) =>
        this.#words.say('groups.leader-unsuited', { name, role: this.#words.say(`common.role.${role}`), roles }),
      ),
    ];
  });
  /** The gaps among its back-ups, once somebody leads it. */
  protected readonly backUpGap = computed(() => {
    const { missingBackUps = 0, roles = '', isLed = false } = this.#gaps() ?? {};
    return missingBackUps > 0 && isLed ? this.#words.count('groups.back-ups-missing', missingBackUps, { roles }) : '';
  });
}

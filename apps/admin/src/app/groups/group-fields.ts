import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupLimits } from '@saath/domain/groups';
import { languages } from '@saath/domain/kernel';
import { modesAllowed } from '@saath/domain/programmes';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Page, Staff } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from '../ui/kinds.ts';

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
  protected readonly most = computed(() => this.#here()?.bounds.size.cap ?? groupLimits.seats.to);
  /** What a group has that names no number of its own. */
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
  protected readonly staff = computed(() => (this.#staff.hasValue() ? this.#staff.value().items : []));
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Page, Staff } from '../api/shapes.ts';

/** Room, language, seats and facilitators of a group: `roomId`, `language`, `capacity` and `facilitatorIds` of a form. */
@Component({
  selector: 'saath-group-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormField, MatInput, MatLabel, MatOption, MatSelect, ReactiveFormsModule, TranslocoDirective],
  templateUrl: './group-fields.html',
})
export class GroupFields {
  readonly #session = inject(Session);
  readonly form = input.required<FormGroup>();
  readonly rooms = input.required<Branch['rooms']>();
  readonly #staff = httpResource<Page<Staff>>(() => (this.#session.may('staff:read') ? `${apiRoot}/staff?limit=200` : undefined));
  protected readonly languages = languages;
  protected readonly staff = computed(() =>
    (this.#staff.hasValue() ? this.#staff.value().items : []).filter(({ state }) => state !== 'deactivated'),
  );
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormArray, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { branchLimits } from '@saath/domain/branches';
import { Api, apiRoot } from '../../api/api.ts';
import type { Branch, Page, TravelTime } from '../../api/shapes.ts';
import { Empty, FormActions, FormProblems, ResourceStates, Skeleton } from '../../ui/index.ts';
import { optionalNumberWithin } from '../../ui/fields.ts';
import { allOf } from '../../api/all-of.ts';
import { NumberField } from '../../ui/number-field.ts';
import { saving } from '../../ui/saving.ts';
import { pairsOf } from './branch-pairs.ts';

/** How long it takes from one branch to another: conflicts of people, and who could lead a session instead, respect it. */
@Component({
  selector: 'saath-travel-times-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...[Empty, FormActions, FormProblems, NumberField], ...[ReactiveFormsModule, ResourceStates, Skeleton, TranslocoDirective]],
  templateUrl: './travel-times-page.html',
})
export class TravelTimesPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #branches = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  readonly #times = httpResource<Page<TravelTime>>(() => `${apiRoot}/travel-times?limit=200`);
  protected readonly loaded = allOf([this.#branches, this.#times]);
  protected readonly saving = saving();
  protected readonly limits = branchLimits.travelMinutes;
  protected readonly pairs = computed(() =>
    this.#branches.hasValue() && this.#times.hasValue() ? pairsOf(this.#branches.value().items, this.#times.value().items) : [],
  );
  /** The minutes of each pair, in the order of the list. */
  protected readonly form = computed(() => {
    const minutes = this.pairs().map((pair) => optionalNumberWithin(this.limits, pair.minutes));
    return new FormGroup({ minutes: new FormArray(minutes) });
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { minutes } = this.form().getRawValue();
    const times = this.pairs().flatMap(({ from, to }, index) => {
      const given = minutes[index];
      return given == null ? [] : [{ branchId: from.id, otherBranchId: to.id, minutes: given }];
    });
    const done = await this.saving.save(this.form(), () => this.#api.post('/travel-times', { times }), ['settings.travel.saved']);
    if (done) await this.#router.navigate(['/settings/branches']);
  }
}

import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Empty, FilterChips, FormActions, FormProblems, ResourceStates, Skeleton } from '../../ui/index.ts';
import { NumberField } from '../../ui/number-field.ts';
import { TravelTimesStore } from './travel-times-store.ts';

/** How long it takes from one branch to another: conflicts of people, and who could lead a session instead, respect it. */
@Component({
  selector: 'saath-travel-times-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Empty, FilterChips, FormActions, FormProblems, NumberField],
    ...[ReactiveFormsModule, ResourceStates, Skeleton, TranslocoDirective],
  ],
  providers: [TravelTimesStore],
  templateUrl: './travel-times-page.html',
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: var(--saath-4);
    }
  `,
})
export class TravelTimesPage {
  readonly branch = input<string>();
  readonly #router = inject(Router);
  protected readonly store = inject(TravelTimesStore);

  constructor() {
    this.store.branch.connect(this.branch);
  }

  protected async choose(branch: string | undefined): Promise<void> {
    await this.#router.navigate([], { queryParams: { branch }, replaceUrl: true });
  }
  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const elsewhere = this.store.branchAtFault;
    await (elsewhere === undefined ? this.store.save() : this.choose(elsewhere));
  }
}

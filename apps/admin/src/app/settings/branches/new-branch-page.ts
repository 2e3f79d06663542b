import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormActions, FormProblems } from '../../ui/index.ts';
import { BranchFields } from './branch-fields.ts';
import { BranchStore } from './branch-store.ts';

/** A new place of the centre. */
@Component({
  selector: 'saath-new-branch-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BranchFields, FormActions, FormProblems, TranslocoDirective],
  providers: [BranchStore],
  template: `
    <div *transloco="let t" class="saath-page">
      <h1>{{ t('settings.branches.add') }}</h1>
      <form class="saath-form saath-card" novalidate (submit)="add($event)">
        <saath-form-problems />
        <saath-branch-fields [form]="store.form" />
        <saath-form-actions [sending]="store.saving" [label]="t('settings.branches.add')" back="/settings/branches" />
      </form>
    </div>
  `,
})
export class NewBranchPage {
  protected readonly store = inject(BranchStore);

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    await this.store.add();
  }
}

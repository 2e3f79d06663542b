import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import { FormActions, FormProblems } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { branchBody, BranchFields, branchForm } from './branch-fields.ts';

/** A new place of the centre. */
@Component({
  selector: 'saath-new-branch-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BranchFields, FormActions, FormProblems, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-page">
      <h1>{{ t('settings.branches.add') }}</h1>
      <form class="saath-form saath-card" novalidate (submit)="add($event)">
        <saath-form-problems />
        <saath-branch-fields [form]="form" />
        <saath-form-actions [sending]="saving" [label]="t('settings.branches.add')" back="/settings/branches" />
      </form>
    </div>
  `,
})
export class NewBranchPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  protected readonly saving = saving();
  protected readonly form = branchForm();

  constructor() {
    this.form.controls.timeZone.setValue(inject(Session).timeZone());
  }
  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const body = branchBody(this.form.getRawValue());
    const done = await this.saving.save(this.form, () => this.#api.post('/branches', body), ['settings.branches.saved', body]);
    if (done) await this.#router.navigate(['/settings/branches']);
  }
}

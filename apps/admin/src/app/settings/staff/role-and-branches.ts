import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffRoles } from '@saath/domain/staff';
import { startWith, switchMap } from 'rxjs';
import { itemsOf } from '../../api/items-of.ts';
import { apiRoot } from '../../api/api.ts';
import type { Branch, Page, StaffRole } from '../../api/shapes.ts';
import { requiredChoice, setEnabled } from '../../ui/fields.ts';

/** The role of a staff member, and their branches; an administrator works in all branches. */
export function assignmentForm(role: StaffRole = 'counsellor', branchIds: readonly string[] = []) {
  const form = new FormGroup({
    role: new FormControl<StaffRole>(role, { nonNullable: true }),
    branchIds: requiredChoice<string>(branchIds),
  });
  const { role: chosen, branchIds: where } = form.controls;
  const fit = (): void => setEnabled(where, chosen.value !== 'administrator');
  fit();
  chosen.valueChanges.subscribe(fit);
  return form;
}

/** The request to the API: an administrator has no branches of their own. */
export const assignmentOf = (form: ReturnType<typeof assignmentForm>) => {
  const { role, branchIds } = form.getRawValue();
  return { role, branchIds: role === 'administrator' ? [] : branchIds };
};

@Component({
  selector: 'saath-role-and-branches',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatLabel, MatOption, MatRadioButton, MatRadioGroup, MatSelect, ReactiveFormsModule, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <h2 id="role">{{ t('settings.staff.role') }}</h2>
      <mat-radio-group aria-labelledby="role" [formControl]="form().controls.role">
        @for (one of roles; track one) {
          <mat-radio-button [value]="one">
            <span class="role">{{ t('common.role.' + one) }}</span>
            <span class="saath-small saath-muted">{{ t('settings.staff.role-help.' + one) }}</span>
          </mat-radio-button>
        }
      </mat-radio-group>
      @if (role() !== 'administrator') {
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('settings.staff.branches') }}</mat-label>
          <mat-select multiple [formControl]="form().controls.branchIds">
            @for (branch of branches(); track branch.id) {
              <mat-option [value]="branch.id">{{ branch.name }}</mat-option>
            }
          </mat-select>
          <mat-error>{{ t('problems.staff/branches-missing') }}</mat-error>
        </mat-form-field>
      } @else {
        <p class="saath-muted">{{ t('settings.staff.branches-help') }}</p>
      }
    </ng-container>
  `,
  styles: `
    :host,
    mat-radio-group {
      display: flex;
      flex-direction: column;
      gap: var(--saath-3);
    }
    .role {
      display: block;
      font: var(--mat-sys-title-small);
    }
  `,
})
export class RoleAndBranches {
  readonly form = input.required<ReturnType<typeof assignmentForm>>();
  protected readonly roles = staffRoles;
  readonly #found = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  protected readonly branches = computed(() => itemsOf(this.#found));
  protected readonly role = toSignal(
    toObservable(this.form).pipe(switchMap((form) => form.controls.role.valueChanges.pipe(startWith(form.controls.role.value)))),
  );
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffLimits } from '@saath/domain/staff';
import { Api } from '../../api/api.ts';
import { languageNames } from '../../i18n/language-choice.ts';
import { Words } from '../../i18n/words.ts';
import { requiredChoice, requiredEmail, requiredText } from '../../ui/fields.ts';
import { FormActions, FormProblems } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { assignmentForm, assignmentOf, RoleAndBranches } from './role-and-branches.ts';

/** Invites a colleague: name, address, role, branches. */
@Component({
  selector: 'saath-invite-staff-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormActions,
    FormProblems,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    RoleAndBranches,
    TranslocoDirective,
  ],
  templateUrl: './invite-staff-page.html',
})
export class InviteStaffPage {
  protected readonly limits = staffLimits;
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  protected readonly languages = languageNames;
  protected readonly saving = saving();
  protected readonly form = new FormGroup({
    name: requiredText(),
    email: requiredEmail(),
    languages: requiredChoice<string>(),
    place: assignmentForm(),
  });

  constructor() {
    this.form.controls.languages.setValue([inject(Words).language()]);
  }
  protected async invite(): Promise<void> {
    const { name, email, languages } = this.form.getRawValue();
    const body = { name: name.trim(), email: email.trim(), languages, ...assignmentOf(this.form.controls.place) };
    const done = await this.saving.save(this.form, () => this.#api.post('/staff', body), ['settings.staff.invited', { name: body.name }]);
    if (done) await this.#router.navigate(['/settings/staff']);
  }
}

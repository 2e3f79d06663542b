import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators, type ValidatorFn } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import { languageNames } from '../../i18n/language-choice.ts';
import { Words } from '../../i18n/words.ts';
import { needed, someOf } from '../../ui/fields.ts';
import { FormProblems, ProblemNote } from '../../ui/index.ts';
import { saving } from '../../ui/saving.ts';
import { placeForm, placeOf, RoleAndBranches } from './role-and-branches.ts';

const required: ValidatorFn = (control) => Validators.required(control);
const address: ValidatorFn = (control) => Validators.email(control);

/** Invites a colleague: who, as what, where. */
@Component({
  selector: 'saath-invite-staff-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormProblems,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNote,
    ReactiveFormsModule,
    RoleAndBranches,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './invite-staff-page.html',
})
export class InviteStaffPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  protected readonly languages = languageNames;
  protected readonly saving = saving();
  protected readonly form = new FormGroup({
    name: needed(),
    email: new FormControl('', { nonNullable: true, validators: [required, address] }),
    languages: someOf<string>(),
    place: placeForm(),
  });

  constructor() {
    this.form.controls.languages.setValue([inject(Words).language()]);
  }
  protected async invite(): Promise<void> {
    const { name, email, languages } = this.form.getRawValue();
    const body = { name: name.trim(), email: email.trim(), languages, ...placeOf(this.form.controls.place) };
    const done = await this.saving.save(this.form, () => this.#api.post('/staff', body), ['settings.staff.invited', { name: body.name }]);
    if (done) await this.#router.navigate(['/settings/staff']);
  }
}

import { inject, Injectable } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { Api } from '../../api/api.ts';
import { Words } from '../../i18n/words.ts';
import { requiredChoice, requiredEmail, requiredText } from '../../ui/fields.ts';
import { saving } from '../../ui/saving.ts';
import { assignmentForm, assignmentOf } from './role-and-branches.ts';

/** The form of an invitation. The colleague starts with the language of the page. */
@Injectable()
export class InvitationStore {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly saving = saving();
  readonly form = new FormGroup({
    name: requiredText(),
    email: requiredEmail(),
    languages: requiredChoice<string>(),
    place: assignmentForm(),
  });

  constructor() {
    this.form.controls.languages.setValue([inject(Words).language()]);
  }

  async invite(): Promise<void> {
    const { name, email, languages } = this.form.getRawValue();
    const body = { name: name.trim(), email: email.trim(), languages, ...assignmentOf(this.form.controls.place) };
    const done = await this.saving.save(this.form, () => this.#api.post('/staff', body), ['settings.staff.invited', { name: body.name }]);
    if (done) await this.#router.navigate(['/settings/staff']);
  }
}

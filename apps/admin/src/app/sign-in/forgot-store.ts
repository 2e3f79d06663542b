import { inject, Injectable, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Api } from '../api/api.ts';
import { requiredEmail } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';

/** Asks for a link to set a new password. */
@Injectable()
export class ForgotStore {
  readonly #api = inject(Api);
  readonly sending = formSending();
  readonly sent = signal(false);
  readonly form = new FormGroup({ email: requiredEmail() });

  async send(): Promise<void> {
    const email = this.form.controls.email.value.trim();
    this.sent.set(await this.sending.send(this.form, () => this.#api.post('/auth/forgot', { email })));
  }
}

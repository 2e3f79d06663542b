import { inject, Injectable, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Api } from '../api/api.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { newPassword } from './new-password.ts';

/** Sets a new password with the token of a link. */
@Injectable()
export class ResetStore {
  readonly token = fromAddress('');
  readonly #api = inject(Api);
  readonly sending = formSending();
  readonly done = signal(false);
  readonly form = new FormGroup({ password: newPassword() });

  async set(): Promise<void> {
    const body = { token: this.token(), ...this.form.getRawValue() };
    this.done.set(await this.sending.send(this.form, () => this.#api.post('/auth/reset', body)));
  }
}

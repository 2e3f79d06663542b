import { computed, inject, Injectable, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Api } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { newPassword } from './new-password.ts';

/** Sets a new password with the token of a link. */
@Injectable()
export class ResetStore {
  readonly token = fromAddress('');
  readonly #api = inject(Api);
  readonly sending = formSending();
  /** Whether only a new link helps: with this one no password is set any more. */
  readonly expired = computed(() => problemOf(this.sending.fault()).code === 'sign-in/link-expired');
  readonly done = signal(false);
  readonly form = new FormGroup({ password: newPassword() });

  async set(): Promise<void> {
    const body = { token: this.token(), ...this.form.getRawValue() };
    this.done.set(await this.sending.send(this.form, () => this.#api.post('/auth/reset', body)));
  }
}

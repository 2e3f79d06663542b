import { httpResource } from '@angular/common/http';
import { effect, inject, Injectable, untracked } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Invitation } from '../api/shapes.ts';
import { requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { newPassword } from './new-password.ts';

/** An invitation and the form that accepts it. A person with an account has a name already. */
@Injectable()
export class InvitationStore {
  readonly token = fromAddress('');
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly invitation = httpResource<Invitation>(() =>
    this.token() === '' ? undefined : `${apiRoot}/auth/invitations/${encodeURIComponent(this.token())}`,
  );
  readonly sending = formSending();
  readonly form = new FormGroup({ name: requiredText(), password: newPassword() });

  constructor() {
    effect(() => {
      if (!this.invitation.hasValue()) return;
      const { name, hasAccount } = this.invitation.value();
      untracked(() => {
        this.form.controls.name.setValue(name);
        if (hasAccount) this.form.controls.name.disable();
      });
    });
  }

  async accept(): Promise<void> {
    const { name, password } = this.form.value;
    await this.sending.send(this.form, async () => {
      await this.#session.accept(this.token(), { ...(name === undefined ? {} : { name: name.trim() }), password: password ?? '' });
      await this.#router.navigateByUrl('/');
    });
  }
}

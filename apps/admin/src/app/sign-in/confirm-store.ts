import { httpResource } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Api, apiRoot } from '../api/api.ts';
import type { Confirmation } from '../api/shapes.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';

/** The subject of a link, and its confirmation. Opening the page confirms nothing, because mail programs open links too. */
@Injectable()
export class ConfirmStore {
  readonly token = fromAddress('');
  readonly #api = inject(Api);
  readonly confirmation = httpResource<Confirmation>(() =>
    this.token() === '' ? undefined : `${apiRoot}/auth/confirmations/${encodeURIComponent(this.token())}`,
  );
  readonly sending = formSending();
  readonly done = signal(false);
  readonly form = new FormGroup({});

  async confirm(): Promise<void> {
    const confirm = () => this.#api.post(`/auth/confirmations/${encodeURIComponent(this.token())}`);
    this.done.set(await this.sending.send(this.form, confirm));
  }
}

import { httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Profile, SignInData } from '../api/shapes.ts';

/** The address and number with which a person signs in, and the changes that wait to be confirmed. */
@Injectable()
export class SignInDataStore {
  readonly #session = inject(Session);
  readonly data = httpResource<SignInData>(() => `${apiRoot}/me/sign-in`);

  /** Asks for another address or number with the current password, and shows what waits. */
  async change(given: Profile): Promise<void> {
    await this.#session.change(given);
    this.data.reload();
  }
}

import { computed, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../api/session.ts';

/** The other centres a person works in, and the way there: the console begins anew. */
@Injectable({ providedIn: 'root' })
export class CentreChange {
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly others = computed(() => this.#session.me()?.memberships.filter((one) => one !== this.#session.membership()) ?? []);

  async to(centreId: string): Promise<void> {
    await this.#session.switchTo(centreId);
    await this.#router.navigateByUrl('/sign-in', { skipLocationChange: true });
    await this.#router.navigateByUrl('/');
  }
}

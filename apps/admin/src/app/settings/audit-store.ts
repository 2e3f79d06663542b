import { inject, Injectable, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import type { AuditEntry, AuditVerification, Looks } from '../api/shapes.ts';
import { sending } from '../ui/sending.ts';

/** The audit trail, newest first, and the result of checking its chain. */
@Injectable()
export class AuditStore {
  readonly #api = inject(Api);
  readonly entries = paged<AuditEntry>('/audit', () => ({ limit: 50 }));
  readonly looks = paged<Looks>('/audit/looks', () => ({}));
  readonly verified = signal<AuditVerification | undefined>(undefined);
  readonly #verifying = sending();
  readonly fault = this.#verifying.fault;

  async verify(): Promise<void> {
    await this.#verifying.send(async () => this.verified.set(await this.#api.get('/audit/verify')));
  }
}

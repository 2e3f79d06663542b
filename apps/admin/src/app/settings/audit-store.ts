import { inject, Injectable, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import type { AuditEntry, AuditVerification, Looks } from '../api/shapes.ts';

/** The audit trail, newest first, and the result of checking its chain. */
@Injectable()
export class AuditStore {
  readonly #api = inject(Api);
  readonly entries = paged<AuditEntry>('/audit', () => ({ limit: 50 }));
  readonly looks = paged<Looks>('/audit/looks', () => ({}));
  readonly verified = signal<AuditVerification | undefined>(undefined);
  readonly fault = signal<unknown>(undefined);

  async verify(): Promise<void> {
    this.fault.set(undefined);
    try {
      this.verified.set(await this.#api.get('/audit/verify'));
    } catch (fault) {
      this.fault.set(fault);
    }
  }
}

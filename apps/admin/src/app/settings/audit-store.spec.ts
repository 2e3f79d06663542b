import { describe, expect, it } from '@jest/globals';
import { anjali } from '../../testing/organisation.ts';
import { outage } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { AuditStore } from './audit-store.ts';

describe('checking the chain of the audit trail', () => {
  it('gives its result', async () => {
    const { store, answer } = await openStore(AuditStore, { me: anjali });
    const done = store.verify();
    await answer('/audit/verify', { ok: true, entries: 412, brokenAt: null });
    await done;
    expect(store.verified()).toEqual({ ok: true, entries: 412, brokenAt: null });
    expect(store.fault()).toBeUndefined();
  });

  it('gives the fault, until it is tried again', async () => {
    const { store, answer } = await openStore(AuditStore, { me: anjali });
    const done = store.verify();
    await answer('/audit/verify', outage, 503);
    await done;
    expect(store.fault()).toMatchObject({ status: 503 });
    expect(store.verified()).toBeUndefined();
    void store.verify();
    expect(store.fault()).toBeUndefined();
  });
});

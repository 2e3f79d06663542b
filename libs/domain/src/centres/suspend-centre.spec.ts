import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { CentreId } from '../kernel/index.ts';
import type { ActiveCentre, SuspendedCentre } from './centre.ts';
import { defaultQuietHours } from './plan-centre.ts';
import { mayWrite, reactivateCentre, suspendCentre } from './suspend-centre.ts';

const now = Temporal.Instant.from('2026-06-02T12:00Z');
const active: ActiveCentre = {
  id: idOf<CentreId>('centre-1'),
  slug: 'nagpur-centre',
  name: 'Nagpur centre',
  timeZone: 'Asia/Kolkata',
  country: 'IN',
  languages: ['mr'],
  helpline: null,
  quietFrom: defaultQuietHours.from,
  quietUntil: defaultQuietHours.until,
  state: 'active',
};
const suspended: SuspendedCentre = { ...active, state: 'suspended', suspendedAt: now, reason: 'asked to pause' };

describe('suspending a centre', () => {
  it('keeps the reason and the moment', () =>
    expect(suspendCentre(active, { reason: ' asked to pause ', now })).toEqual({ ok: true, value: suspended }));
  it.each([
    { given: active, reason: ' ', then: 'centres/reason-missing' },
    { given: suspended, reason: 'again', then: 'centres/already-suspended' },
  ])('refuses with $then', ({ given, reason, then }) =>
    expect(suspendCentre(given, { reason, now })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('reactivating a centre', () => {
  it('brings back exactly the centre there was', () => expect(reactivateCentre(suspended)).toEqual({ ok: true, value: active }));
  it('refuses one that is active', () =>
    expect(reactivateCentre(active)).toMatchObject({ ok: false, problem: { code: 'centres/not-suspended' } }));
});

describe('writing in a centre', () => {
  it('is open while active', () => expect(mayWrite(active)).toMatchObject({ ok: true }));
  it('is closed while suspended', () =>
    expect(mayWrite(suspended)).toMatchObject({ ok: false, problem: { code: 'centres/suspended', kind: 'forbidden' } }));
});

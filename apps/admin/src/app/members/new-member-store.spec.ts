import { describe, expect, it, jest } from '@jest/globals';
import { aBranch } from '../../testing/organisation.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore } from '../../testing/store.ts';
import { NewMemberStore } from './new-member-store.ts';

const given = { alias: ' Asha ', branchId: 'b1', admittedOn: '2026-11-01', dischargedOn: '2026-11-20', phone: ' 98230 12345' };
const asked = { alias: 'Asha', branchId: 'b1', language: 'en', phone: '98230 12345', preferredChannel: 'whatsapp' };

const sagarTwin = { id: 'm1', code: 'K-118', displayName: 'Sagar', stage: 'aftercare', branchName: 'Kothrud', reasons: ['same-phone'] };

describe('a new member', () => {
  it.each([
    { stage: 'enquiry' as const, days: {} },
    { stage: 'in-programme' as const, days: { admittedOn: '2026-11-01' } },
    { stage: 'aftercare' as const, days: { admittedOn: '2026-11-01', dischargedOn: '2026-11-20' } },
  ])('in the stage $stage is sent with the days that belong to it, and shown', async ({ stage, days }) => {
    const open = await openStore(NewMemberStore);
    const go = jest.spyOn(open.router, 'navigate').mockResolvedValue(true);
    await open.answer('/branches', pageOf(aBranch()));
    open.store.form.patchValue({ ...given, stage });
    const saved = open.store.save();
    const compared = open.request('/members/duplicates');
    expect(compared.request.body).toEqual({ alias: 'Asha', branchId: 'b1', phone: '98230 12345' });
    compared.flush({ items: [], elsewhere: 0 });
    await open.settle();
    const sent = open.request('/members');
    expect(sent.request.body).toEqual({ ...asked, stage, ...days });
    sent.flush({ id: 'm9' });
    await saved;
    expect(go).toHaveBeenCalledWith(['/members', 'm9']);
  });

  it.each([
    { what: 'somebody may be the same', answer: { items: [sagarTwin], elsewhere: 0 }, status: 200, shown: 1 },
    { what: 'somebody elsewhere may be the same', answer: { items: [], elsewhere: 1 }, status: 200, shown: 0 },
    { what: 'nobody could be compared', answer: { code: 'members/too-many-looks' }, status: 429, shown: undefined },
  ])('is sent at the second time when $what', async ({ answer, status, shown }) => {
    const open = await openStore(NewMemberStore);
    jest.spyOn(open.router, 'navigate').mockResolvedValue(true);
    await open.answer('/branches', pageOf(aBranch()));
    open.store.form.patchValue({ ...given, birthYear: 1991 });
    const asking = open.store.save();
    await open.answer('/members/duplicates', answer, status);
    await asking;
    open.http.expectNone('/api/v1/members');
    expect(open.store.mayBeSame()?.items.length).toBe(shown);
    expect(open.store.duplicates() === null).toBe(shown === undefined);
    const saved = open.store.save();
    await open.settle();
    const sent = open.request('/members');
    expect(sent.request.body).toMatchObject({ alias: 'Asha', birthYear: 1991 });
    sent.flush({ id: 'm9' });
    await saved;
  });

  it('is compared again when the form changes, and a fault of a field prevents it', async () => {
    const open = await openStore(NewMemberStore);
    await open.answer('/branches', pageOf(aBranch()));
    open.store.form.patchValue(given);
    const asking = open.store.save();
    await open.answer('/members/duplicates', { items: [sagarTwin], elsewhere: 0 });
    await asking;
    open.store.form.patchValue({ phone: '1' });
    const again = open.store.save();
    await open.answer('/members/duplicates', { code: 'members/phone-invalid' }, 422);
    await again;
    open.http.expectNone('/api/v1/members');
    expect(open.store.sending.fault()).toBeDefined();
  });

  it('that is not complete is not sent', async () => {
    const open = await openStore(NewMemberStore);
    await open.store.save();
    open.http.expectNone('/api/v1/members');
    expect(open.store.form.controls.alias.touched).toBe(true);
  });
});

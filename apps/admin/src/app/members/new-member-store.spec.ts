import { describe, expect, it, jest } from '@jest/globals';
import { aBranch } from '../../testing/organisation.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore } from '../../testing/store.ts';
import { NewMemberStore } from './new-member-store.ts';

const given = { alias: ' Asha ', branchId: 'b1', admittedOn: '2026-11-01', dischargedOn: '2026-11-20', phone: ' 98230 12345' };
const asked = { alias: 'Asha', branchId: 'b1', language: 'en', phone: '98230 12345', preferredChannel: 'whatsapp' };

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
    const sent = open.request('/members');
    expect(sent.request.body).toEqual({ ...asked, stage, ...days });
    sent.flush({ id: 'm9' });
    await saved;
    expect(go).toHaveBeenCalledWith(['/members', 'm9']);
  });

  it('that is not complete is not sent', async () => {
    const open = await openStore(NewMemberStore);
    await open.store.save();
    open.http.expectNone('/api/v1/members');
    expect(open.store.form.controls.alias.touched).toBe(true);
  });
});

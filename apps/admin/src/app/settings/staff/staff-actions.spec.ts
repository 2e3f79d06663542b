import { describe, expect, it } from '@jest/globals';
import { openActions } from '../../../testing/actions.ts';
import { aStaff } from '../../../testing/organisation.ts';
import { StaffActions } from './staff-actions.ts';
import { staffState } from './staff-state.ts';

describe('what an administrator does with an account', () => {
  const open = () => openActions(StaffActions);

  it('sends an invitation again, and says so', async () => {
    const { store, request, notice } = await open();
    const done = store.resend(aStaff());
    request('/staff/s1/resend-invitation').flush({});
    expect(await done).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('settings.staff.resent', { name: 'Meera Kulkarni' });
  });

  it('says why an invitation was not sent again', async () => {
    const { store, request, notice } = await open();
    const done = store.resend(aStaff());
    request('/staff/s1/resend-invitation').flush({ code: 'staff/not-invited' }, { status: 409, statusText: 'Conflict' });
    expect(await done).toBe(false);
    expect(notice.refused).toHaveBeenCalledTimes(1);
    expect(notice.say).not.toHaveBeenCalled();
  });

  it('adds an e-mail address, on top of the version that was loaded', async () => {
    const { store, request, prompt, notice } = await open();
    prompt.answers = { email: ' meera@example.org ' };
    const done = store.address(aStaff({ email: '' }));
    const sent = request('/staff/s1');
    expect(sent.request.body).toEqual({ email: 'meera@example.org' });
    expect(sent.request.headers.get('If-Match')).toBe('"5"');
    sent.flush({});
    expect(await done).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('settings.staff.invited', { name: 'Meera Kulkarni' });
  });

  it('closes access after a question that names the person', async () => {
    const { store, request, prompt, notice } = await open();
    const done = store.deactivate(aStaff());
    expect(prompt.asked[0]).toMatchObject({ title: 'Close access for Meera Kulkarni?', grave: true });
    const sent = request('/staff/s1');
    expect(sent.request.body).toEqual({ state: 'deactivated' });
    sent.flush({});
    expect(await done).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('settings.staff.closed', { name: 'Meera Kulkarni' });
  });
});

describe('the state of an account', () => {
  it.each([
    { given: { state: 'invited' as const, email: '' }, then: 'no-address' },
    { given: { state: 'invited' as const }, then: 'invited' },
    { given: { state: 'active' as const, email: '' }, then: 'active' },
    { given: { state: 'deactivated' as const }, then: 'deactivated' },
  ])('of $given is $then', ({ given, then }) => expect(staffState(aStaff(given))).toBe(then));
});

import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aStaff } from '../../../testing/organisation.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { openStore, type OpenStore } from '../../../testing/store.ts';
import { Prompt } from '../../ui/index.ts';
import { Notice } from '../../ui/notice.ts';
import { StaffActions } from './staff-actions.ts';
import { staffState } from './staff-state.ts';

describe('what an administrator does with an account', () => {
  let open: OpenStore<StaffActions>;
  let prompt: PreparedPrompt;
  const notice = { say: jest.fn<(key: string, facts: object) => void>(), refused: jest.fn<(fault: unknown) => void>() };
  beforeEach(async () => {
    notice.say.mockReset();
    notice.refused.mockReset();
    prompt = new PreparedPrompt();
    open = await openStore(StaffActions, {
      providers: [
        { provide: Prompt, useValue: prompt },
        { provide: Notice, useValue: notice },
      ],
    });
  });

  it('sends an invitation again, and says so', async () => {
    const done = open.store.resend(aStaff());
    open.request('/staff/s1/resend-invitation').flush({});
    expect(await done).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('settings.staff.resent', { name: 'Meera Kulkarni' });
  });

  it('says why an invitation was not sent again', async () => {
    const done = open.store.resend(aStaff());
    open.request('/staff/s1/resend-invitation').flush({ code: 'staff/not-invited' }, { status: 409, statusText: 'Conflict' });
    expect(await done).toBe(false);
    expect(notice.refused).toHaveBeenCalledTimes(1);
    expect(notice.say).not.toHaveBeenCalled();
  });

  it('adds an e-mail address, on top of the version that was loaded', async () => {
    prompt.answers = { email: ' meera@example.org ' };
    const done = open.store.address(aStaff({ email: '' }));
    const request = open.request('/staff/s1');
    expect(request.request.body).toEqual({ email: 'meera@example.org' });
    expect(request.request.headers.get('If-Match')).toBe('"5"');
    request.flush({});
    expect(await done).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('settings.staff.invited', { name: 'Meera Kulkarni' });
  });

  it('closes access after a question that names the person', async () => {
    const done = open.store.deactivate(aStaff());
    expect(prompt.asked[0]).toMatchObject({ title: 'Close access for Meera Kulkarni?', grave: true });
    const request = open.request('/staff/s1');
    expect(request.request.body).toEqual({ state: 'deactivated' });
    request.flush({});
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

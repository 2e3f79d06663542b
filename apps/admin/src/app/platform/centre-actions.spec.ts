import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aCentre, rahul } from '../../testing/centres.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { Prompt } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { CentreActions } from './centre-actions.ts';

describe('what an operator does with a centre', () => {
  let open: OpenStore<CentreActions>;
  let prompt: PreparedPrompt;
  const notice = { say: jest.fn<(key: string, facts: object) => void>(), refused: jest.fn<(fault: unknown) => void>() };
  beforeEach(async () => {
    notice.say.mockReset();
    notice.refused.mockReset();
    prompt = new PreparedPrompt();
    open = await openStore(CentreActions, {
      me: rahul,
      providers: [
        { provide: Prompt, useValue: prompt },
        { provide: Notice, useValue: notice },
      ],
    });
  });

  it('suspends it with a reason, after a question with the number of staff', async () => {
    prompt.answers = { reason: 'Not paid' };
    const done = open.store.suspend(aCentre());
    expect(prompt.asked[0]?.text).toContain('18 staff');
    const request = open.request('/platform/centres/c1/suspend');
    expect(request.request.body).toEqual({ reason: 'Not paid' });
    request.flush({});
    expect(await done).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('platform.centres.suspend.done', { name: 'Nayi Subah' });
  });

  it.each([
    { action: 'reactivate' as const, address: '/platform/centres/c1/reactivate', key: 'platform.centres.reactivated' },
    { action: 'resend' as const, address: '/platform/centres/c1/invitations/resend', key: 'platform.centres.resent' },
  ])('$action asks nothing, and says when it is done', async ({ action, address, key }) => {
    const done = open.store[action](aCentre());
    open.request(address).flush({});
    expect(await done).toBe(true);
    expect(prompt.asked).toEqual([]);
    expect(notice.say).toHaveBeenCalledWith(key, { name: 'Nayi Subah' });
  });

  it('says why something was refused', async () => {
    const done = open.store.reactivate(aCentre());
    open.request('/platform/centres/c1/reactivate').flush({ code: 'centres/not-suspended' }, { status: 409, statusText: 'Conflict' });
    expect(await done).toBe(false);
    expect(notice.refused).toHaveBeenCalledTimes(1);
  });

  it('renames it, on top of the version that was loaded', async () => {
    prompt.answers = { name: 'Naya Savera' };
    const done = open.store.rename(aCentre());
    const request = open.request('/platform/centres/c1');
    expect(request.request.body).toEqual({ name: 'Naya Savera' });
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    request.flush({});
    expect(await done).toBe(true);
    expect(prompt.asked[0]?.fields[0]?.value).toBe('Nayi Subah');
  });
});

import { describe, expect, it } from '@jest/globals';
import { openActions } from '../../testing/actions.ts';
import { aCentre, rahul } from '../../testing/centres.ts';
import { CentreActions } from './centre-actions.ts';

describe('what an operator does with a centre', () => {
  const open = () => openActions(CentreActions, rahul);

  it('suspends it with a reason, after a question with the number of staff', async () => {
    const { store, request, prompt, notice } = await open();
    prompt.answers = { reason: 'Not paid' };
    const done = store.suspend(aCentre());
    expect(prompt.asked[0]?.text).toContain('18 staff');
    const sent = request('/platform/centres/c1/suspend');
    expect(sent.request.body).toEqual({ reason: 'Not paid' });
    sent.flush({});
    expect(await done).toBe(true);
    expect(notice.say).toHaveBeenCalledWith('platform.centres.suspend.done', { name: 'Nayi Subah' });
  });

  it.each([
    { action: 'reactivate' as const, address: '/platform/centres/c1/reactivate', key: 'platform.centres.reactivated' },
    { action: 'resend' as const, address: '/platform/centres/c1/invitations/resend', key: 'platform.centres.resent' },
  ])('$action asks nothing, and says when it is done', async ({ action, address, key }) => {
    const { store, request, prompt, notice } = await open();
    const done = store[action](aCentre());
    request(address).flush({});
    expect(await done).toBe(true);
    expect(prompt.asked).toEqual([]);
    expect(notice.say).toHaveBeenCalledWith(key, { name: 'Nayi Subah' });
  });

  it('says why something was refused', async () => {
    const { store, request, notice } = await open();
    const done = store.reactivate(aCentre());
    request('/platform/centres/c1/reactivate').flush({ code: 'centres/not-suspended' }, { status: 409, statusText: 'Conflict' });
    expect(await done).toBe(false);
    expect(notice.refused).toHaveBeenCalledTimes(1);
  });

  it('renames it, on top of the version that was loaded', async () => {
    const { store, request, prompt } = await open();
    prompt.answers = { name: 'Naya Savera' };
    const done = store.rename(aCentre());
    const sent = request('/platform/centres/c1');
    expect(sent.request.body).toEqual({ name: 'Naya Savera' });
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    sent.flush({});
    expect(await done).toBe(true);
    expect(prompt.asked[0]?.fields[0]?.value).toBe('Nayi Subah');
  });
});

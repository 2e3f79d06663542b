import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { staffRoles } from '@saath/domain/staff';
import { openActions } from '../../testing/actions.ts';
import { meera } from '../../testing/page.ts';
import { Notice } from '../ui/notice.ts';
import { Colleagues } from './colleagues.ts';
import { HandOver } from './hand-over.ts';

const colleague = (id: string, role: string, state = 'active') => ({ id, name: `${id} ${role}`, role, state });
const contact = (id: string) => ({ id, displayName: `Person ${id}` });
const staff = {
  items: [
    ...staffRoles.map((role) => colleague('s1', role)),
    colleague('s2', 'counsellor', 'deactivated'),
    colleague('s3', 'counsellor', 'invited'),
  ],
  nextCursor: null,
};

describe('giving contacts to a colleague', () => {
  let open: Awaited<ReturnType<typeof openActions<HandOver>>>;
  beforeEach(async () => {
    open = await openActions(HandOver, meera);
  });

  it('offers those who work here and make contacts, by name', async () => {
    open.prompt.answers = { ownerId: 's1' };
    const act = open.store.followUps([contact('c1')]);
    await open.answer('/staff', staff);
    expect(open.prompt.asked[0]?.fields[0]?.options?.map(({ label }) => label)).toEqual(['s1 administrator', 's1 counsellor']);
    open.request('/follow-ups/hand-over').flush({ count: 1 });
    await act;
  });

  it.each([{ ids: ['c1'] }, { ids: ['c1', 'c2', 'c3'] }])('gives $ids at once, and says how many were given', async ({ ids }) => {
    const say = jest.spyOn(TestBed.inject(Notice), 'say');
    open.prompt.answers = { ownerId: 's1' };
    const act = open.store.followUps(ids.map(contact));
    await open.answer('/staff', staff);
    const request = open.request('/follow-ups/hand-over');
    expect(request.request.body).toEqual({ followUpIds: ids, ownerId: 's1' });
    request.flush({ count: ids.length });
    expect(await act).toBe(true);
    expect(say).toHaveBeenCalledWith('follow-ups.hand.done', { count: ids.length });
  });

  it('says why, and asks nothing, when the colleagues cannot be read', async () => {
    const refused = jest.spyOn(TestBed.inject(Notice), 'refused');
    const act = open.store.followUps([contact('c1')]);
    open.request('/staff').flush({ code: 'http/unavailable', status: 503 }, { status: 503, statusText: 'Unavailable' });
    expect(await act).toBe(false);
    expect(refused).toHaveBeenCalledWith(expect.objectContaining({ status: 503 }));
    expect(open.prompt.asked).toEqual([]);
  });

  it('says nothing of contacts that were not given', async () => {
    const say = jest.spyOn(TestBed.inject(Notice), 'say');
    open.prompt.answers = { ownerId: 's1' };
    const act = open.store.followUps([contact('c1')]);
    await open.answer('/staff', staff);
    open.request('/follow-ups/hand-over').flush({ code: 'follow-ups/owner-not-here', status: 422 }, { status: 422, statusText: 'Refused' });
    await expect(act).rejects.toMatchObject({ error: { code: 'follow-ups/owner-not-here' } });
    expect(say).not.toHaveBeenCalled();
  });

  it('gives members who need a word in the same way, with a line about why', async () => {
    open.prompt.answers = { ownerId: 's1', note: 'On leave' };
    const act = open.store.members([contact('m1'), contact('m2')]);
    await open.answer('/staff', staff);
    const request = open.request('/attention/hand-over');
    expect(request.request.body).toEqual({ memberIds: ['m1', 'm2'], ownerId: 's1', note: 'On leave' });
    request.flush({ count: 2 });
    expect(await act).toBe(true);
    expect(open.notice.say).toHaveBeenCalledWith('attention.hand.done', { count: 2 });
  });

  it('says beside the question who cannot be handed over, and why', async () => {
    open.prompt.answers = { ownerId: 's1' };
    const act = open.store.members([contact('m1'), contact('m2')]);
    await open.answer('/staff', staff);
    const refused = { path: 'memberIds.1', code: 'care/not-in-need' };
    const body = { code: 'follow-ups/not-handed-over', status: 409, params: { count: 1 }, errors: [refused] };
    open.request('/attention/hand-over').flush(body, { status: 409, statusText: 'Refused' });
    await expect(act).rejects.toMatchObject({ error: { code: 'follow-ups/not-handed-over' } });
    const beside = open.prompt.asked[0]?.beside?.inputs({});
    expect(beside).toEqual({ faults: [{ name: 'Person m2', reason: expect.stringMatching(/^[A-Z].+\.$/) }] });
  });

  it.each([
    { branch: undefined, address: '/api/v1/staff?limit=200' },
    { branch: 'b1', address: '/api/v1/staff?limit=200&branchId=b1' },
  ])('reads the colleagues of $branch', async ({ branch, address }) => {
    const read = TestBed.inject(Colleagues).whoMakeContacts(branch);
    const request = open.request('/staff');
    expect(request.request.urlWithParams).toBe(address);
    request.flush({ items: [colleague('s4', 'mentor')], nextCursor: null });
    expect(await read).toEqual([]);
  });
});

import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { Prompt, type Question } from '../ui/index.ts';
import { MemberActions } from './member-actions.ts';

describe('what staff change in a record', () => {
  let open: OpenStore<MemberActions>;
  let prompt: PreparedPrompt;
  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-25T19:00:00Z') });
    prompt = new PreparedPrompt();
    open = await openStore(MemberActions, { providers: [{ provide: Prompt, useValue: prompt }] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const question = (): Question => prompt.asked[0]!;
  const field = (name: string) => question().fields.find((one) => one.name === name);
  const run = async (action: Promise<boolean>, address: string): Promise<unknown> => {
    const request = open.request(address);
    request.flush({});
    expect(await action).toBe(true);
    return request.request.body;
  };

  describe('the stage', () => {
    it('offers only the stages that follow the present one, from today', async () => {
      prompt.answers = { to: 'alumni' };
      await run(open.store.move(sagar), '/members/m1/transitions');
      expect(field('to')?.options?.map(({ label }) => label)).toEqual(['Alumni', 'Admitted', 'Left the programme']);
      expect(field('on')?.value).toBe('2026-11-26');
    });

    it('is sent without an empty note', async () => {
      prompt.answers = { to: 'alumni', reason: '  ' };
      expect(await run(open.store.move(sagar), '/members/m1/transitions')).toEqual({ to: 'alumni', on: '2026-11-26' });
    });

    it.each([
      { groups: sagar.groups, then: true },
      { groups: [], then: false },
    ])('warns about the groups of a member: $then', async ({ groups, then }) => {
      prompt.answers = { to: 'left' };
      await run(open.store.move({ ...sagar, groups }), '/members/m1/transitions');
      expect(question().text !== undefined).toBe(then);
    });
  });

  describe('the details', () => {
    it('begin with what is recorded, without phone and e-mail', async () => {
      await run(open.store.change(sagar), '/members/m1');
      expect(question().fields.map(({ name, value }) => [name, value])).toEqual([
        ['alias', 'Sagar'],
        ['language', 'mr'],
        ['preferredChannel', 'whatsapp'],
        ['phone', undefined],
        ['email', undefined],
      ]);
    });

    it('are sent without the fields that are empty, on top of the version that was loaded', async () => {
      prompt.answers = { alias: 'Sagar P.', phone: '', email: ' ' };
      const action = open.store.change(sagar);
      const request = open.request('/members/m1');
      expect(request.request.body).toEqual({ alias: 'Sagar P.', language: 'mr', preferredChannel: 'whatsapp' });
      expect(request.request.headers.get('If-Match')).toBe('"3"');
      request.flush({});
      await action;
    });
  });

  it.each([
    { chosen: 't1', then: 't1' },
    { chosen: 'nobody', then: null },
  ])('the counsellor in charge is one of the branch: $chosen', async ({ chosen, then }) => {
    const person = { role: 'counsellor', state: 'active', branches: [{ id: sagar.branchId, name: 'Kothrud' }] };
    const items = [
      { ...person, id: 't1', name: 'Meera' },
      { ...person, id: 't2', name: 'Far', branches: [{ id: 'elsewhere', name: 'Far' }] },
      { ...person, id: 't3', name: 'Left', state: 'deactivated' },
      { ...person, id: 't4', name: 'Admin', role: 'administrator', branches: null },
      { ...person, id: 't5', name: 'Peer', role: 'facilitator' },
    ];
    prompt.answers = { inChargeId: chosen };
    const action = open.store.nameInCharge(sagar);
    open.request('/staff').flush({ items, nextCursor: null });
    await new Promise((resolve) => setTimeout(resolve));
    expect(await run(action, '/members/m1')).toEqual({ inChargeId: then });
    expect(field('inChargeId')?.options?.map(({ value }) => value)).toEqual(['nobody', 't1', 't4']);
  });

  it('a return to use ends the running span of sobriety, today unless another day is given', async () => {
    prompt.answers = { on: '2026-11-25' };
    const action = open.store.recordReturn(sagar);
    const ended = { id: 'e1', startedOn: '2025-01-01', endedOn: '2025-02-01', endReason: 'lapse', days: 31 };
    const running = { id: 'e2', startedOn: '2025-03-01', endedOn: null, endReason: null, days: 635 };
    open.request('/members/m1/sobriety-episodes').flush({ items: [ended, running], nextCursor: null });
    await open.settle();
    const request = open.request('/members/m1/sobriety-episodes/e2/end');
    expect(request.request.body).toEqual({ on: '2026-11-25', reason: 'lapse' });
    expect(field('on')?.value).toBe('2026-11-26');
    request.flush({});
    expect(await action).toBe(true);
  });

  it('a follow-up is proposed for tomorrow', async () => {
    expect(await run(open.store.addFollowUp(sagar), '/follow-ups')).toEqual({ memberId: 'm1', dueOn: '2026-11-27', method: 'call' });
  });

  it('a relative needs a name and a relationship, and no phone', async () => {
    prompt.answers = { name: 'Asha', relation: 'wife', phone: '' };
    expect(await run(open.store.addRelative(sagar), '/members/m1/relatives')).toEqual({ name: 'Asha', relation: 'wife' });
    expect(
      question()
        .fields.filter(({ optional }) => optional)
        .map(({ name }) => name),
    ).toEqual(['phone']);
  });

  it('is refused as the server refuses it', async () => {
    const action = TestBed.inject(MemberActions).addFollowUp(sagar);
    open.request('/follow-ups').flush({ status: 409, code: 'follow-ups/one-that-day' }, { status: 409, statusText: 'Conflict' });
    await expect(action).rejects.toMatchObject({ status: 409 });
  });
});

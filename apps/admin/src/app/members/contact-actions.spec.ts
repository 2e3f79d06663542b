import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import type { FollowUpItem } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { ContactActions } from './contact-actions.ts';

const owed = {
  ...{ id: 'f1', memberId: 'm1', displayName: 'Sagar', code: 'K-118', kind: 'day-7', origin: 'plan', method: 'visit' },
  ...{
    dueOn: '2026-11-24',
    movedFrom: null,
    state: 'due',
    outcome: null,
    overdueDays: 2,
    ownerId: null,
    ownerName: null,
    handedOver: null,
    version: 1,
  },
} as const satisfies FollowUpItem;

describe('a contact that staff log', () => {
  let open: OpenStore<ContactActions>;
  let prompt: PreparedPrompt;
  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-25T19:00:00Z') });
    prompt = new PreparedPrompt();
    open = await openStore(ContactActions, { providers: [{ provide: Prompt, useValue: prompt }] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const field = (name: string) => prompt.asked[0]!.fields.find((one) => one.name === name);
  const log = async (items: readonly FollowUpItem[]): Promise<unknown> => {
    const action = open.store.log(sagar);
    open.request('/follow-ups').flush({ items, nextCursor: null });
    await open.settle();
    const request = open.request('/members/m1/contacts');
    request.flush({});
    expect(await action).toBe(true);
    return request.request.body;
  };

  it('needs an outcome and nothing else, and is followed as the outcome says', async () => {
    prompt.answers = { outcome: 'not-reached', note: ' ' };
    expect(await log([])).toEqual({ outcome: 'not-reached', method: 'call' });
    expect(field('owed')).toBeUndefined();
    expect(field('outcome')!.options!.map(({ label }) => label)).toEqual([
      'Spoke, they are well',
      'Spoke, they need support',
      'Visited them',
      'Could not reach them',
      'Wrong number',
      'Asked not to be called',
    ]);
    expect(field('next')!.options!.map(({ label }) => label)).toEqual([
      'As the outcome says',
      'Contact again tomorrow',
      'Contact again in 3 days',
      'Contact again in 7 days',
    ]);
  });

  it('is the one that is owed, in the way it was to be made', async () => {
    prompt.answers = { outcome: 'visited', note: 'He works again' };
    expect(await log([owed])).toEqual({ outcome: 'visited', method: 'visit', followUpId: 'f1', note: 'He works again' });
    expect(field('owed')!.options!.map(({ label }) => label)).toEqual(['7-day visit, due 24 Nov', 'A contact beside these']);
  });

  it('is another one beside what is owed when staff say so, with the next on the day they chose', async () => {
    prompt.answers = { owed: 'none', outcome: 'reached-well', how: 'call', next: '3' };
    expect(await log([owed])).toEqual({ outcome: 'reached-well', method: 'call', nextOn: '2026-11-29' });
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openActions } from '../../testing/actions.ts';
import { aMentor, aMentorship, meeraOfMentors, suggestions } from '../../testing/mentors.ts';
import type { Question } from '../ui/index.ts';
import { MentorActions } from './mentor-actions.ts';

describe('what staff do with mentors', () => {
  let open: Awaited<ReturnType<typeof openActions<MentorActions>>>;
  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-25T19:00:00Z') });
    open = await openActions(MentorActions, meeraOfMentors);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const question = (): Question => open.prompt.asked[0]!;
  const sent = async (act: Promise<boolean>, address: string): Promise<unknown> => {
    await open.settle();
    const request = open.request(address);
    request.flush({});
    expect(await act).toBe(true);
    return request.request.body;
  };

  it('adds somebody who recovered, with the hours of training as a number', async () => {
    open.prompt.answers = { memberId: 'm41', trainingHours: '60' };
    const act = open.store.add();
    await open.answer('/members?stage=alumni', { items: [{ id: 'm41', displayName: 'Prakash', code: 'K-041' }], nextCursor: null });
    expect(await sent(act, '/mentors')).toEqual({ memberId: 'm41', trainingHours: 60 });
    expect(question().fields[0]?.options).toEqual([{ value: 'm41', label: 'Prakash K-041' }]);
  });

  it('records a supervision of today, without an empty note', async () => {
    open.prompt.answers = { minutes: '30', note: ' ' };
    expect(await sent(open.store.recordSupervision(aMentor()), '/mentors/p1/supervisions')).toEqual({ on: '2026-11-26', minutes: 30 });
  });

  it('lets a mentor step back without a question for the reason', async () => {
    expect(await sent(open.store.stepBack(aMentor()), '/mentors/p1/step-back')).toEqual({});
    expect(question()).toMatchObject({ title: 'Let Prakash step back?', fields: [], grave: true });
    expect(question().text).toContain('2 people wait for another mentor then. No reason is asked for');
  });

  it.each([
    { waits: 'yes', then: true },
    { waits: 'no', then: false },
  ])('ends a pairing with a reason, and the person waits: $then', async ({ waits, then }) => {
    open.prompt.answers = { reason: 'did-not-fit', waits };
    expect(await sent(open.store.end(aMentorship()), '/mentorships/a1/end')).toEqual({ reason: 'did-not-fit', waits: then });
  });

  it('hands a person over to a mentor who can take them', async () => {
    open.prompt.answers = { mentorId: 'p3', reason: 'person-wished' };
    const act = open.store.reassign(aMentorship());
    await open.answer('/members/m118/mentor-suggestions', suggestions);
    expect(await sent(act, '/mentorships/a1/reassign')).toEqual({ mentorId: 'p3', reason: 'person-wished' });
    expect(question().fields[0]?.options?.map(({ label }) => label)).toEqual(['Dinesh K-063']);
  });

  it('says where nobody else can take them, and sends nothing', async () => {
    const act = open.store.reassign(aMentorship());
    await open.answer('/members/m118/mentor-suggestions', { ...suggestions, suggested: [] });
    expect(await act).toBe(true);
    expect(question().text).toContain('No other mentor can take Sagar now.');
    open.http.verify();
  });

  it('logs a contact of the staff', async () => {
    open.prompt.answers = { type: 'visit', outcome: 'well', minutes: '20', note: 'At home' };
    expect(await sent(open.store.log(aMentorship()), '/mentorships/a1/contacts')).toEqual({
      ...{ type: 'visit', outcome: 'well', minutes: 20, note: 'At home', at: '2026-11-25T19:00:00.000Z' },
    });
  });

  it.each([
    { preference: 'none', then: null },
    { preference: 'female', then: 'female' },
  ])('lets a person wait, with the preference $then', async ({ preference, then }) => {
    open.prompt.answers = { preference };
    const person = { memberId: 'm120', displayName: 'Sunil' };
    expect(await sent(open.store.ask(person), '/members/m120/mentor-requests')).toEqual({ preference: then });
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { aMentorship } from '../../testing/mentors.ts';
import { meera } from '../../testing/page.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { Notice } from '../ui/notice.ts';
import { MenteesStore } from './mentees-store.ts';

const sagar = aMentorship();
const vikram = aMentorship({ id: 'a2', memberId: 'm115', displayName: 'Vikram S.' });
const address = (id: string) => `/api/v1/mentorships/${id}/contacts`;

describe('the contacts that a mentor logs', () => {
  let open: OpenStore<MenteesStore>;
  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-11-25T18:40:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    open = await openStore(MenteesStore, { me: { ...meera, permissions: ['mentees:read', 'mentees:write'] } });
    await open.answer('/mentees', { items: [sagar, vikram], nextCursor: null });
    await open.answer('/mentor-profile', {});
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const log = async (minutes: number): Promise<{ readonly done: Promise<void> }> => {
    const done = open.store.log(minutes);
    await open.settle();
    await open.settle();
    return { done };
  };

  it('are of the first person of the list until another one is chosen', () => {
    expect(open.store.chosen()?.id).toBe('a1');
    open.store.choose(vikram);
    expect(open.store.chosen()?.id).toBe('a2');
  });

  it('need an outcome: the minutes alone log nothing', async () => {
    await open.store.log(15);
    expect(open.http.match(address('a1'))).toEqual([]);
  });

  it('begin anew with another person, so that nothing is logged with the wrong one', async () => {
    open.store.outcome.set('needs-support');
    open.store.choose(vikram);
    expect(open.store.outcome()).toBeUndefined();
    await open.store.log(5);
    expect(open.http.match(address('a2'))).toEqual([]);
  });

  it('are logged once, however often the minutes are tapped while they are being sent', async () => {
    open.store.outcome.set('well');
    const { done } = await log(15);
    await open.store.log(15);
    const requests = open.http.match(address('a1'));
    expect(requests.map(({ request }) => request.body as unknown)).toEqual([
      { type: 'call', outcome: 'well', minutes: 15, at: '2026-11-25T18:40:00.000Z' },
    ]);
    requests[0]?.flush({});
    await done;
    await open.settle();
    expect(open.http.match(address('a1'))).toEqual([]);
    expect(open.store.waits(sagar)).toBe(false);
  });

  it('leave what was begun with the next person meanwhile', async () => {
    open.store.type.set('visit');
    open.store.outcome.set('well');
    const { done } = await log(30);
    open.store.choose(vikram);
    open.store.type.set('meeting');
    open.store.outcome.set('needs-support');
    open.http.expectOne(address('a1')).flush({});
    await done;
    expect([open.store.chosen()?.id, open.store.type(), open.store.outcome()]).toEqual(['a2', 'meeting', 'needs-support']);
  });

  it('wait on the device without a network, and say with whom', async () => {
    const say = jest.spyOn(TestBed.inject(Notice), 'say');
    open.store.outcome.set('not-reached');
    const { done } = await log(0);
    open.http.expectOne(address('a1')).error(new ProgressEvent('error'));
    await done;
    expect(say).toHaveBeenCalledWith('offline.stored');
    expect([open.store.waits(sagar), open.store.waits(vikram)]).toEqual([true, false]);
  });

  it('say that one was refused, and do not keep it', async () => {
    const warn = jest.spyOn(TestBed.inject(Notice), 'warn');
    open.store.outcome.set('not-reached');
    const { done } = await log(5);
    open.http
      .expectOne(address('a1'))
      .flush({ code: 'mentors/minutes-without-contact', status: 422 }, { status: 422, statusText: 'Unprocessable' });
    await done;
    expect(warn).toHaveBeenCalledWith('mentors.own.not-logged');
    expect(open.store.waits(sagar)).toBe(false);
  });

  it.each([
    { nextOn: '2026-11-24', tone: 'caution', text: 'overdue' },
    { nextOn: '2026-11-26', tone: 'info', text: 'Today' },
    { nextOn: '2026-11-27', tone: 'neutral', text: 'Tomorrow' },
    { nextOn: '2026-11-28', tone: 'neutral', text: '28 Nov' },
  ])('are due by the day of the centre, on which it is past midnight: $nextOn, $text', ({ nextOn, tone, text }) => {
    const due = open.store.dueOf(aMentorship({ nextOn }));
    expect(due?.tone).toBe(tone);
    if (text !== 'overdue') expect(due?.text).toBe(text);
  });

  it('are not due where no day is set', () => expect(open.store.dueOf(aMentorship({ nextOn: null }))).toBeUndefined());
});

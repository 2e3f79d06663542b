import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera, openPage, type OpenPage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import type { Amendment, Me, Session } from '../../api/shapes.ts';
import { Prompt } from '../../ui/index.ts';
import { SessionRecord } from './session-record.ts';

const held = aSession({
  ...{ state: 'held', startsAt: '2026-11-16T05:00:00Z', endsAt: '2026-11-16T06:15:00Z', topic: 'Sleep' },
  ...{ startedAt: '2026-11-16T05:00:00Z', finishedAt: '2026-11-16T06:20:00Z' },
});
const nothing = { state: null, minutes: null, headcount: null, text: null };
const amended: readonly Amendment[] = [
  {
    ...{ id: 'a1', part: 'mark', personId: 'sagar', reason: 'Wrong row', amendedBy: 'Meera Kulkarni', amendedAt: '2026-11-24T05:00:00Z' },
    ...{ before: { ...nothing, state: 'absent' }, after: { ...nothing, state: 'late', minutes: 60 } },
  },
  {
    ...{ id: 'a2', part: 'topic', personId: null, reason: 'Another title', amendedBy: 'Asha Rao', amendedAt: '2026-11-24T05:05:00Z' },
    ...{ before: nothing, after: { ...nothing, text: 'Sleep' } },
  },
];
const writer = { ...meera, permissions: [...meera.permissions, 'records:write'] };

describe('a record after the time for corrections', () => {
  let page: OpenPage<SessionRecord>;
  const open = async (session: Session = held, me: Me = writer): Promise<void> => {
    page = await openPage(SessionRecord, { inputs: { id: 's1' }, me, providers: [{ provide: Prompt, useClass: PreparedPrompt }] });
    await page.answer('/sessions/s1', session);
    if (session.confidentiality !== 'headcount')
      await page.answer('/sessions/s1/roster', pageOf(aRosterItem('sagar', { displayName: 'Sagar' })));
  };
  const press = async (name: string, answers: Record<string, string>): Promise<unknown> => {
    (TestBed.inject(Prompt) as unknown as PreparedPrompt).answers = answers;
    [...page.element.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/sessions/s1/amendments');
    request.flush(amended[0]!);
    await page.settle();
    return request.request.body;
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-24T06:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows what was amended, with what it said before, by whom and why', async () => {
    await open();
    await page.answer('/sessions/s1/amendments?limit=200', pageOf(...amended));
    expect(page.text()).toMatch(/Sagar.*Absent.*→.*Late, 60 min.*Wrong row · Meera Kulkarni/);
    expect(page.text()).toMatch(/Topic.*nothing.*→.*Sleep.*Another title · Asha Rao/);
    expect(page.text()).toContain('Corrections were open for 7 days.');
  });

  it.each([
    {
      name: 'Amend',
      answers: { value: 'late', reason: 'Wrong row' },
      then: { mark: { personId: 'sagar', state: 'late' }, reason: 'Wrong row' },
    },
    { name: 'Amend the topic', answers: { value: 'Rest', reason: 'Typo' }, then: { topic: 'Rest', reason: 'Typo' } },
    { name: 'Amend the note', answers: { value: '', reason: 'Named somebody' }, then: { note: '', reason: 'Named somebody' } },
  ])('takes an amendment by $name, and is read again', async ({ name, answers, then }) => {
    await open();
    await page.answer('/sessions/s1/amendments?limit=200', pageOf());
    expect(page.text()).toContain('Nothing was changed after the time for corrections.');
    expect(await press(name, answers)).toEqual(then);
    await page.answer('/sessions/s1/amendments?limit=200', pageOf(...amended));
    expect(page.text()).toContain('Wrong row');
  });

  it('takes another head count where no names are recorded', async () => {
    await open({ ...held, confidentiality: 'headcount', headcount: 12 });
    await page.answer('/sessions/s1/amendments?limit=200', pageOf());
    expect(await press('Amend the head count', { value: '14', reason: 'Two in the kitchen' })).toEqual({
      ...{ headcount: 14, reason: 'Two in the kitchen' },
    });
  });

  it.each([
    { sentence: 'before the time is over', session: { ...held, correctionDays: 8 }, me: writer },
    { sentence: 'by a reader who writes no records', session: held, me: meera },
    { sentence: 'of a session that nobody finished', session: { ...held, state: 'planned' as const, finishedAt: null }, me: writer },
  ])('is not amended $sentence', async ({ session, me }) => {
    await open(session, me);
    expect([...page.element.querySelectorAll('button')].filter(({ textContent }) => textContent.includes('Amend'))).toEqual([]);
    page.http.expectNone('/api/v1/sessions/s1/amendments?limit=200');
  });
});

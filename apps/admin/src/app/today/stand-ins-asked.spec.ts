import { TestBed } from '@angular/core/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { AskedSession } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';
import { Prompt } from '../ui/prompt.ts';
import { StandInsAsked } from './stand-ins-asked.ts';
import { TodayPage } from './today-page.ts';

const asked = (given: Partial<AskedSession> = {}): AskedSession => ({
  ...{ id: 'r1', questionId: 'q1', sessionId: 's1', groupName: 'Sham ki baithak', kind: 'sharing-circle' },
  ...{ branchName: 'Kothrud', roomName: 'Hall 1', timeZone: 'Asia/Kolkata', askedByName: 'Meera', insteadOfName: 'Prakash' },
  ...{ startsAt: '2026-12-02T12:30:00Z', endsAt: '2026-12-02T13:30:00Z' },
  ...{ askedAt: '2026-11-25T04:30:00Z', answerBy: '2026-11-25T16:30:00Z' },
  ...given,
});
const friday = asked({ id: 'r2', sessionId: 's2', startsAt: '2026-12-04T12:30:00Z', endsAt: '2026-12-04T13:30:00Z', insteadOfName: null });

const open = async (items: readonly AskedSession[] = [asked()], count = items.length) => {
  const providers = [{ provide: Prompt, useClass: PreparedPrompt }];
  const page = await openPage(StandInsAsked, { inputs: { items, count }, providers });
  const said = jest.spyOn(TestBed.inject(Notice), 'say');
  const refused = jest.spyOn(TestBed.inject(Notice), 'refused');
  const changed = jest.fn<() => void>();
  page.fixture.componentInstance.changed.subscribe(changed);
  const press = (name: string) =>
    [...page.element.querySelectorAll('button')]
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name)
      ?.click();
  return { page, said, refused, changed, press };
};

describe('the sessions that the reader is asked to lead', () => {
  it('are shown with when and where, who asks, and until when', async () => {
    const { page } = await open([asked(), friday], 4);
    expect(page.text()).toMatch(/Can you lead\? 4\s?Sham ki baithak/);
    expect(page.text()).toContain('Wednesday, 2 December, 18:00 to 19:00, Kothrud, Hall 1');
    expect(page.text()).toContain('Meera asks, in the place of Prakash. Answer by Wednesday, 25 November, 22:00');
    expect(page.text()).toContain('Meera asks. Answer by');
    expect(page.text()).toContain('You are asked about 2 more sessions.');
  });

  it.each([
    { press: 'Yes, I lead Sham ki baithak, Wednesday, 2 December, 18:00', body: { all: false }, said: 'today.asked.accepted' },
    {
      press: 'Yes to all 2 of Meera, the first Sham ki baithak, Wednesday, 2 December, 18:00',
      body: { all: true },
      said: 'today.asked.accepted-all',
    },
  ])('are accepted in place: “$press”', async (given) => {
    const { page, press, said, changed } = await open([asked(), friday]);
    press(given.press);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/stand-in-requests/r1/accept');
    expect(sent.request.body).toEqual(given.body);
    sent.flush({ items: [], nextCursor: null });
    await page.settle();
    expect(said).toHaveBeenCalledWith(given.said);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('say why a yes was not taken, and are read again', async () => {
    const { page, press, refused, changed } = await open();
    press('Yes, I lead Sham ki baithak, Wednesday, 2 December, 18:00');
    await page.answer('/stand-in-requests/r1/accept', { code: 'absences/not-asked' }, 409);
    expect([refused, changed].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(page.element.querySelector('button:disabled')).toBeNull();
  });

  it.each([
    { answers: { reason: 'A wedding' }, body: { reason: 'A wedding' } },
    { answers: {}, body: {} },
  ])('are declined, with a reason or without: $body', async ({ answers, body }) => {
    const { page, press, said, changed } = await open();
    (TestBed.inject(Prompt) as unknown as PreparedPrompt).answers = answers;
    press('No, I cannot lead Sham ki baithak, Wednesday, 2 December, 18:00');
    await page.settle();
    const sent = page.http.expectOne('/api/v1/stand-in-requests/r1/decline');
    expect(sent.request.body).toEqual(body);
    sent.flush({ items: [], nextCursor: null });
    await page.settle();
    expect(said).toHaveBeenCalledWith('today.asked.declined');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    { items: [asked()], then: true },
    { items: [], then: false },
  ])('are a card of Today where there are any: $then', async ({ items, then }) => {
    const { answer, text } = await openPage(TodayPage);
    const nothing = { count: 0, items: [] };
    const day = { date: '2026-11-25', holidays: [], sessions: [], sessionCount: 0, milestones: [], milestoneCount: 0 };
    const lists = { attention: nothing, followUps: nothing, seats: nothing, standIns: { count: items.length, items } };
    await answer('/today', { ...day, ...lists });
    expect(text().includes('Can you lead?')).toBe(then);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { named } from '../../testing/fill.ts';
import { aMentor, figures, meeraOfMentors, suggestions } from '../../testing/mentors.ts';
import { openPage, outage, type OpenPage } from '../../testing/page.ts';
import { MentorsPage } from './mentors-page.ts';
import { squeezed } from '../../testing/squeezed.ts';

const listOf = (items: readonly unknown[]) => ({ items, nextCursor: null });
const sunil = {
  ...{ id: 'q1', memberId: 'm120', displayName: 'Sunil', code: 'K-120', branchName: 'Kothrud', language: 'mr', preference: null },
  ...{ askedAt: '2026-11-21T05:00:00Z', waitingDays: 4 },
};
const lata = aMentor({ id: 'p6', displayName: 'Lata', pause: 'stepped-back', taken: 0, free: 0, lastContact: null, soberSince: null });

describe('Mentors', () => {
  let page: OpenPage<MentorsPage>;
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const open = async (mentors: readonly unknown[], inputs: Record<string, string> = {}): Promise<void> => {
    page = await openPage(MentorsPage, { me: meeraOfMentors, inputs });
    await page.answer('/mentors?', listOf(mentors));
    await page.answer('/mentors/figures', figures);
    await page.answer('/mentor-requests', listOf([sunil]));
    await page.answer('/mentor-bounds', { supervisionDays: 14 });
    const people = [
      { memberId: 'm38', displayName: 'Gurpreet S.', code: 'H-038', mentorName: 'Raghu', reachedAt: '2026-11-22T05:00:00Z' },
      { memberId: 'm51', displayName: 'Joseph F.', code: 'H-051', mentorName: null, reachedAt: null },
    ];
    const handover = { mentorId: 'p6', displayName: 'Lata', code: 'H-031', branchName: 'Hadapsar', on: '2026-11-16', people };
    await page.answer('/mentor-handovers', listOf([handover]));
  };

  it('shows seats, supervision and the last contact of each, and who waits', async () => {
    await open([aMentor(), lata, aMentor({ id: 'p2', displayName: 'Jaya', free: 0, taken: 5 })]);
    const text = squeezed(page.element);
    expect(text).toContain('6 mentors at 2 branches, 15 of 25 open seats taken. One person is waiting.');
    expect(text).toContain('Supervision is due every 14 days.');
    expect([...page.element.querySelectorAll('tbody tr')].map((row) => squeezed(row))).toEqual([
      expect.stringMatching(/Prakash K-041 Kothrud 2 2 of 5 taken 3 free Marathi, Hindi In 6 days Sagar 23 Nov 19:10/),
      expect.stringMatching(/Lata .*No seats now Stepped back .* Their people are with others/),
      expect.stringMatching(/Jaya .*5 of 5 taken Full/),
    ]);
    expect(text).toContain('Sunil K-120 Kothrud · Marathi · waiting 4 days');
    expect(text).toContain('Handed over when Lata stepped back');
    expect(text).toMatch(/Gurpreet S\. H-038 now with Raghu .*Spoke on 22 Nov/);
    expect(text).toMatch(/Joseph F\. H-051 waits for a mentor/);
  });

  it.each([
    { given: { supervisionDue: null }, then: 'Not yet' },
    { given: { supervisionDue: '2026-11-22', supervisionOverdue: 3 }, then: '3 days overdue' },
    { given: { supervisionDue: '2026-11-25' }, then: 'Due today' },
    { given: { supervisionDue: '2026-11-26' }, then: 'Due tomorrow' },
    { given: { pause: 'paused' as const }, then: 'Paused' },
  ])('says of a supervision: $then', async ({ given, then }) => {
    await open([aMentor(given)]);
    expect(page.element.querySelector('saath-supervision-chip')!.textContent).toContain(then);
  });

  it('says what went wrong, and what nobody is', async () => {
    page = await openPage(MentorsPage, { me: meeraOfMentors });
    await page.answer('/mentors?', outage, 503);
    named(page.element, 'Try again').click();
    await page.settle();
    await page.answer('/mentors?', listOf([]));
    expect(page.text()).toContain('No mentors yet');
  });

  it('offers the way back from an empty filter', async () => {
    await open([], { show: 'overdue' });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    named(page.element, 'Show all').click();
    expect(navigate).toHaveBeenCalledWith([], { queryParams: { show: null }, queryParamsHandling: 'merge' });
  });

  it('finds a mentor for a person, with the facts of the order and every reason against the others', async () => {
    await open([aMentor()], { for: 'm120' });
    await page.answer('/members/m120/mentor-suggestions', suggestions);
    const panel = squeezed(page.element.querySelector('saath-mentor-suggestions')!);
    expect(panel).toMatch(/Prakash K-041 Speaks Marathi, same branch, 2 of 5 seats Both in Naya Savera · No preference of gender/);
    expect(panel).toMatch(/Dinesh K-063 Does not speak Marathi, other branch, 1 of 5 seats No group in common · A man, as wished/);
    expect(panel).toMatch(/Farhan K-088 .*In training, 31 of 46 hours .*Same ward until 20 Sept 2026/);
    named(page.element, 'Pair Sunil with Prakash').click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/mentorships');
    expect(request.request.body).toEqual({ mentorId: 'p1', memberId: 'm120' });
    request.flush({});
    await page.settle();
    page.http.match(({ url }) => url.startsWith('/api/v1/ment')).forEach((one) => one.flush(listOf([])));
  });

  it('shows the refusal and reads the reasons again', async () => {
    await open([aMentor()], { for: 'm120' });
    await page.answer('/members/m120/mentor-suggestions', suggestions);
    named(page.element, 'Pair Sunil with Prakash').click();
    await page.settle();
    await page.answer('/mentorships', { code: 'mentors/not-eligible', params: { reasons: 'seats-taken' } }, 409);
    await page.answer('/members/m120/mentor-suggestions', { ...suggestions, suggested: [] });
    expect(page.text()).toContain('This mentor cannot accompany the person now.');
    expect(page.text()).toContain('Nobody can take a seat at present.');
  });
});

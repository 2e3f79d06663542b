import { describe, expect, it } from '@jest/globals';
import { aMentorship, meeraOfMentors } from '../../testing/mentors.ts';
import { meera, openPage } from '../../testing/page.ts';
import { squeezed } from '../../testing/squeezed.ts';
import { MemberMentor } from './member-mentor.ts';

const none = { mentorship: null, waitingSince: null, preference: null };

describe('the mentor of a member', () => {
  it.each([
    { given: { ...none, mentorship: aMentorship() }, then: 'Mentor Prakash since 1 Oct 2026 · 9 contacts Hand over End' },
    { given: { ...none, waitingSince: '2026-11-21T05:00:00Z' }, then: 'Mentor Waits for a mentor since 21 Nov Find a mentor' },
    { given: none, then: 'Mentor Ask for a mentor No mentor' },
  ])('is said: $then', async ({ given, then }) => {
    const page = await openPage(MemberMentor, { me: meeraOfMentors, inputs: { memberId: 'm118', name: 'Sagar' } });
    await page.answer('/members/m118/mentor', given);
    expect(squeezed(page.element)).toBe(then);
  });

  it('is changed only by those who may', async () => {
    const me = { ...meera, permissions: ['mentors:read'] };
    const page = await openPage(MemberMentor, { me, inputs: { memberId: 'm118', name: 'Sagar' } });
    await page.answer('/members/m118/mentor', { ...none, mentorship: aMentorship() });
    expect(page.element.querySelector('button')).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { aContact, aMentor, aMentorship, meeraOfMentors } from '../../testing/mentors.ts';
import { openPage, type OpenPage } from '../../testing/page.ts';
import type { Mentor } from '../api/shapes.ts';
import { squeezed } from '../../testing/squeezed.ts';
import { MentorPage } from './mentor-page.ts';

const listOf = (items: readonly unknown[]) => ({ items, nextCursor: null });

describe('the page of a mentor', () => {
  let page: OpenPage<MentorPage>;
  const open = async (mentor: Mentor, me = meeraOfMentors): Promise<void> => {
    page = await openPage(MentorPage, { me, inputs: { id: 'p1' } });
    await page.answer(
      '/mentors/p1/supervisions',
      listOf([{ id: 'u1', on: '2026-11-17', minutes: 45, supervisorName: 'Meera', note: 'Rested' }]),
    );
    await page.answer('/mentors/p1', mentor);
    await page.answer('/mentees', listOf([aMentorship()]));
    await page.answer(
      '/mentor-contacts',
      listOf([aContact(), aContact({ id: 'c2', outcome: 'not-reached', minutes: 0, note: null, type: 'visit' })]),
    );
  };

  describe('who accompanies somebody', () => {
    beforeEach(() => open(aMentor()));

    it('has the people, the contacts, the profile and the supervisions', () => {
      const text = squeezed(page.element);
      expect(text).toContain('Sagar K-118 since 1 Oct 2026 · 9 contacts');
      expect(text).toContain('Call · 23 Nov 19:10 · 15 minutes Wants to come to the circle Well');
      expect(text).toContain('Visit · 23 Nov 19:10 Not reached');
      expect(text).toContain('Sober since 2 April 2023 60 hours of training Supervised by Meera Kulkarni');
      expect(text).toContain('17 November 2026 · 45 minutes Meera Rested');
    });

    it('pauses by the version that is shown', async () => {
      named(page.element, 'Pause').click();
      await page.settle();
      const request = page.http.expectOne('/api/v1/mentors/p1');
      expect([request.request.body, request.request.headers.get('If-Match')]).toEqual([{ paused: true }, '"3"']);
      request.flush(aMentor({ pause: 'paused' }));
      await page.settle();
    });
  });

  it('who stepped back says neither since when they are sober nor why', async () => {
    await open(aMentor({ pause: 'stepped-back', soberSince: null, supervisorName: null, staffId: 's9' }));
    expect(squeezed(page.element)).toContain('Stepped back');
    expect(squeezed(page.element)).not.toContain('Sober since');
    expect(squeezed(page.element)).toContain('Nobody is named as supervisor Signs in as a mentor');
    expect([...page.element.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).toContain('Takes people again');
  });

  it('is only read by those who may not change it', async () => {
    await open(aMentor(), { ...meeraOfMentors, permissions: ['mentors:read', 'mentees:read', 'members:read'] });
    expect([...page.element.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).toEqual([]);
    expect(page.element.querySelector('a[href="/mentors/p1/profile"]')).toBeNull();
    expect(squeezed(page.element)).toContain('Sagar K-118');
  });

  it('says why a pause was refused, and reads nothing again', async () => {
    await open(aMentor());
    named(page.element, 'Pause').click();
    await page.settle();
    await page.answer('/mentors/p1', { code: 'common/changed-meanwhile', status: 412 }, 412);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    page.http.verify();
  });
});

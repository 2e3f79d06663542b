import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { squeezed } from '../../testing/squeezed.ts';
import type { DueQuestionnaire, Me } from '../api/shapes.ts';
import { DueLink } from './due-link.ts';
import { DuePage } from './due-page.ts';

const me = { ...meera, permissions: [...meera.permissions, 'questionnaire-answers:write' as const] };
const tara: DueQuestionnaire = {
  ...{ memberId: 'm1', displayName: 'Tara M.', memberCode: 'H-042', branchName: 'Kothrud', code: 'phq-9' },
  ...{ name: { en: 'PHQ-9', hi: 'PHQ-9', mr: 'PHQ-9' }, step: 30, on: '2026-11-03', isDue: true },
};
const some = (...items: readonly DueQuestionnaire[]) => ({ items, nextCursor: null, count: items.length });
const open = async (inputs: { readonly whose?: string } = {}, who: Me = me) => {
  const page = await openPage(DuePage, { inputs, me: who });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  return { ...page, navigate };
};

describe('the questionnaires that are due', () => {
  it('load, and say what went wrong, with a way to try again', async () => {
    const page = await open();
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer('/questionnaires/due', outage, 503);
    named(page.element, 'Try again').click();
    await page.settle();
    await page.answer('/questionnaires/due', some(tara));
    expect(page.text()).toContain('Tara M.');
  });

  it.each([
    { whose: undefined, asked: '/questionnaires/due', then: 'No questionnaire is due' },
    { whose: 'mine', asked: '/questionnaires/due?mine=true', then: 'No questionnaire is due for people in your charge' },
  ])('say that there is none: $whose', async ({ whose, asked, then }) => {
    const page = await open(whose === undefined ? {} : { whose });
    await page.answer(asked, some());
    expect(squeezed(page.element.querySelector('saath-empty h2')!)).toBe(then);
    expect(page.element.querySelectorAll('li')).toHaveLength(0);
  });

  it('say of whom, which, and since or from when', async () => {
    const page = await open();
    const coming = { ...tara, memberId: 'm2', displayName: 'Neel', on: '2026-12-01', isDue: false };
    await page.answer('/questionnaires/due', some(tara, coming, { ...tara, code: 'gad-7', step: 0 }));
    const rows = [...page.element.querySelectorAll('li')].map((row) => squeezed(row));
    expect(rows).toEqual([
      expect.stringMatching(/Tara M\. H-042 · Kothrud.*PHQ-9, day 30.*Due since 3 Nov 2026/),
      expect.stringMatching(/Neel .*Due on 1 Dec 2026/),
      expect.stringMatching(/PHQ-9, at admission/),
    ]);
    expect(page.element.querySelector('li a')!.getAttribute('href')).toBe('/members/m1');
  });

  it('are filled in from their line', async () => {
    const page = await open();
    await page.answer('/questionnaires/due', some(tara));
    named(page.element, 'Fill PHQ-9 with Tara M.').click();
    const request = page.http.expectOne('/api/v1/members/m1/questionnaire-answers');
    expect(request.request.body).toEqual({ code: 'phq-9' });
    request.flush({ id: 'a7' });
    await page.settle();
    expect(page.navigate).toHaveBeenCalledWith(['/questionnaires/answers', 'a7']);
  });

  it('are only read by those who may not ask', async () => {
    const page = await open({}, meera);
    await page.answer('/questionnaires/due', some(tara));
    expect(page.element.querySelector('li button')).toBeNull();
  });

  it.each([
    { whose: undefined, press: 'In my charge', then: 'mine' },
    { whose: 'mine', press: 'Everyone', then: null },
  ])('are those of $press, in the address', async ({ whose, press, then }) => {
    const page = await open(whose === undefined ? {} : { whose });
    await page.answer('/questionnaires/due', some(tara));
    named(page.element, press).click();
    expect(page.navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { whose: then } }));
  });

  it('go on with the next page', async () => {
    const page = await open();
    await page.answer('/questionnaires/due', { ...some(tara), nextCursor: 'next', count: 2 });
    named(page.element, 'Show more').click();
    await page.answer('/questionnaires/due?cursor=next', some({ ...tara, memberId: 'm2', displayName: 'Neel' }));
    expect(page.text()).toContain('Neel');
  });
});

describe('the way to them', () => {
  it.each([
    { count: 0, then: 'Questionnaires due' },
    { count: 7, then: 'Questionnaires due (7)' },
    { count: 1000, then: 'Questionnaires due (1000+)' },
  ])('says how many: $count', async ({ count, then }) => {
    const page = await openPage(DueLink);
    expect(page.text()).toBe('Questionnaires due');
    await page.answer('/questionnaires/due?limit=1', { ...some(), count });
    expect([page.text(), page.element.querySelector('a')!.getAttribute('href')]).toEqual([then, '/questionnaires/due']);
  });

  it('is there without a number, too', async () => {
    const page = await openPage(DueLink);
    await page.answer('/questionnaires/due?limit=1', outage, 503);
    expect(page.text()).toBe('Questionnaires due');
  });
});

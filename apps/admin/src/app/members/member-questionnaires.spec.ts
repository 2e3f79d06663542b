import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { begun } from '../../testing/questionnaires.ts';
import type { MemberQuestionnaire } from '../api/shapes.ts';
import { MemberQuestionnaires } from './member-questionnaires.ts';

const name = { en: 'PHQ-9', hi: 'PHQ-9', mr: 'PHQ-9' };
const fresh: MemberQuestionnaire = { code: 'phq-9', name, due: null, next: null, last: null, times: 0 };
const me = { ...meera, permissions: [...meera.permissions, 'questionnaire-answers:write'] } as typeof meera;
const open = async (...items: readonly MemberQuestionnaire[]) => {
  const page = await openPage(MemberQuestionnaires, { inputs: { memberId: 'm1' }, me });
  await page.answer('/members/m1/questionnaires', { items, nextCursor: null });
  return page;
};

describe('the questionnaires on the page of a person', () => {
  it('have four faces', async () => {
    const page = await openPage(MemberQuestionnaires, { inputs: { memberId: 'm1' }, me });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1/questionnaires', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it.each<{ given: Partial<MemberQuestionnaire>; then: string }>([
    { given: {}, then: 'Not asked yet' },
    { given: { due: { day: 30, on: '2026-11-19' } }, then: 'Due since 19 Nov 2026, day 30' },
    { given: { next: { day: 90, on: '2027-01-18' } }, then: 'Next on 18 Jan 2027, day 90' },
    {
      given: { last: { on: '2026-10-20', score: { state: 'whole', total: 11, band: { en: 'Moderate', hi: '', mr: '' }, open: 0 } } },
      then: '20 Oct 2026: 11, Moderate',
    },
    { given: { last: { on: '2026-10-20', score: { state: 'none', total: null, band: null, open: 4 } } }, then: '20 Oct 2026: no total' },
  ])('say $then', async ({ given, then }) => expect((await open({ ...fresh, ...given })).text()).toContain(then));

  it('lead to what was answered, and begin to ask', async () => {
    const page = await open(fresh);
    expect(page.element.querySelector('a')?.getAttribute('href')).toBe('/questionnaires/of/m1?code=phq-9');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    named(page.element, 'Fill PHQ-9').click();
    await page.answer('/members/m1/questionnaire-answers', begun);
    expect(navigate).toHaveBeenCalledWith(['/questionnaires/answers', 'a1']);
  });
});

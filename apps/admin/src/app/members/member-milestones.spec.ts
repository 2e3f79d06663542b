import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { Member } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { MemberMilestones } from './member-milestones.ts';

const [reached, next] = sagar.milestones;
const celebrated = { on: '2026-10-09', way: 'circle', by: 'Meera Kulkarni' } as const;
const open = async (more: Partial<Member> = {}, me = meera) => {
  const prompt = new PreparedPrompt();
  prompt.answers = { on: '2026-10-08' };
  const page = await openPage(MemberMilestones, {
    ...{ me, inputs: { member: { ...sagar, ...more } } },
    providers: [provideRouter([]), { provide: Prompt, useValue: prompt }],
  });
  const button = (text: string) => [...page.element.querySelectorAll('button')].find((one) => one.textContent.includes(text));
  const links = () => [...page.element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return { ...page, button, links };
};

describe('the milestones of a person', () => {
  it('are not celebrated while the person has said nothing', async () => {
    const page = await open();
    expect(page.text()).toContain('Not agreed: nothing is celebrated');
    expect(page.button('celebrated')).toBeUndefined();
    expect(page.links()).toEqual(['/members/m1/consents']);
  });

  it('are celebrated in the ways that the person agreed to, the last one first', async () => {
    const page = await open({ celebrates: ['circle', 'card'] });
    expect(page.text()).toContain('In the circle · Card');
    expect(page.links()).toContain('/api/v1/members/m1/sobriety-episodes/ep1/card.pdf?step=90');
    page.button('Record: 90 days celebrated')!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/m1/sobriety-episodes/ep1/celebrations');
    expect(request.request.body).toEqual({ on: '2026-10-08', way: 'circle', step: 90 });
  });

  it('say when they were celebrated, once', async () => {
    const page = await open({ celebrates: ['circle'], milestones: [{ ...reached!, celebrated }, next!] });
    expect(page.text()).toContain('90 days celebrated on 9 Oct 2026 with Meera Kulkarni · In the circle');
    expect(page.button('celebrated')).toBeUndefined();
  });

  it('keep those of an earlier time', async () => {
    const earlier = {
      ...reached!,
      unit: 'days',
      count: 30,
      step: 30,
      on: '2025-04-01',
      celebrated: { ...celebrated, on: '2025-04-02' },
    } as const;
    const page = await open({ earlierMilestones: [earlier], celebrates: [] });
    expect(page.text()).toContain('Reached before: 30 days, 1 Apr 2025');
    expect(page.text()).toContain('30 days celebrated on 2 Apr 2025');
  });

  it.each([
    { what: 'none was reached', more: { milestones: [next!], celebrates: ['circle'] as const } },
    { what: 'no day is counted', more: { milestones: [], sobriety: null, celebrates: ['circle'] as const } },
  ])('have nothing to celebrate where $what', async ({ more }) => expect((await open(more)).button('celebrated')).toBeUndefined());

  it('are not recorded by plain readers', async () => {
    const page = await open({ celebrates: ['card'] }, { ...meera, permissions: ['members:read'] });
    expect(page.button('celebrated')).toBeUndefined();
    expect(page.links()).toContain('/api/v1/members/m1/sobriety-episodes/ep1/card.pdf?step=90');
  });
});

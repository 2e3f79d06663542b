import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage } from '../../testing/page.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { CopingPlan } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { CopingCard } from './coping-card.ts';
import { CopingPlanPage } from './coping-plan-page.ts';
import { MenteePlanPage } from './mentee-plan-page.ts';

const none: CopingPlan = {
  ...{ memberId: 'm1', displayName: 'Sagar', language: 'hi', lines: [], mentorReads: false, reviews: [] },
  ...{ dueOn: null, isDue: false, reviewDays: 90, version: 0 },
};
const plan: CopingPlan = {
  ...none,
  lines: [
    { section: 'triggers', text: 'The stall at the corner', sort: 'places', knownAs: null, number: null },
    { section: 'what-helps', text: 'I walk to the river', sort: null, knownAs: null, number: null },
    { section: 'what-helps', text: 'Tea with Asha', sort: null, knownAs: null, number: null },
    { section: 'people', text: 'Ravi', sort: null, knownAs: 'my brother', number: '98220 12345' },
  ],
  reviews: [
    { on: '2026-11-25', with: 'Meera Kulkarni' },
    { on: '2026-08-20', with: 'Vikram Patil' },
  ],
  ...{ dueOn: '2027-02-23', version: 3 },
};
const reader = { ...meera, permissions: ['members:read' as const] };

const open = async (given: CopingPlan = plan, me = meera) => {
  const prompt = new PreparedPrompt();
  prompt.answers = { on: '2026-11-30' };
  const page = await openPage(CopingPlanPage, {
    ...{ me, inputs: { id: 'm1' } },
    providers: [provideRouter([]), { provide: Prompt, useValue: prompt }],
  });
  await page.answer('/members/m1/coping-plan', given);
  const button = (text: string) => [...page.element.querySelectorAll('button')].find((one) => one.textContent.includes(text));
  const click = async (text: string) => {
    button(text)!.click();
    await page.settle();
  };
  const labelled = (label: string) => page.element.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!;
  const write = async (name: string, value: string) => {
    const field = page.element.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await page.settle();
  };
  return { ...page, button, click, labelled, write, prompt };
};
const linksIn = (element: HTMLElement) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('what helps a person', () => {
  it('is read by its sections, with numbers that call', async () => {
    const page = await open();
    const headings = [...page.element.querySelectorAll('saath-plan-sections h2')].map((one) => one.textContent);
    expect(headings).toEqual(['My triggers', 'What helps me', 'People I can call']);
    for (const text of ['Places The stall at the corner', 'I walk to the river', 'Ravi · my brother', '25 Nov 2026, with Meera Kulkarni'])
      expect(page.text()).toContain(text);
    expect(linksIn(page.element)).toEqual([
      '/members/m1',
      'tel:14446',
      'tel:14416',
      '/api/v1/members/m1/coping-plan/paper.pdf',
      'tel:9822012345',
    ]);
    expect(page.element.querySelector('[lang=hi]')).not.toBeNull();
  });

  it.each([
    { isDue: false, then: 'To go over again on 23 Feb 2027', chips: 0 },
    { isDue: true, then: 'Go over it again: due since 23 Feb 2027', chips: 1 },
  ])('says when it is gone over again: $then', async ({ isDue, then, chips }) => {
    const { text, element } = await open({ ...plan, isDue });
    expect(text()).toContain('Gone over on 25 Nov 2026');
    expect(text()).toContain(then);
    expect(element.querySelectorAll('saath-chip')).toHaveLength(chips);
  });

  it.each([
    { mentorReads: true, then: 'The mentor may read it.' },
    { mentorReads: false, then: 'The mentor does not read it.' },
  ])('says whether the mentor reads it: $then', async ({ mentorReads, then }) =>
    expect((await open({ ...plan, mentorReads })).text()).toContain(then),
  );

  it('is changed by staff who may, and printed by all who read it', async () => {
    const page = await open(plan, reader);
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
    expect(linksIn(page.element)).toContain('/api/v1/members/m1/coping-plan/paper.pdf');
  });

  it('is not begun by those who only read', async () => expect((await open(none, reader)).button('Write it down')).toBeUndefined());

  it('loads, says what went wrong, and has the helplines also then', async () => {
    const page = await openPage(CopingPlanPage, { inputs: { id: 'm1' }, providers: [provideRouter([])] });
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1/coping-plan', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
    expect(linksIn(page.element)).toContain('tel:14416');
  });
});

describe('writing it down', () => {
  it('is whole, in the version that was read, without empty lines', async () => {
    const page = await open(none);
    expect(page.text()).toContain('Nothing is written down yet.');
    await page.click('Write it down');
    await page.write('what-helps-2', 'Music');
    await page.write('people-3', 'Ravi');
    await page.write('known-3', 'my brother');
    await page.write('number-3', '112');
    page.element.querySelector<HTMLElement>('mat-checkbox input')!.click();
    await page.click('Save');
    const { request } = page.http.expectOne('/api/v1/members/m1/coping-plan');
    expect([request.method, request.headers.get('If-Match')]).toEqual(['PUT', '"0"']);
    expect(request.body).toEqual({
      ...{ language: 'hi', mentorReads: true },
      lines: [
        { section: 'what-helps', text: 'Music', sort: null, knownAs: null, number: null },
        { section: 'people', text: 'Ravi', sort: null, knownAs: 'my brother', number: '112' },
      ],
    });
  });

  it('moves, adds and removes lines, and shows what was saved', async () => {
    const page = await open();
    await page.click('Change');
    page.labelled('Move line 2 up: What helps me').click();
    page.labelled('Remove line 1: My triggers').click();
    page.labelled('Add a line: Reasons I stay').click();
    await page.settle();
    await page.write('reasons-7', 'Ira');
    await page.click('Save');
    const request = page.http.expectOne('/api/v1/members/m1/coping-plan');
    const texts = (request.request.body as CopingPlan).lines.map(({ text }) => text);
    expect(texts).toEqual(['Tea with Asha', 'I walk to the river', 'Ravi', 'Ira']);
    request.flush({ ...plan, lines: plan.lines.slice(0, 1), version: 4 });
    await page.settle();
    expect(page.element.querySelector('form')).toBeNull();
    expect(page.text()).not.toContain('river');
  });

  it('keeps the focus on the line that moves, as far as it can', async () => {
    const page = await open({ ...plan, lines: ['One', 'Two', 'Three'].map((text) => ({ ...plan.lines[1]!, text })) });
    document.body.append(page.element);
    await page.click('Change');
    page.labelled('Move line 3 up: What helps me').click();
    await page.settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move line 2 up: What helps me');
    page.labelled('Move line 2 up: What helps me').click();
    await page.settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move line 1 down: What helps me');
  });

  it('cannot move a line out of its section', async () => {
    const page = await open();
    await page.click('Change');
    expect(page.labelled('Move line 1 up: What helps me').disabled).toBe(true);
    expect(page.labelled('Move line 2 down: What helps me').disabled).toBe(true);
    expect(page.labelled('Move line 1 down: What helps me').disabled).toBe(false);
  });

  it('has no more room than the page', async () => {
    const page = await open({ ...plan, lines: Array.from({ length: 8 }, () => plan.lines[1]!) });
    await page.click('Change');
    expect(page.labelled('Add a line: What helps me')).toBeNull();
    expect(page.labelled('Add a line: My triggers')).not.toBeNull();
  });

  it('says why it was refused, and keeps what is written until it is left', async () => {
    const page = await open();
    await page.click('Change');
    await page.write('what-helps-1', 'Music');
    await page.click('Save');
    const problem = { code: 'coping-plans/number-invalid', status: 422, title: 'x', type: 'about:blank' };
    await page.answer('/members/m1/coping-plan', problem, 422);
    expect(page.element.querySelector('saath-problem')!.textContent).toContain('cannot be dialled');
    expect(page.element.querySelector<HTMLInputElement>('input[name=what-helps-1]')!.value).toBe('Music');
    await page.click('Go back');
    expect(page.text()).toContain('I walk to the river');
    await page.click('Change');
    expect(page.element.querySelector('saath-problem')).toBeNull();
  });
});

describe('the acts on it', () => {
  it.each([
    { act: 'We went over it', address: '/reviews', body: { on: '2026-11-30' } },
    { act: 'Take it away', address: '/withdraw', body: {} },
  ])('$act', async ({ act, address, body }) => {
    const page = await open();
    page.button(act)!.click();
    await page.settle();
    const request = page.http.expectOne(`/api/v1/members/m1/coping-plan${address}`);
    expect(request.request.body).toEqual(body);
    request.flush(none);
    await page.settle();
    await page.answer('/members/m1/coping-plan', none);
    expect(page.text()).toContain('Nothing is written down yet.');
  });
});

describe('the card of it', () => {
  const card = async (given: CopingPlan, me = meera) => {
    const page = await openPage(CopingCard, { me, inputs: { member: { id: 'm1' } }, providers: [provideRouter([])] });
    await page.answer('/members/m1/coping-plan', given);
    return page;
  };

  it('says when it was gone over, and begins with what helps', async () => {
    const { element, text } = await card(plan);
    expect([...element.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      ...['I walk to the river', 'Tea with Asha'],
      'The stall at the corner',
    ]);
    expect(text()).toContain('Gone over on 25 Nov 2026');
    expect(linksIn(element)).toEqual(['/members/m1/coping-plan']);
  });

  it.each([
    { me: meera, then: ['/members/m1/coping-plan'] },
    { me: reader, then: [] },
  ])('leads to writing those who may: $then', async ({ me, then }) => {
    const { element, text } = await card(none, me);
    expect(text()).toContain('Nothing is written down yet.');
    expect(linksIn(element)).toEqual(then);
  });
});

describe('what helps a person whom one accompanies', () => {
  const asMentor = async (lines: CopingPlan['lines']) => {
    const page = await openPage(MenteePlanPage, { inputs: { memberId: 'm1' }, providers: [provideRouter([])] });
    await page.answer('/mentees/m1/coping-plan', { lines, language: lines.length === 0 ? null : 'hi' });
    return page;
  };

  it('is read with the helplines', async () => {
    const { element, text } = await asMentor(plan.lines);
    expect(text()).toContain('I walk to the river');
    expect(linksIn(element)).toEqual(['/mentees', 'tel:14446', 'tel:14416', 'tel:9822012345']);
  });

  it('is not read where the person keeps it, and nothing says which', async () => {
    const { element, text } = await asMentor([]);
    expect(text()).toContain('There is nothing to read here.');
    expect(element.querySelector('saath-plan-sections')).toBeNull();
  });
});

import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ladder } from '../../testing/ladders.ts';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { Ladder } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { LadderPage } from './ladder-page.ts';

const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
const writer = { ...meera, permissions: [...meera.permissions, 'ladders:read', 'ladders:write', 'members:call'] };
let page: OpenPage<LadderPage>;
const open = async (shown: Ladder = ladder, me = writer): Promise<void> => {
  page = await openPage(LadderPage, { inputs: { id: 'l1' }, me, providers: [still, { provide: Prompt, useClass: PreparedPrompt }] });
  await page.answer('/ladders/l1', shown);
};
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name))!;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-24T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
  document.querySelectorAll('.cdk-overlay-container').forEach((one) => one.remove());
});

describe('the page of a ladder', () => {
  it('loads, and says that there is none', async () => {
    page = await openPage(LadderPage, { inputs: { id: 'l1' }, me: writer });
    expect(page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
    await page.answer('/ladders/l1', outage, 503);
    expect(page.text()).toContain('Try again');
  });

  it('shows the misses, each step with its outcome, and the one that is next with its consent', async () => {
    await open();
    for (const words of [
      ...['Step 3 of 4', 'One miss', 'Naya Savera, Monday, 23 November', 'Not reached', 'Rang out twice', 'no mentor', 'Passed over'],
      ...['This step is yours', 'due tomorrow, 11:00', 'Asha may be called until Wednesday, 6 January', 'If not reached', 'Came back'],
    ])
      expect(page.text()).toContain(words);
    expect(page.element.querySelector('[aria-current="step"]')?.textContent).toContain('Relative');
  });

  it.each([
    { shown: { ...ladder, isMine: false, isOverdue: true }, words: ['Meera Kulkarni calls', 'Was due tomorrow'] },
    { shown: { ...ladder, relatives: [] }, words: ['There is no consent to call a relative now.'] },
    { shown: { ...ladder, relatives: [{ ...ladder.relatives[0]!, until: null }] }, words: ['Asha may be called: agreed on'] },
    { shown: { ...ladder, earlier: [] }, words: ['This is the first one.'] },
    {
      shown: {
        ...{ ...ladder, state: 'closed' as const, step: null, closedAt: '2026-11-24T04:00:00Z', closedBecause: 'came-back' as const },
        ...{
          closedNote: 'Was at his uncle’s',
          steps: ladder.steps.map((step) => ({ ...step, state: 'not-done' as const, outcome: null })),
        },
      },
      words: ['Closed', 'Came back', 'Was at his uncle’s', 'Not done'],
    },
  ])('says $words', async ({ shown, words }) => {
    await open(shown);
    for (const one of words) expect(page.text()).toContain(one);
  });

  it('records an outcome with a line, on the version that was read', async () => {
    await open();
    button('Record outcome').click();
    await page.settle();
    await page.settle();
    button('Save').click();
    await page.settle();
    expect(document.body.textContent).toContain('Choose one.');
    document.querySelector<HTMLInputElement>('input[value="not-reached"]')!.click();
    await page.settle();
    expect(document.body.textContent).toContain('Next: Counsellor in charge.');
    const note = document.querySelector<HTMLInputElement>('#outcome-note')!;
    note.value = ' Will ring at six ';
    note.dispatchEvent(new Event('input'));
    button('Save').click();
    const sent = page.http.expectOne({ url: '/api/v1/ladders/l1/outcomes' }).request;
    expect(sent.body).toEqual({ step: 3, outcome: 'not-reached', note: 'Will ring at six' });
    expect(sent.headers.get('If-Match')).toBe('"4"');
  });

  it.each([
    { outcome: 'reached-well', shown: ladder, follows: 'ladder closes' },
    { outcome: 'reached-needs-support', shown: ladder, follows: 'follow-up' },
    { outcome: 'wrong-number', shown: ladder, follows: 'Next: Counsellor in charge.' },
    { outcome: 'asked-not-to-be-called', shown: ladder, follows: 'ladder closes' },
    { outcome: 'not-reached', shown: { ...ladder, step: 4 }, follows: 'stays' },
  ])('says what follows from “$outcome”: $follows', async ({ outcome, shown, follows }) => {
    await open(shown);
    button('Record outcome').click();
    await page.settle();
    await page.settle();
    document.querySelector<HTMLInputElement>(`[name=outcome][value="${outcome}"]`)!.click();
    await page.settle();
    expect(document.querySelector('form [role=status]')?.textContent.toLowerCase()).toContain(follows.toLowerCase());
  });

  it('says in the dialog why an outcome was refused, and keeps what was chosen', async () => {
    await open();
    button('Record outcome').click();
    await page.settle();
    await page.settle();
    document.querySelector<HTMLInputElement>('input[value="not-reached"]')!.click();
    await page.settle();
    button('Save').click();
    await page.answer('/ladders/l1/outcomes', { code: 'ladders/closed', status: 409 }, 409);
    expect(document.querySelector('form saath-problem')).not.toBeNull();
    expect(document.querySelector<HTMLInputElement>('input[value="not-reached"]')?.checked).toBe(true);
    button('Go back').click();
    await page.settle();
    expect(page.text()).toContain('Step 3 of 4');
  });

  it('closes with a reason', async () => {
    await open();
    button('Close ladder').click();
    await page.settle();
    expect(page.text()).toContain('Choose one.');
    page.element.querySelector<HTMLInputElement>('input[value="readmitted"]')!.click();
    await page.settle();
    button('Close ladder').click();
    await page.answer('/ladders/l1/close', {
      ...ladder,
      state: 'closed',
      step: null,
      closedAt: '2026-11-24T05:10:00Z',
      closedBecause: 'readmitted',
    });
    expect(page.text()).toContain('Readmitted');
    expect(page.element.querySelector('saath-close-ladder')).toBeNull();
  });

  it('hands the step over', async () => {
    await open();
    const prompt = TestBed.inject(Prompt) as unknown as PreparedPrompt;
    prompt.answers = { staffId: 't2' };
    button('Hand over').click();
    await page.settle();
    expect(page.http.expectOne({ url: '/api/v1/ladders/l1/hand-over' }).request.body).toEqual({ staffId: 't2' });
  });

  it('can only be read without the right to change it', async () => {
    await open(ladder, { ...meera, permissions: [...meera.permissions, 'ladders:read'] });
    expect(page.element.querySelectorAll('form, .actions button')).toHaveLength(0);
  });
});

import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage, outage } from '../../../testing/page.ts';
import { aSessionItem, aStandIn, aSubstitute, pageOf } from '../../../testing/sessions.ts';
import type { SessionItem } from '../../api/shapes.ts';
import { LeadDialog } from './lead-dialog.ts';

const prakash = { staffId: 'f1', name: 'Prakash' };
const sana = aSubstitute('Sana');
const joseph = aSubstitute('Joseph', {
  isFree: false,
  reasons: [{ ...sana.reasons[0]!, code: 'leads-then', groupName: 'Family evening' }],
});

const ahead = { startsAt: '2199-11-25T05:00:00Z', endsAt: '2199-11-25T06:15:00Z' };
const soon = { startsAt: '2020-11-25T05:00:00Z', endsAt: '2020-11-25T06:15:00Z' };

const open = async (given: Partial<SessionItem> = {}) => {
  const close = jest.fn<(done: boolean | string) => void>();
  const page = await openPage(LeadDialog, {
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: aSessionItem({ facilitators: [prakash], ...given }) },
      { provide: MatDialogRef, useValue: { close } },
    ],
  });
  const box = (name: string) => page.element.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)!;
  const press = async (words: string) => {
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!.click();
    await page.settle();
  };
  return { page, close, box, press };
};

describe('who leads one session', () => {
  it('shows that it is loading, and a problem with a way to try again', async () => {
    const { page } = await open();
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/sessions/s1/substitutes', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says when nobody else works in the branch', async () => {
    const { page } = await open();
    await page.answer('/sessions/s1/substitutes', pageOf());
    expect(page.text()).toContain('Nobody else works in this branch.');
  });

  it('shows who leads it now and who fits, best first, with the reasons', async () => {
    const { page } = await open();
    await page.answer('/sessions/s1/substitutes', pageOf(sana, joseph));
    expect(page.text()).toMatch(/Naya Savera, Wednesday, 25 November.*Only this session changes/);
    expect(page.text()).toMatch(/Prakash\s*Leads it now/);
    expect(page.text()).toMatch(/Sana.*Counsellor.*Free.*Speaks Hindi.*Led this kind 6 times.*Fits best/);
    expect(page.text()).toMatch(/Joseph.*Leads Family evening then.*Not free/);
  });

  it('names the people who are chosen', async () => {
    const { page, close, box, press } = await open();
    await page.answer('/sessions/s1/substitutes', pageOf(sana, joseph));
    box('Prakash').click();
    box('Sana').click();
    await page.settle();
    await press('Name without asking');
    const sent = page.http.expectOne('/api/v1/sessions/s1/facilitators');
    expect(sent.request.body).toEqual({ staffIds: ['Sana'] });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush({});
    await page.settle();
    expect(close).toHaveBeenCalledWith(true);
  });

  it.each([
    { chosen: ['Prakash', 'Sana'], body: { staffId: 'Sana', insteadOfId: 'f1' } },
    { chosen: ['Sana'], body: { staffId: 'Sana', insteadOfId: null } },
  ])('asks a person who is free, where $chosen are pressed', async ({ chosen, body }) => {
    const { page, close, box, press } = await open(ahead);
    await page.answer('/sessions/s1/substitutes', pageOf(sana, joseph));
    for (const name of chosen) box(name).click();
    await page.settle();
    expect(page.text()).toContain('Nothing changes before they say yes. They have 12 hours');
    await press('Ask Sana');
    const sent = page.http.expectOne(({ method, url }) => method === 'POST' && url === '/api/v1/sessions/s1/stand-in-requests');
    expect([sent.request.body, sent.request.headers.get('If-Match')]).toEqual([body, '"3"']);
    sent.flush(aStandIn());
    await page.settle();
    expect(close).toHaveBeenCalledWith('asked');
  });

  it.each([
    {
      told: [
        { staffId: 'Sana', name: 'Sana', leads: true },
        { ...prakash, leads: false },
      ],
      then: 'Sana and Prakash will be told.',
    },
    { told: [], then: 'No colleague is told' },
  ])('says who would be told before it is saved: $then', async ({ told, then }) => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    const { page, box } = await open(ahead);
    await page.answer('/sessions/s1/substitutes', pageOf(sana));
    expect(page.http.match(({ url }) => url.endsWith('/plan'))).toEqual([]);
    box('Prakash').click();
    box('Sana').click();
    await page.settle();
    jest.advanceTimersByTime(300);
    await page.settle();
    const asked = page.http.expectOne(({ url }) => url.endsWith('/facilitators/plan'));
    expect(asked.request.body).toEqual({ staffIds: ['Sana'] });
    asked.flush({ leaders: [{ staffId: 'Sana', name: 'Sana' }], told });
    await page.settle();
    expect(page.text()).toContain(then);
  });

  it('asks the next people who are free by itself, unless that is not wanted', async () => {
    const { page, box, press } = await open(ahead);
    await page.answer('/sessions/s1/substitutes', pageOf(sana, joseph, aSubstitute('Rohan'), aSubstitute('s1')));
    box('Sana').click();
    await page.settle();
    await press('Ask Sana');
    const asked = () => page.http.expectOne(({ method, url }) => method === 'POST' && url.endsWith('/stand-in-requests'));
    const sent = asked();
    expect(sent.request.body).toEqual({ staffId: 'Sana', insteadOfId: null, nextIds: ['Rohan'] });
    sent.flush(outage, { status: 503, statusText: '503' });
    await page.settle();
    [...page.element.querySelectorAll('mat-checkbox')].at(-1)!.querySelector('input')!.click();
    await press('Ask Sana');
    expect(asked().request.body).toEqual({ staffId: 'Sana', insteadOfId: null });
  });

  it.each([
    { given: ahead, chosen: ['Joseph'], because: 'is not free' },
    { given: ahead, chosen: ['Sana', 'Joseph'], because: 'is one of two' },
    { given: ahead, chosen: ['Prakash'], because: 'leads no more' },
    { given: soon, chosen: ['Sana'], because: 'would be asked too late' },
  ])('does not ask a person who $because', async ({ given, chosen }) => {
    const { page, box } = await open(given);
    await page.answer('/sessions/s1/substitutes', pageOf(sana, joseph));
    for (const name of chosen) box(name).click();
    await page.settle();
    expect(page.text()).not.toContain('Ask Sana');
    expect(page.text()).not.toContain('Ask Joseph');
    expect(page.text().includes('call the person, then name them')).toBe(given === soon);
  });

  it('shows what a person was asked before', async () => {
    const { page } = await open();
    await page.answer('/sessions/s1/substitutes', pageOf(sana));
    await page.answer('/sessions/s1/stand-in-requests', pageOf(aStandIn({ id: 'r2' }), aStandIn({ state: 'declined' })));
    expect(page.text()).toContain('Asked, no answer yet. Until Tuesday, 24 November, 22:00');
    expect(page.text()).not.toContain('Said no');
  });

  it('wants at least one person, and says why when it is refused', async () => {
    const { page, close, box, press } = await open();
    await page.answer('/sessions/s1/substitutes', pageOf(sana));
    box('Prakash').click();
    await press('Save');
    expect(page.element.querySelector('#lead-fault')?.textContent).toContain('Choose at least one person.');
    box('Sana').click();
    await page.settle();
    await press('Name without asking');
    await page.answer('/sessions/s1/facilitators', { code: 'groups/facilitator-elsewhere' }, 422);
    expect(page.element.querySelector('#lead-fault')?.textContent).not.toBe('');
    expect(close).not.toHaveBeenCalled();
  });

  it.each([
    { hasOwnFacilitators: true, then: 1 },
    { hasOwnFacilitators: false, then: 0 },
  ])(
    'gives it back to the facilitators of the group where others were named: $hasOwnFacilitators',
    async ({ hasOwnFacilitators, then }) => {
      const { page, press } = await open({ hasOwnFacilitators });
      await page.answer('/sessions/s1/substitutes', pageOf(sana));
      if (hasOwnFacilitators) await press('Back to the facilitators');
      const sent = page.http.match('/api/v1/sessions/s1/facilitators');
      expect(sent.map(({ request }) => request.body as unknown)).toEqual(Array.from({ length: then }, () => ({ staffIds: [] })));
    },
  );
});

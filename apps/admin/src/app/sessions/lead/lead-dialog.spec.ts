import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage, outage } from '../../../testing/page.ts';
import { aSessionItem, aSubstitute, pageOf } from '../../../testing/sessions.ts';
import type { SessionItem } from '../../api/shapes.ts';
import { LeadDialog } from './lead-dialog.ts';

const prakash = { staffId: 'f1', name: 'Prakash' };
const sana = aSubstitute('Sana');
const joseph = aSubstitute('Joseph', {
  isFree: false,
  reasons: [{ ...sana.reasons[0]!, code: 'leads-then', groupName: 'Family evening' }],
});

const open = async (given: Partial<SessionItem> = {}) => {
  const close = jest.fn<(done: boolean) => void>();
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
    await press('Save');
    const sent = page.http.expectOne('/api/v1/sessions/s1/facilitators');
    expect(sent.request.body).toEqual({ staffIds: ['Sana'] });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush({});
    await page.settle();
    expect(close).toHaveBeenCalledWith(true);
  });

  it('wants at least one person, and says why when it is refused', async () => {
    const { page, close, box, press } = await open();
    await page.answer('/sessions/s1/substitutes', pageOf(sana));
    box('Prakash').click();
    await press('Save');
    expect(page.element.querySelector('#lead-fault')?.textContent).toContain('Choose at least one person.');
    box('Sana').click();
    await press('Save');
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

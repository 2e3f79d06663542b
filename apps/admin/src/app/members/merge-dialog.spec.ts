import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, named } from '../../testing/fill.ts';
import { openPage } from '../../testing/page.ts';
import { sagar, sagarItem } from '../../testing/people.ts';
import type { MergePlan } from '../api/shapes.ts';
import { MergeDialog } from './merge-dialog.ts';

const twin = { ...sagarItem, id: 'm9', code: 'K-140', displayName: 'Sagar P.' };
const chosen = async (plan: MergePlan) => {
  const close = jest.fn<(done: boolean) => void>();
  const page = await openPage(MergeDialog, {
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: sagar },
      { provide: MatDialogRef, useValue: { close } },
    ],
  });
  fill(page.element, 'input', 'Sagar');
  await page.settle();
  await page.answer('/members/search', { items: [sagarItem, twin], nextCursor: null });
  expect([...page.element.querySelectorAll('li strong')].map((one) => one.textContent)).toEqual(['Sagar P.']);
  named(page.element, 'Choose K-140').click();
  await page.settle();
  const asked = page.http.expectOne('/api/v1/members/m1/merge/plan');
  expect(asked.request.body).toEqual({ otherId: 'm9' });
  asked.flush(plan);
  await page.settle();
  return { ...page, close };
};

describe('a merge of two records', () => {
  it('says what moves and what stays, and merges', async () => {
    const page = await chosen({ parts: [{ part: 'attendance', moves: 12, stays: 1 }], faults: [] });
    for (const text of ['What moves from K-140 to K-118', 'Attendance', '12 move', '1 stay there', 'undo it for 30 days'])
      expect(page.text()).toContain(text);
    named(page.element, 'Merge K-140 into K-118').click();
    await page.settle();
    const sent = page.http.expectOne('/api/v1/members/m1/merge');
    expect(sent.request.body).toEqual({ otherId: 'm9' });
    sent.flush(sagar);
    await page.settle();
    expect(page.close).toHaveBeenCalledWith(true);
  });

  it('of a record without a history only hides it', async () =>
    expect((await chosen({ parts: [], faults: [] })).text()).toContain('K-140 has no history'));

  it('that is prevented says why, and lets another record be chosen', async () => {
    const page = await chosen({ parts: [], faults: [{ code: 'members/merge-two-seats', count: 2 }] });
    expect(page.text()).toContain('Both records have a place in 2 of the same groups');
    expect([...page.element.querySelectorAll('button')].some((one) => one.textContent.includes('Merge K-140'))).toBe(false);
    named(page.element, 'Choose another record').click();
    await page.settle();
    expect(page.text()).toContain('Sagar P.');
  });

  it('says when the plan could not be read', async () => {
    const page = await chosen({ parts: [], faults: [] });
    named(page.element, 'Merge K-140 into K-118').click();
    await page.settle();
    await page.answer('/members/m1/merge', { code: 'members/merge-open-stay' }, 409);
    expect(page.text()).toContain('staying with you under the other record');
  });
});

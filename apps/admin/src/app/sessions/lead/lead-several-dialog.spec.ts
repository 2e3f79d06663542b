import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { saveraWhole } from '../../../testing/groups.ts';
import { openPage } from '../../../testing/page.ts';
import { aSessionItem, aSubstitute } from '../../../testing/sessions.ts';
import type { GroupSubstitute } from '../../api/shapes.ts';
import { LeadSeveralDialog } from './lead-several-dialog.ts';

const [prakash, meera] = ['Prakash', 'Meera'].map((name) => ({ staffId: name, name })) as [
  { staffId: string; name: string },
  { staffId: string; name: string },
];
const upcoming = [
  aSessionItem({ id: 's1', facilitators: [prakash] }),
  aSessionItem({ id: 's2', facilitators: [prakash, meera], startsAt: '2199-11-27T05:00:00Z' }),
  aSessionItem({ id: 's3', state: 'cancelled' }),
];
const { reasons } = aSubstitute('Sana');
const busy = [{ ...reasons[0]!, code: 'leads-then' as const, groupName: 'Family evening' }];
const at = (sessionId: string, isFree = true) => ({ sessionId, isFree, reasons: isFree ? reasons : busy });
const sana: GroupSubstitute = { staffId: 'Sana', name: 'Sana', role: 'counsellor', free: 2, sessions: [at('s1'), at('s2')] };
const joseph: GroupSubstitute = { ...sana, staffId: 'Joseph', name: 'Joseph', free: 1, sessions: [at('s1', false), at('s2')] };

const open = async () => {
  const close = jest.fn<(done: boolean) => void>();
  const page = await openPage(LeadSeveralDialog, {
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: { ...saveraWhole, upcoming } },
      { provide: MatDialogRef, useValue: { close } },
    ],
  });
  const boxes = () => [...page.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const answer = async (plan: object) => {
    await page.settle();
    jest.advanceTimersByTime(300);
    await page.settle();
    const asked = page.http.match(({ url }) => url.endsWith('/substitutes/plan')).at(-1)!;
    if (!asked.cancelled) asked.flush({ people: [sana, joseph], leaders: [], told: [], ...plan });
    await page.settle();
    return asked.request.body as object;
  };
  const press = async (words: string) => {
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!.click();
    await page.settle();
  };
  return { page, close, boxes, answer, press };
};

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
});

describe('who leads several sessions', () => {
  it('offers the planned sessions with those who lead them, and who is free for how many, with the reasons', async () => {
    const { page, boxes, answer } = await open();
    expect(boxes()).toHaveLength(2);
    for (const box of boxes()) box.click();
    expect(await answer({})).toEqual({ sessionIds: ['s1', 's2'], insteadOfId: null });
    expect(page.text()).toMatch(/Prakash and Meera/);
    expect(page.text()).toMatch(/Sana.*Free for 2 of 2.*Speaks Hindi.*Joseph.*Free for 1 of 2.*Leads Family evening then/);
    expect(page.text()).toContain('In whose place?');
  });

  it('says what is missing, who will be told, and names the person for all of them', async () => {
    const { page, close, boxes, answer, press } = await open();
    await press('Save');
    expect(page.text()).toContain('Choose at least one session.');
    boxes()[0]!.click();
    await answer({});
    expect(page.text()).not.toContain('In whose place?');
    await press('Save');
    expect(page.text()).toContain('Choose at least one person.');
    page.element.querySelector<HTMLInputElement>('input[type=radio]')!.click();
    await page.settle();
    await answer({ leaders: [{ staffId: 'Sana', name: 'Sana' }], told: [{ staffId: 'Sana', name: 'Sana', leads: true }] });
    expect(page.text()).toContain('Sana will be told.');
    await press('Save');
    const sent = page.http.expectOne(({ url }) => url === '/api/v1/groups/g1/substitutes');
    expect(sent.request.body).toEqual({ sessionIds: ['s1'], insteadOfId: null, staffId: 'Sana' });
    sent.flush({ people: [], leaders: [], told: [] });
    await page.settle();
    expect(close).toHaveBeenCalledWith(true);
  });
});

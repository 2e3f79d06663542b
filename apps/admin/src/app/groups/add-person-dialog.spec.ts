import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { fill } from '../../testing/fill.ts';
import { saveraWhole } from '../../testing/groups.ts';
import { openPage } from '../../testing/page.ts';
import { sagar, sagarItem } from '../../testing/people.ts';
import { aConflict } from '../../testing/scheduling.ts';
import type { Group } from '../api/shapes.ts';
import { AddPersonDialog } from './add-person-dialog.ts';

const seat = {
  ...{ outlook: 'seat', problem: null, reasons: [], people: 3, seats: 12, isAboveRecommended: false, position: 1, isWaiting: false },
  ...{ before: [], mostAllowed: null, decision: null },
};
const full = {
  ...{ ...seat, outlook: 'full', problem: 'groups/full', people: 12, position: 3, mostAllowed: 15 },
  before: [
    { displayName: 'Nikhil', askedAt: '2026-11-04T05:00:00Z' },
    { displayName: 'Harpreet', askedAt: '2026-11-09T05:00:00Z' },
  ],
};
const button = (element: HTMLElement, words: string) =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(words))!;

const found = async (kind: string, given: Partial<Group> = {}) => {
  const close = jest.fn<(done: boolean) => void>();
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: { ...saveraWhole, kind, ...given } },
    { provide: MatDialogRef, useValue: { close } },
  ];
  const page = await openPage(AddPersonDialog, { providers });
  const box = page.element.querySelector('input')!;
  box.value = 'Sagar';
  box.dispatchEvent(new Event('input'));
  await page.settle();
  await page.answer('/members/search', { items: [sagarItem], nextCursor: null });
  const press = async () => {
    page.element.querySelector<HTMLButtonElement>('li button')!.click();
    await page.settle();
  };
  const answered = async (outlook: object, conflicts: readonly unknown[] = []) => {
    await page.answer('/groups/g1/enrolments/outlook', outlook);
    await page.answer('/groups/g1/enrolments/conflicts', { conflicts });
  };
  const free = () => answered(seat);
  return { page, close, press, free, answered };
};

describe('giving somebody a seat', () => {
  it('gives it to the person found', async () => {
    const { page, close, press, free } = await found('group-counselling');
    await press();
    await free();
    const request = page.http.expectOne('/api/v1/groups/g1/enrolments');
    expect(request.request.body).toMatchObject({ memberId: 'm1' });
    request.flush({});
    await page.settle();
    expect(close).toHaveBeenCalledWith(true);
  });

  it.each([
    { enrolmentMode: 'drop-in', then: 'Add only those who come regularly' },
    { enrolmentMode: 'open', then: 'People sign up for this group themselves' },
  ] as const)('says first who needs none in a group of the mode $enrolmentMode', async ({ enrolmentMode, then }) =>
    expect((await found('group-counselling', { enrolmentMode })).page.text()).toContain(then),
  );

  it('says nothing of that where staff enrol', async () => {
    const { page } = await found('group-counselling', { enrolmentMode: 'closed' });
    expect(page.text()).not.toMatch(/come regularly|sign up/);
  });

  it('gives it to a relative in a group for families', async () => {
    const { page, press, free } = await found('family-support');
    await press();
    await page.answer('/members/m1', sagar);
    await press();
    await free();
    expect(page.http.expectOne('/api/v1/groups/g1/enrolments').request.body).toMatchObject({ relativeId: 'r1' });
  });

  it('says why it was refused', async () => {
    const { page, press, free } = await found('group-counselling');
    await press();
    await free();
    await page.answer('/groups/g1/enrolments', { status: 409, code: 'groups/full' }, 409);
    expect(page.text()).toContain('This group is full');
  });

  it('shows where the person is expected at the same time, and gives the seat all the same when asked again', async () => {
    const { page, close, press, answered } = await found('group-counselling');
    await press();
    await answered(seat, [aConflict({ kind: 'people', people: 1 })]);
    expect(page.text()).toContain('One person is also expected in Himmat');
    expect(close).not.toHaveBeenCalled();
    [...page.element.querySelectorAll('button')].find((button) => button.textContent.includes('Add anyway'))?.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/groups/g1/enrolments');
    expect(request.request.body).toMatchObject({ memberId: 'm1' });
    request.flush({});
    await page.settle();
    expect(close).toHaveBeenCalledWith(true);
  });

  it('says what would happen in a full group, and puts the person on the waiting list', async () => {
    const { page, close, press, answered } = await found('group-counselling');
    await press();
    await answered(full);
    for (const words of [
      '12 people for 12 seats',
      '2 people asked before: Nikhil since 4 Nov and Harpreet since 9 Nov',
      'waiting list, place 3',
    ])
      expect(page.text()).toContain(words);
    button(page.element, 'Keep place 3').click();
    await page.settle();
    page.http.expectOne('/api/v1/groups/g1/waiting-list').flush({});
    await page.settle();
    expect(close).toHaveBeenCalledWith(true);
  });

  it('adds the person on an extra chair, for a reason', async () => {
    const { page, close, press, answered } = await found('group-counselling');
    await press();
    await answered(full);
    page.element.querySelectorAll<HTMLInputElement>('mat-radio-button input')[1]!.click();
    await page.settle();
    button(page.element, 'as number 13').click();
    await page.settle();
    page.http.expectNone('/api/v1/groups/g1/enrolments');
    expect(page.text()).toContain('This kind may have up to 15 people.');
    fill(page.element, '[name=reason]', 'She speaks Hindi only');
    button(page.element, 'as number 13').click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/groups/g1/enrolments');
    expect(request.request.body).toMatchObject({ memberId: 'm1', decision: { most: 13, reason: 'She speaks Hindi only' } });
    request.flush({});
    await page.settle();
    expect(close).toHaveBeenCalledWith(true);
  });

  it.each([
    { outlook: { ...full, position: null, mostAllowed: null }, then: 'no more people are allowed' },
    {
      outlook: { ...seat, outlook: 'refused', problem: 'groups/not-eligible', reasons: ['not-a-resident'] },
      then: 'For people who live at the centre.',
    },
    { outlook: { ...seat, outlook: 'refused', problem: 'groups/already-enrolled' }, then: 'already has a seat' },
    { outlook: { ...seat, isAboveRecommended: true }, then: 'more than this kind works best with' },
  ])('says: $then', async ({ outlook, then }) => {
    const { page, press, answered } = await found('group-counselling');
    await press();
    await answered(outlook);
    expect(page.text()).toContain(then);
  });
});

import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { openPage } from '../../testing/page.ts';
import { sagar, sagarItem } from '../../testing/people.ts';
import { aConflict } from '../../testing/scheduling.ts';
import { AddPersonDialog } from './add-person-dialog.ts';

const found = async (kind: string) => {
  const close = jest.fn<(done: boolean) => void>();
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: { ...saveraWhole, kind } },
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
  const free = () => page.answer('/groups/g1/enrolments/conflicts', { conflicts: [] });
  return { page, close, press, free };
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
    const { page, close, press } = await found('group-counselling');
    await press();
    await page.answer('/groups/g1/enrolments/conflicts', { conflicts: [aConflict({ kind: 'people', people: 1 })] });
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
});

import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { CheckInDialog } from './check-in-dialog.ts';

const open = async () => {
  const close = jest.fn();
  const page = await openPage(CheckInDialog, {
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: { id: 'm1', displayName: 'Sagar' } },
      { provide: MatDialogRef, useValue: { close } },
    ],
  });
  const scale = (place: number) => [...page.element.querySelectorAll('saath-scale')[place]!.querySelectorAll('button')];
  return { ...page, close, scale };
};

describe('a check-in', () => {
  it('says at least one thing before it can be saved', async () => {
    const page = await open();
    expect((named(page.element, 'Save') as HTMLButtonElement).disabled).toBe(true);
    page.element.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await page.settle();
    expect((named(page.element, 'Save') as HTMLButtonElement).disabled).toBe(false);
  });

  it('is saved with mood, craving and the wish', async () => {
    const page = await open();
    page.scale(0)[1]!.click();
    page.scale(1)[7]!.click();
    await page.settle();
    named(page.element, 'Save').click();
    await page.settle();
    const sent = page.http.expectOne('/api/v1/members/m1/check-ins');
    expect(sent.request.body).toEqual({ mood: 2, craving: 7, wantsTalk: false });
    sent.flush({});
    await page.settle();
    expect(page.close).toHaveBeenCalledWith(true);
  });

  it('stays open with what was said when it could not be saved', async () => {
    const page = await open();
    page.scale(0)[4]!.click();
    await page.settle();
    named(page.element, 'Save').click();
    await page.settle();
    await page.answer('/members/m1/check-ins', outage, 503);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    expect(page.close).not.toHaveBeenCalled();
    named(page.element, 'Cancel').click();
    expect(page.close).toHaveBeenCalledWith(false);
  });
});

import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, problems, submit } from '../../../testing/fill.ts';
import { aBranch, anjali, aStaff } from '../../../testing/organisation.ts';
import { openPage } from '../../../testing/page.ts';
import { InviteStaffPage } from './invite-staff-page.ts';

const open = async () => {
  const page = await openPage(InviteStaffPage, { me: anjali });
  const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  await page.answer('/branches', { items: [aBranch()], nextCursor: null });
  fill(page.element, '[name=name]', 'Arun Joshi');
  fill(page.element, '[name=email]', 'arun@nayisubah.example');
  return { ...page, go };
};

describe('inviting a colleague', () => {
  it('needs a branch for everybody but an administrator', async () => {
    const page = await open();
    submit(page.element);
    await page.settle();
    await page.settle();
    page.http.expectNone('/api/v1/staff');
    expect(page.text()).toContain('Choose at least one branch.');
    expect(problems(page.element)).toEqual(['Branches']);
  });

  it('sends an administrator to the whole centre', async () => {
    const page = await open();
    page.element.querySelector<HTMLElement>('[type=radio][value=administrator]')!.click();
    await page.settle();
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/staff');
    expect(sent.request.body).toEqual({
      name: 'Arun Joshi',
      email: 'arun@nayisubah.example',
      languages: ['en'],
      role: 'administrator',
      branchIds: [],
    });
    sent.flush(aStaff());
    await page.settle();
    expect(page.go).toHaveBeenCalledWith(['/settings/staff']);
  });

  it('says when the address is known already, and stays', async () => {
    const page = await open();
    page.element.querySelector<HTMLElement>('[type=radio][value=administrator]')!.click();
    await page.settle();
    submit(page.element);
    await page.settle();
    await page.answer('/staff', { status: 409, code: 'staff/email-taken' }, 409);
    expect(page.text()).toContain('Another person in this centre has this address.');
    expect(page.go).not.toHaveBeenCalled();
  });
});

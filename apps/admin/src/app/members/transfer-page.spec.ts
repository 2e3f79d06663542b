import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import type { TransferPlan } from '../api/shapes.ts';
import { TransferPage } from './transfer-page.ts';
import { TransferStore } from './transfer-store.ts';

const plan: TransferPlan = {
  groups: ['Naya Savera', 'Aage Badhein'],
  waiting: ['Sham ki baithak'],
  followUps: 3,
  ladders: 1,
  mentor: { displayName: 'Prakash', stays: false },
  people: [
    { id: 's7', name: 'Asha Patil' },
    { id: 's8', name: 'Ravi More' },
  ],
};
const branches = [
  { id: 'b1', name: 'Kothrud' },
  { id: 'b2', name: 'Hadapsar' },
];

const open = async (items: readonly object[] = branches) => {
  const page = await openPage(TransferPage, { inputs: { id: 'm1' } });
  page.http.expectOne('/api/v1/members/m1').flush(sagar);
  await page.settle();
  await page.answer('/branches', { items, nextCursor: null });
  const store = page.fixture.debugElement.injector.get(TransferStore);
  const choose = async (): Promise<void> => {
    store.form.controls.branchId.setValue('b2');
    await page.settle();
  };
  /** The answer reaches the page by way of a promise. */
  const consider = async (answer: object): Promise<void> => {
    await choose();
    await page.answer('/members/m1/transfer/plan', answer);
    await page.settle();
  };
  return { ...page, store, choose, consider };
};

describe('the transfer of a person', () => {
  it('says what happens before it happens, with the proposed person by name', async () => {
    const page = await open();
    expect(page.store.branches().map(({ name }) => name)).toEqual(['Hadapsar']);
    expect(page.text()).toContain('Choose the new branch to see what happens.');
    await page.consider(plan);
    expect(page.store.form.controls.ownerId.value).toBe('s7');
    expect(page.store.happens().map(({ text }) => text)).toEqual([
      'Asha Patil is in charge',
      'Leaves Naya Savera, Aage Badhein',
      'No longer waits for Sham ki baithak',
      '3 follow-ups are handed over to Asha Patil',
      'One open step after missed sessions is handed over to Asha Patil',
      'Prakash is of another branch: a new mentor is looked for',
    ]);
    page.store.form.controls.ownerId.setValue('s8');
    await page.settle();
    expect(page.text()).toContain('3 follow-ups are handed over to Ravi More');
  });

  it('says that nothing else is open, and that a mentor stays', async () => {
    const page = await open();
    await page.consider({ ...plan, groups: [], waiting: [], followUps: 0, ladders: 0, mentor: null });
    expect(page.text()).toContain('Nothing else is open.');
  });

  it('is done once, and leads back to the person', async () => {
    const page = await open();
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await page.consider({ ...plan, mentor: { displayName: 'Prakash', stays: true } });
    expect(page.text()).toContain('Prakash stays as mentor');
    page.store.form.patchValue({ on: '2026-11-20', reason: ' ' });
    page.element.querySelector<HTMLElement>('button[type=submit]')!.click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/m1/transfer');
    expect(request.request.body).toEqual({ branchId: 'b2', on: '2026-11-20', ownerId: 's7' });
    request.flush(sagar);
    await page.settle();
    expect(go).toHaveBeenCalledWith(['/members', 'm1']);
  });

  it('shows what the server refuses, and that there is no other branch', async () => {
    const page = await open();
    await page.choose();
    await page.answer('/members/m1/transfer/plan', outage, 503);
    await page.settle();
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    TestBed.resetTestingModule();
    const alone = await open(branches.slice(0, 1));
    expect(alone.text()).toContain('There is no other branch that you work in.');
  });
});

import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import { NewMemberPage } from './new-member-page.ts';
import type { NewMemberStore } from './new-member-store.ts';

const branches = { items: [{ id: 'b1', name: 'Kothrud', rooms: [] }], nextCursor: null };
/** The store is protected; the test fills its form as the fields do. */
const storeOf = (page: NewMemberPage) => (page as unknown as { store: NewMemberStore }).store;
const submit = (element: HTMLElement) => element.querySelector('form')!.dispatchEvent(new Event('submit'));

describe('the form for a new person', () => {
  it('shows that it is loading', async () => {
    const { element } = await openPage(NewMemberPage);
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await openPage(NewMemberPage);
    await page.answer('/branches', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('asks for a branch first where there is none', async () => {
    const page = await openPage(NewMemberPage);
    await page.answer('/branches', { items: [], nextCursor: null });
    expect(page.text()).toContain('There is no branch yet');
  });

  it('sends nothing while the name is missing, and says so at the field', async () => {
    const page = await openPage(NewMemberPage);
    await page.answer('/branches', branches);
    submit(page.element);
    await page.settle();
    page.http.expectNone('/api/v1/members');
    expect(page.element.querySelector('mat-error')?.textContent).toContain('This field is required.');
    expect([...page.element.querySelectorAll('saath-form-problems a')].map((link) => link.textContent)).toEqual(['Chosen name', 'Branch']);
  });

  it('shows why the person was not registered, with the answers as they are', async () => {
    const page = await openPage(NewMemberPage);
    await page.answer('/branches', branches);
    storeOf(page.fixture.componentInstance).form.patchValue({ alias: ' Asha ', branchId: 'b1' });
    submit(page.element);
    await page.answer('/members/duplicates', { items: [], elsewhere: 0 });
    const refusal = { status: 409, code: 'members/alias-taken' };
    page.http.expectOne('/api/v1/members').flush(refusal, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(page.text()).toContain('Another person in this branch uses this name');
    expect(page.element.querySelector<HTMLInputElement>('input')?.value).toBe(' Asha ');
  });

  it('shows who may be the same person, with the reasons, before it adds', async () => {
    const page = await openPage(NewMemberPage);
    await page.answer('/branches', branches);
    storeOf(page.fixture.componentInstance).form.patchValue({ alias: 'Sagar', branchId: 'b1', birthYear: 1991 });
    submit(page.element);
    const reasons = ['same-chosen-name', 'same-birth-year'];
    const items = [{ id: 'm1', code: 'K-118', displayName: 'Sagar', stage: 'aftercare', branchName: 'Kothrud', reasons }];
    await page.answer('/members/duplicates', { items, elsewhere: 2 });
    const shown = page.element.querySelector('saath-likely-duplicates')?.textContent.replace(/\s+/g, ' ');
    for (const text of ['Sagar', 'K-118 · Kothrud', 'same chosen name', 'same year of birth', '2 people at other branches may be the same'])
      expect(shown).toContain(text);
    expect(page.text()).toContain('Add as a new person');
  });
});

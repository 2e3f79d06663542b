import { describe, expect, it } from '@jest/globals';
import { problems, submit } from '../../../testing/fill.ts';
import { aBranch, anjali, aStaff } from '../../../testing/organisation.ts';
import { openPage, outage } from '../../../testing/page.ts';
import { StaffPage } from './staff-page.ts';

const open = () => openPage(StaffPage, { me: anjali, inputs: { id: 's1' } });

describe('role and branches of somebody', () => {
  it('show that they are loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('show a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/staff/s1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('lead to the branches that nobody named', async () => {
    const page = await open();
    await page.answer('/staff/s1', aStaff({ role: 'administrator', branches: null }));
    await page.answer('/branches', { items: [aBranch()], nextCursor: null });
    page.element.querySelector<HTMLElement>('[type=radio][value=counsellor]')!.click();
    await page.settle();
    submit(page.element);
    await page.settle();
    await page.settle();
    page.http.expectNone('/api/v1/staff/s1');
    expect(problems(page.element)).toEqual(['Branches']);
  });

  it('are changed on top of what was seen, and the last administrator stays', async () => {
    const page = await open();
    await page.answer('/staff/s1', aStaff());
    await page.answer('/branches', { items: [aBranch()], nextCursor: null });
    page.element.querySelector<HTMLElement>('[type=radio][value=facilitator]')!.click();
    await page.settle();
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/staff/s1');
    expect(sent.request.headers.get('If-Match')).toBe('"5"');
    expect(sent.request.body).toEqual({ role: 'facilitator', branchIds: ['b1'] });
    sent.flush({ status: 409, code: 'staff/last-administrator' }, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(page.text()).toContain('The centre needs one administrator.');
  });
});

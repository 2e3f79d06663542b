import { describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { sagarItem } from '../../testing/people.ts';
import { MembersPage } from './members-page.ts';

const branches = {
  items: [
    { id: 'b1', name: 'Kothrud' },
    { id: 'b2', name: 'Hadapsar' },
  ],
  nextCursor: null,
};
const open = async (inputs = {}) => {
  const page = await openPage(MembersPage, { inputs });
  await page.answer('/branches', branches);
  return page;
};

describe('the list of people', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/members', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says that nobody is here yet', async () => {
    const page = await open();
    await page.answer('/members', { items: [], nextCursor: null });
    expect(page.text()).toContain('No people yet');
  });

  it('names the filters nobody matches', async () => {
    const page = await open({ stage: 'alumni', branch: 'b1' });
    await page.answer('/members?branchId=b1&stage=alumni', { items: [], nextCursor: null });
    expect(page.text()).toContain('No person matches Alumni and branch');
  });

  it('lists people with a name that can be hidden, and reads on', async () => {
    const page = await open();
    await page.answer('/members', { items: [sagarItem], nextCursor: 'next' });
    expect(page.element.querySelector('li .name:not(saath-avatar)')?.textContent).toBe('Sagar');
    expect(page.element.querySelector('li a')?.getAttribute('href')).toBe('/members/m1');
    [...page.element.querySelectorAll('button')].find((one) => one.textContent.includes('Show more'))?.click();
    await page.settle();
    await page.answer('/members?cursor=next', { items: [{ ...sagarItem, id: 'm2', displayName: 'Kabir D.' }], nextCursor: null });
    expect(page.element.querySelectorAll('li')).toHaveLength(2);
    expect(page.text()).not.toContain('Show more');
  });

  it('shows everyone again after a search that found nobody', async () => {
    const page = await open();
    const box = page.element.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = 'nobody';
    box.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 350));
    await page.settle();
    await page.answer('/members/search', { items: [], nextCursor: null });
    named(page.element, 'Show everyone').click();
    expect(box.value).toBe('');
  });

  it('searches without writing it into the address', async () => {
    const page = await open();
    await page.answer('/members', { items: [sagarItem], nextCursor: null });
    const box = page.element.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = '98230 12345';
    box.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 350));
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/search');
    expect(request.request.body).toEqual({ text: '98230 12345' });
    request.flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.text()).toContain('No person matches this search');
    named(page.element, 'badge Search legal names').click();
    await page.settle();
    await page.answer('/members/search/legal-names', { items: [{ ...sagarItem, foundBy: 'legal-name' }], nextCursor: null });
    expect(page.element.querySelector('li')?.textContent).toContain('Found by legal name');
  });
});

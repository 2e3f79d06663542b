import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import type { MemberAccess } from '../api/shapes.ts';
import { AccessesPage } from './accesses-page.ts';

const opened: MemberAccess = {
  ...{ seq: 9, at: '2026-11-24T19:10:00.000Z', name: 'Meera Kulkarni', role: 'counsellor', actorKind: 'staff' },
  ...{ action: 'member-opened', kind: 'opened', reason: null },
};
const open = async () => {
  const page = await openPage(AccessesPage, { inputs: { id: 'm1' } });
  page.http.expectOne('/api/v1/members/m1').flush(sagar);
  await page.settle();
  return page;
};

describe('the page of who opened a record', () => {
  it('has the moment, the person with their role, what they saw and why', async () => {
    const page = await open();
    await page.answer('/members/m1/accesses?limit=50', {
      items: [
        { ...opened, seq: 10, action: 'member-revealed', kind: 'revealed', reason: 'The hospital asks' },
        opened,
        { ...opened, seq: 8, name: null, role: null, actorKind: 'operator' },
        { ...opened, seq: 7, name: null, role: null, actorKind: 'system', action: 'proof-issued', kind: 'printed' },
      ],
      nextCursor: null,
    });
    const rows = [...page.element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      expect.stringMatching(
        /25 November 2026, 0?0:40.*Meera Kulkarni ?Counsellor.*Saw the legal name, phone and e-mail.*Reason: The hospital asks/,
      ),
      expect.stringMatching(/Meera Kulkarni ?Counsellor.*Opened the record/),
      expect.stringContaining('Somebody who runs Saath'),
      expect.stringMatching(/Saath.*Printed a confirmation/),
    ]);
    expect(page.element.querySelector('a[target=_blank]')!.getAttribute('href')).toBe('/api/v1/members/m1/accesses/paper.pdf');
    expect(page.element.querySelector('h1')!.textContent).toBe('Who opened the record of Sagar');
  });

  it('has its other faces: loading, nobody, more, and a problem with a way to try again', async () => {
    const page = await open();
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1/accesses?limit=50', outage, 503);
    page.element.querySelector<HTMLElement>('saath-problem button')!.click();
    await page.settle();
    await page.answer('/members/m1/accesses?limit=50', { items: [], nextCursor: null });
    expect(page.text()).toContain('Nobody has opened the record yet.');
  });

  it('goes on by fifty', async () => {
    const page = await open();
    await page.answer('/members/m1/accesses?limit=50', { items: [opened], nextCursor: 'next' });
    page.element.querySelector<HTMLElement>('saath-load-more button')!.click();
    await page.settle();
    await page.answer('/members/m1/accesses?limit=50&cursor=next', { items: [{ ...opened, seq: 3 }], nextCursor: null });
    expect(page.element.querySelectorAll('tbody tr')).toHaveLength(2);
  });
});

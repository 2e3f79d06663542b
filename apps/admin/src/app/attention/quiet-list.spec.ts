import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import type { QuietMember } from '../api/shapes.ts';
import { QuietList } from './quiet-list.ts';

const sagar: QuietMember = {
  ...{ memberId: 'm1', displayName: 'Sagar', code: 'K-118', branchName: 'Kothrud', stage: 'aftercare', since: '2026-11-03', days: 22 },
  ...{ lastAttendedOn: '2026-11-03', lastContactOn: '2026-11-10', groups: [{ id: 'g1', name: 'Naya Savera' }], relatives: [] },
};
const tara: QuietMember = {
  ...{ ...sagar, memberId: 'm2', displayName: 'Tara', since: '2026-11-05', days: 20 },
  ...{ lastAttendedOn: null, lastContactOn: null, groups: [] },
};
const some = (...items: readonly QuietMember[]) => ({ items, nextCursor: null, count: 61, days: 14 });

describe('the people who were not seen lately', () => {
  const open = async (inputs: { readonly branch?: string; readonly days?: string } = {}) => {
    const page = await openPage(QuietList, { inputs });
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const press = (name: string): void =>
      [...page.element.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent.trim() === name)!.click();
    return { ...page, go, press };
  };

  it('load, and say what went wrong', async () => {
    const page = await open();
    expect(page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
    await page.answer('/attention/quiet', outage, 503);
    page.press('Try again');
    await page.settle();
    await page.answer('/attention/quiet', some(sagar));
    expect(page.text()).toContain('Sagar');
  });

  it('are counted, and shown with what helps to call them', async () => {
    const page = await open();
    await page.answer('/attention/quiet', some(sagar, tara));
    expect(page.text()).toContain('61 people');
    const lines = [...page.element.querySelectorAll('ul.card > li')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(lines[0]).toMatch(
      /Sagar.*K-118 · Kothrud · Aftercare.*Not seen for 22 days.*Last session 3 Nov.*Last spoken with on 10 Nov.*Naya Savera/,
    );
    expect(lines[1]).toMatch(/Tara.*Not seen for 20 days.*No session yet.*No conversation recorded.*In no group/);
    expect(page.element.querySelector('a.name')!.getAttribute('href')).toBe('/members/m1');
  });

  it('are said to be as many or more where they are not all counted', async () => {
    const page = await open();
    await page.answer('/attention/quiet', { ...some(sagar), count: 1000 });
    expect(page.text()).toContain('1000 people or more');
  });

  it('have a call for each relative who may be called, whose number is asked for when it is pressed', async () => {
    const me = { ...meera, permissions: [...meera.permissions, 'members:call' as const] };
    const page = await openPage(QuietList, { me });
    await page.answer('/attention/quiet', some({ ...sagar, relatives: [{ id: 'r1', displayName: 'Asha', relation: 'sister' }] }));
    named(page.element, 'Call Asha (sister)').click();
    const { request } = page.http.expectOne('/api/v1/attention/m1/relatives/r1/call');
    expect(request.method).toBe('POST');
  });

  it.each([
    { days: '30', asked: '?days=30', used: 30 },
    { days: '15', asked: '', used: 7 },
    { days: undefined, asked: '', used: 7 },
  ])('are those of the days in the address, and else of those that the centre has set: $days', async ({ days, asked, used }) => {
    const page = await open(days === undefined ? {} : { days });
    await page.answer(`/attention/quiet${asked}`, { ...some(sagar), days: used });
    const chosen = page.element.querySelector('saath-filter-chips .mat-mdc-chip-selected')!;
    expect(chosen.textContent.trim()).toBe(`${String(used)} days`);
    page.press('60 days');
    expect(page.go).toHaveBeenCalledWith([], { queryParams: { days: '60' }, queryParamsHandling: 'merge' });
  });

  it('have good news when there is nobody, and the way to every branch', async () => {
    const page = await open({ branch: 'b1' });
    await page.answer('/attention/quiet?branchId=b1', { items: [], nextCursor: null, count: 0, days: 14 });
    expect(page.text()).toContain('Everybody was seen within 14 days');
    page.press('Show every branch');
    expect(page.go).toHaveBeenCalledWith([], { queryParams: { branch: null }, queryParamsHandling: 'merge' });
  });
});

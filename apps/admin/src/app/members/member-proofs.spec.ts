import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { Proof } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { MemberProofs } from './member-proofs.ts';

const valid: Proof = {
  id: 'p1',
  code: '7K2Q-M94D',
  language: 'en',
  startsOn: '2026-10-26',
  endsOn: '2026-11-16',
  dates: 8,
  minutes: 573,
  issuedAt: '2026-11-25T06:30:00.000Z',
  issuedBy: 'Meera Kulkarni',
  withdrawnAt: null,
};
const withdrawn: Proof = { ...valid, id: 'p2', dates: 1, startsOn: '2026-11-16', minutes: 60, withdrawnAt: '2026-11-24T20:00:00.000Z' };

const issuer = { ...meera, permissions: [...meera.permissions, 'proofs:read', 'proofs:write'] } as const;
const open = (me = issuer as typeof meera) =>
  openPage(MemberProofs, { inputs: { member: sagar }, me, providers: [{ provide: Prompt, useClass: PreparedPrompt }] });
const filled = async (items: readonly Proof[] = [valid, withdrawn], me = issuer as typeof meera) => {
  const page = await open(me);
  await page.answer('/members/m1/proofs', { items, nextCursor: null });
  return page;
};
const ask = () => TestBed.inject(Prompt) as unknown as PreparedPrompt;
const named = (element: HTMLElement, name: string) => element.querySelector<HTMLElement>(`[aria-label="${name}"]`);

describe('the proofs of attendance of a person', () => {
  it('have four faces', async () => {
    const page = await open();
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1/proofs', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('say that there are none', async () => expect((await filled([])).text()).toContain('No proof yet'));

  it('say the period, the dates, how long in all, and the code', async () => {
    const page = await filled();
    const linesOf = (item: Element) => [...item.querySelectorAll('strong, .more')].map(({ textContent }) => textContent.trim()).join('; ');
    const [first, second] = [...page.element.querySelectorAll('li')].map(linesOf);
    expect(first).toContain('26 October 2026 – 16 November 2026; 8 dates, 9 hrs 33 mins; Issued on 25 November 2026, code 7K2Q-M94D');
    expect(second).toContain('16 November 2026; 1 date, 1 hr; Withdrawn on 25 November 2026');
    const paper = named(page.element, 'PDF: 26 October 2026 – 16 November 2026');
    expect(paper?.getAttribute('href')).toBe('/api/v1/members/m1/proofs/p1/paper.pdf');
    expect(page.element.querySelectorAll('a')).toHaveLength(1);
  });

  it('are issued with the name, the days and the language that the person wants', async () => {
    const page = await filled([]);
    ask().answers = { name: 'Sagar Jadhav', startsOn: '2026-08-27', endsOn: '2026-11-24' };
    page.element.querySelector('button')?.click();
    await page.settle();
    expect(ask().asked[0]?.text).toContain('Only when the person asks');
    const request = page.http.expectOne('/api/v1/members/m1/proofs');
    expect(request.request.body).toEqual({ name: 'Sagar Jadhav', startsOn: '2026-08-27', endsOn: '2026-11-24', language: 'mr' });
    request.flush(valid, { status: 201, statusText: 'Created' });
    await page.settle();
    await page.answer('/members/m1/proofs', { items: [valid], nextCursor: null });
    expect(page.text()).toContain('7K2Q-M94D');
  });

  it('are withdrawn after asking', async () => {
    const page = await filled([valid]);
    named(page.element, 'Withdraw: 26 October 2026 – 16 November 2026')?.click();
    await page.settle();
    expect(ask().asked[0]).toMatchObject({ grave: true, title: 'Withdraw this proof?' });
    page.http.expectOne('/api/v1/members/m1/proofs/p1/withdraw').flush(withdrawn);
    await page.settle();
    await page.answer('/members/m1/proofs', { items: [{ ...valid, withdrawnAt: '2026-11-25T06:30:00.000Z' }], nextCursor: null });
    expect(page.element.querySelector('a')).toBeNull();
  });

  it('are only read by somebody who may not issue them', async () => {
    const page = await filled([valid], { ...meera, permissions: ['members:read', 'proofs:read'] });
    expect(page.element.querySelector('button')).toBeNull();
    expect(page.element.querySelector('a')).not.toBeNull();
  });
});

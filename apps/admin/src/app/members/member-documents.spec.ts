import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { MemberDocument } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { MemberDocuments } from './member-documents.ts';

const aadhaar: MemberDocument = { id: 'd1', kind: 'aadhaar', addedAt: '2026-11-25T06:30:00Z' };
const filled = async (items: readonly MemberDocument[] = [aadhaar], me = meera) => {
  const page = await openPage(MemberDocuments, {
    ...{ inputs: { member: sagar }, me },
    providers: [{ provide: Prompt, useClass: PreparedPrompt }],
  });
  await page.answer('/members/m1/documents', { items, nextCursor: null });
  return page;
};
const prompt = () => TestBed.inject(Prompt) as unknown as PreparedPrompt;
const press = (element: HTMLElement, words: string) =>
  [...element.querySelectorAll('button')].find((one) => one.textContent.includes(words))!.click();

describe('the documents of a person', () => {
  it('are named with their day, and never with a number', async () => {
    const page = await filled();
    expect(page.text()).toMatch(/Aadhaar\s*On record since 25 November 2026/);
    expect(page.element.querySelector('[aria-label="Remove: Aadhaar"]')).not.toBeNull();
  });

  it('are not needed', async () => expect((await filled([])).text()).toContain('No document on record. It is not needed.'));

  it('show a problem with a way to try again', async () => {
    const page = await openPage(MemberDocuments, { inputs: { member: sagar }, me: meera });
    await page.answer('/members/m1/documents', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('offer no change to somebody who only reads', async () => {
    const page = await filled([aadhaar], { ...meera, permissions: meera.permissions.filter((one) => one !== 'members:write') });
    expect(page.element.querySelector('button')).toBeNull();
  });

  it('are added by kind and number, and read again', async () => {
    const page = await filled([]);
    prompt().answers = { kind: 'pan', number: 'ABCPK1234Z' };
    press(page.element, 'Add');
    await page.settle();
    const request = page.http.expectOne('/api/v1/members/m1/documents');
    expect([request.request.method, request.request.body]).toEqual(['POST', { kind: 'pan', number: 'ABCPK1234Z' }]);
    request.flush({ ...aadhaar, kind: 'pan' });
    await page.settle();
    await page.answer('/members/m1/documents', { items: [aadhaar], nextCursor: null });
    expect(page.text()).toContain('Aadhaar');
  });

  it('are removed after a question', async () => {
    const page = await filled();
    prompt().answers = {};
    press(page.element, 'Remove');
    await page.settle();
    page.http.expectOne({ method: 'DELETE', url: '/api/v1/members/m1/documents/d1' }).flush(null);
    await page.settle();
    await page.answer('/members/m1/documents', { items: [], nextCursor: null });
    expect(page.text()).toContain('No document on record');
  });
});

import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { pageOf } from '../../../testing/sessions.ts';
import type { Absence, Me } from '../../api/shapes.ts';
import { Prompt } from '../../ui/index.ts';
import { AbsencesPage } from './absences-page.ts';

const prakash: Absence = {
  ...{ id: 'a1', staffId: 'f1', staffName: 'Prakash', startsOn: '2026-12-02', endsOn: '2026-12-09' },
  ...{ sessions: 5, open: 4, version: 1 },
};
const settled: Absence = { ...prakash, id: 'a2', staffId: 's1', staffName: 'Meera', endsOn: '2026-12-02', open: 0, sessions: 1 };
const administrator = { ...meera, permissions: ['groups:write', 'staff:write'] };
const peer = { ...meera, permissions: ['sessions:read'] };

const open = async (me: Me, ...absences: readonly Absence[]) => {
  const page = await openPage(AbsencesPage, { me, providers: [{ provide: Prompt, useClass: PreparedPrompt }] });
  await page.answer('/absences', pageOf(...absences));
  const press = async (words: string) => {
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!.click();
    await page.settle();
  };
  return { page, press, prompt: TestBed.inject(Prompt) as unknown as PreparedPrompt };
};

describe('who is away', () => {
  it('is loading, and may fail', async () => {
    const page = await openPage(AbsencesPage);
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/absences', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('may be nobody', async () => expect((await open(peer)).page.text()).toContain('Nobody is away'));

  it('is listed with the days and the sessions that need someone', async () => {
    const { page } = await open(administrator, prakash, settled);
    expect(page.text()).toMatch(/Prakash.*2 December to Wednesday, 9 December.*4 sessions need someone/);
    expect(page.text()).toMatch(/Meera\s*Wednesday, 2 December.*The session has someone/);
    expect(page.element.querySelector('a[href="/calendar/away/a1"]')?.textContent).toContain('Find substitutes');
  });

  it('offers a peer their own absence only', async () => {
    const { page } = await open(peer, prakash, settled);
    expect(page.element.querySelector('a[href="/calendar/away/a1"]')).toBeNull();
    expect([...page.element.querySelectorAll('li')].map(({ textContent }) => textContent.includes('Remove'))).toEqual([false, true]);
  });

  it('is recorded by an administrator for anybody', async () => {
    const { page, press, prompt } = await open(administrator);
    prompt.answers = { staffId: 'f1', startsOn: '2026-12-02', endsOn: '2026-12-09' };
    await press('Record an absence');
    await page.answer('/staff', { items: [{ id: 'f2', name: 'Gone', state: 'deactivated' }], nextCursor: 'next' });
    await page.answer('/staff?limit=200&cursor=next', pageOf({ id: 'f1', name: 'Prakash', state: 'active' }));
    expect(prompt.asked[0]?.fields[0]).toMatchObject({ name: 'staffId', options: [{ value: 'f1', label: 'Prakash' }] });
    const sent = page.http.expectOne(({ method }) => method === 'POST');
    expect([sent.request.url, sent.request.body]).toEqual([
      '/api/v1/absences',
      { staffId: 'f1', startsOn: '2026-12-02', endsOn: '2026-12-09' },
    ]);
    sent.flush(prakash);
    await page.settle();
    await page.answer('/absences', pageOf(prakash));
    expect(page.text()).toContain('Prakash');
  });

  it('is recorded by a peer for themselves', async () => {
    const { page, press, prompt } = await open(peer);
    prompt.answers = { startsOn: '2026-12-02', endsOn: '2026-12-02' };
    await press('Record an absence');
    expect(prompt.asked[0]?.fields.map(({ name }) => name)).toEqual(['startsOn', 'endsOn']);
    expect(page.http.expectOne(({ method }) => method === 'POST').request.body).toMatchObject({ staffId: 's1' });
  });

  it.each([
    { given: prakash, answers: {}, fields: ['takeBack'], then: true },
    { given: prakash, answers: { takeBack: 'false' }, fields: ['takeBack'], then: false },
    { given: { ...prakash, open: 5 }, answers: {}, fields: [], then: true },
  ])('is removed; what others were to lead goes back: $then', async ({ given, answers, fields, then }) => {
    const { page, press, prompt } = await open(administrator, given);
    prompt.answers = answers;
    await press('Remove');
    expect(prompt.asked[0]?.fields.map(({ name }) => name)).toEqual(fields);
    page.http.expectOne(`/api/v1/absences/a1?takeBack=${String(then)}`).flush(null);
    await page.settle();
    await page.answer('/absences', pageOf());
    expect(page.text()).toContain('Nobody is away');
  });
});

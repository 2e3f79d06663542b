import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { PreparedPrompt } from '../../../testing/prepared-prompt.ts';
import { aSessionItem, aSubstitute } from '../../../testing/sessions.ts';
import type { AbsencePlan, AbsenceSession } from '../../api/shapes.ts';
import { Prompt } from '../../ui/index.ts';
import { AbsencePage } from './absence-page.ts';

const [sana, rohan] = [aSubstitute('Sana'), aSubstitute('Rohan')];
const touched = (id: string, given: Partial<AbsenceSession> = {}): AbsenceSession => ({
  session: aSessionItem({ id }),
  ...{ isOpen: true, substituteId: null, substitutes: [sana, rohan] },
  ...given,
});
const away = (given: Partial<AbsencePlan> = {}): AbsencePlan => ({
  ...{ id: 'a1', staffId: 'f1', staffName: 'Prakash', startsOn: '2026-12-02', endsOn: '2026-12-09', version: 1, hanging: [] },
  ...{ sessions: 2, open: 2, touched: [touched('wed'), touched('sat', { substitutes: [{ ...sana, isFree: false }] })] },
  ...given,
});

const open = async (plan: AbsencePlan = away()) => {
  const providers = [{ provide: Prompt, useClass: PreparedPrompt }];
  const page = await openPage(AbsencePage, {
    inputs: { id: 'a1' },
    providers,
    me: { ...meera, permissions: ['groups:write', 'staff:write'] },
  });
  await page.answer('/absences/a1', plan);
  const press = async (words: string) => {
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!.click();
    await page.settle();
  };
  const chosen = () => [...page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ checked }) => checked);
  const saved = () => page.http.expectOne('/api/v1/absences/a1/substitutes');
  return { page, press, chosen, saved };
};

describe('the sessions of an absence', () => {
  it('are loading, and may fail', async () => {
    const page = await openPage(AbsencePage, { inputs: { id: 'a1' } });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/absences/a1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('say which groups hang on the person, and where a back-up is named', async () => {
    const { page } = await open(away({ hanging: [{ groupId: 'g7', groupName: 'Sham ki baithak' }] }));
    expect(page.text()).toContain('Sham ki baithak hangs on one person');
    expect(page.text()).toContain('Prakash leads it alone, and nobody is named as back-up.');
    expect(page.element.querySelector('saath-hanging-note a')?.getAttribute('href')).toBe('/groups/g7/settings');
  });

  it('may be none', async () =>
    expect((await open(away({ sessions: 0, open: 0, touched: [] }))).page.text()).toContain('No session is touched on these days.'));

  it('are on one page, each with who could lead it, the best first', async () => {
    const { page } = await open();
    expect(page.text()).toMatch(/Prakash is away, 2 Dec to 9 Dec.*2 sessions are touched/);
    expect(page.text()).toMatch(/Naya Savera.*10:30 to 11:45.*Choose somebody.*Sana.*Fits best.*Rohan/);
    expect(page.text()).toContain('0 of 2 have someone');
  });

  it('are chosen one by one and saved together', async () => {
    const { page, press, saved } = await open();
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await page.settle();
    expect(page.text()).toContain('1 of 2 have someone');
    await press('Name 1 for 1');
    const sent = saved();
    expect(sent.request.body).toEqual({ choices: [{ sessionId: 'wed', staffId: 'Rohan' }] });
    const settled = touched('wed', { isOpen: false, substituteId: 'Rohan' });
    sent.flush(away({ open: 1, touched: [settled] }));
    await page.settle();
    await page.answer('/absences/a1', away({ open: 1, touched: [settled] }));
    expect(page.text()).toContain('Name 0 for 0');
  });

  it('have the best fit by one press, where somebody is free', async () => {
    const { press, chosen, saved } = await open();
    await press('Best fit for all');
    expect(chosen()).toEqual([true, false, false]);
    await press('Name 1 for 1');
    expect(saved().request.body).toEqual({ choices: [{ sessionId: 'wed', staffId: 'Sana' }] });
  });

  it('have one person for a whole group', async () => {
    const { page, press, saved } = await open(away({ touched: [touched('wed'), touched('sat', { substitutes: [rohan] })] }));
    expect(page.text()).toMatch(/Familiar faces help. Naya Savera, 2 sessions:.*Rohan.*Free for 2 of 2.*Sana.*Free for 1 of 2/);
    await press('Take 2');
    await press('Name 1 for 2');
    expect(saved().request.body).toEqual({ choices: ['wed', 'sat'].map((sessionId) => ({ sessionId, staffId: 'Rohan' })) });
  });

  it('say why they could not be saved, and keep what was chosen', async () => {
    const { page, press, chosen } = await open();
    await press('Best fit for all');
    await press('Name 1 for 1');
    await page.answer('/absences/a1/substitutes', { code: 'absences/session-not-touched' }, 422);
    expect(page.text()).toContain('One of these sessions no longer needs anybody.');
    expect(chosen()).toEqual([true, false, false]);
  });

  it('are others when the days change', async () => {
    const { page, press } = await open();
    const prompt = TestBed.inject(Prompt) as unknown as PreparedPrompt;
    prompt.answers = { endsOn: '2026-12-03' };
    await press('Change dates');
    const sent = page.http.expectOne('/api/v1/absences/a1');
    expect([sent.request.method, sent.request.headers.get('If-Match'), sent.request.body]).toEqual([
      ...['PATCH', '"1"', { startsOn: '2026-12-02', endsOn: '2026-12-03' }],
    ]);
    sent.flush({});
    await page.settle();
    await page.answer('/absences/a1', away({ endsOn: '2026-12-03' }));
    expect(page.text()).toContain('3 Dec');
  });
});

import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { SobrietyEpisode } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { SobrietyEpisodes } from './sobriety-episodes.ts';

const running: SobrietyEpisode = { id: 'e2', startedOn: '2026-07-09', endedOn: null, endReason: null, days: 139 };
const episodes: readonly SobrietyEpisode[] = [
  running,
  { id: 'e1', startedOn: '2026-07-01', endedOn: '2026-07-20', endReason: 'correction', days: 19 },
  { id: 'e0', startedOn: '2025-01-01', endedOn: '2025-03-01', endReason: 'lapse', days: 59 },
];
const path = '/members/m1/sobriety-episodes';

const open = async (member = sagar, permissions = meera.permissions) => {
  const page = await openPage(SobrietyEpisodes, {
    inputs: { member },
    me: { ...meera, permissions },
    providers: [{ provide: Prompt, useClass: PreparedPrompt }],
  });
  const press = async (words: string): Promise<void> => {
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)!.click();
    await page.settle();
  };
  return { ...page, press, prompt: TestBed.inject(Prompt) as unknown as PreparedPrompt };
};

describe('the counts of days in recovery', () => {
  it('are private until somebody asks for them, and hidden again', async () => {
    const page = await open();
    page.http.expectNone(`/api/v1${path}`);
    expect(page.text()).toBe('Show every count');
    await page.press('Show every count');
    await page.answer(path, { items: episodes, nextCursor: null });
    const lines = [...page.element.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(lines).toEqual([
      expect.stringMatching(/^139 days ?since 9 July 2026 ?Correct the first day ?End this count$/),
      expect.stringMatching(/^19 days ?1 July 2026 to 20 July 2026 ?Corrected$/),
      expect.stringMatching(/^59 days ?1 January 2025 to 1 March 2025 ?Return to use$/),
    ]);
    await page.press('Hide');
    expect(page.element.querySelector('li')).toBeNull();
  });

  it('say that none is recorded, and what went wrong', async () => {
    const page = await open({ ...sagar, sobriety: null });
    await page.press('Show every count');
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer(path, outage, 503);
    page.element.querySelector<HTMLElement>('saath-problem button')!.click();
    await page.settle();
    await page.answer(path, { items: [], nextCursor: null });
    expect(page.text()).toContain('No first day of recovery is recorded yet.');
  });

  it('have their first day corrected, from the day that is on record', async () => {
    const page = await open();
    await page.press('Show every count');
    await page.answer(path, { items: episodes, nextCursor: null });
    await page.press('Correct the first day');
    const request = page.http.expectOne(`/api/v1${path}/e2/correct`);
    expect(request.request.body).toEqual({ startedOn: '2026-07-09' });
    request.flush(running);
    await page.settle();
    page.http.expectOne(`/api/v1${path}`);
  });

  it('end with one of three reasons, of which only a return to use is about the person', async () => {
    const page = await open();
    await page.press('Show every count');
    await page.answer(path, { items: episodes, nextCursor: null });
    page.prompt.answers = { on: '2026-11-20', reason: 'data-entry' };
    await page.press('End this count');
    expect(page.prompt.asked[0]!.fields[0]!.options!.map(({ label }) => label)).toEqual([
      'Return to use',
      'Corrected',
      'Entered by mistake',
    ]);
    expect(page.http.expectOne(`/api/v1${path}/e2/end`).request.body).toEqual({ on: '2026-11-20', reason: 'data-entry' });
  });

  it('begin on a first day where none runs', async () => {
    const page = await open({ ...sagar, sobriety: null });
    page.prompt.answers = { startedOn: '2026-11-02' };
    await page.press('Record a first day');
    expect(page.http.expectOne(`/api/v1${path}`).request.body).toEqual({ startedOn: '2026-11-02' });
  });

  it('are changed by nobody who may only read', async () => {
    const page = await open({ ...sagar, sobriety: null }, ['members:read']);
    await page.press('Show every count');
    await page.answer(path, { items: episodes, nextCursor: null });
    expect([...page.element.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).toEqual(['Hide']);
  });
});

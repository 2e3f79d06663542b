import { describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { ImportView } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { ImportsPage } from './imports-page.ts';

const sheet: ImportView = {
  id: 'i1',
  kind: 'members',
  state: 'checked',
  rows: 120,
  progress: { done: 0, total: 120 },
  summary: { members: 120, created: 118, updated: 2, unchanged: 0 },
  problems: [],
  createdAt: '2026-11-25T05:00:00Z',
  committedAt: null,
  version: 1,
};
const phone = { row: 7, column: 'Phone', code: 'phone-invalid', severity: 'error', params: { country: 'NP' } };
const shared = { row: 3, column: 'Phone', code: 'phone-shared', severity: 'warning' };
const open = () => openPage(ImportsPage, { inputs: { id: 'i1', kind: 'members' } });
/** Answers the page when it reads the import again, which it does by itself after a while. */
async function readAgain(page: Awaited<ReturnType<typeof open>>, body: object): Promise<void> {
  for (;;) {
    const [request] = page.http.match('/api/v1/imports/i1');
    request?.flush(body);
    await page.settle();
    if (request !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const commitButton = (element: HTMLElement) =>
  [...element.querySelectorAll('button')].find((one) => one.textContent.includes('Import 120 rows'));

describe('the import page', () => {
  it('is empty before a file, with a sample of the chosen kind at hand', async () => {
    const { element, text } = await openPage(ImportsPage, { inputs: { kind: 'members' } });
    expect(text()).toContain('No file yet');
    expect(element.querySelector('a[download]')?.getAttribute('href')).toBe('/api/v1/imports/samples/members.csv');
  });

  it('reads a file of the other kind as what it is, in one tap and without choosing it again', async () => {
    const page = await openPage(ImportsPage, { inputs: { kind: 'timetable' } });
    const drop = new Event('drop');
    const file = new File(['Ref,Name'], 'people.csv');
    page.element.querySelector('.drop')?.dispatchEvent(Object.assign(drop, { dataTransfer: { files: [file] } }));
    await page.settle();
    await page.answer('/imports/timetable', { status: 422, code: 'imports/other-kind', params: { kind: 'members' } }, 422);
    expect(page.text()).toContain('These are the columns of the other kind of sheet.');
    named(page.element, 'Read it as “People”').click();
    await page.settle();
    const again = page.http.expectOne('/api/v1/imports/members').request.body as FormData;
    expect((again.get('file') as File).name).toBe('people.csv');
  });

  it('offers no other kind for a file that is no sheet', async () => {
    const page = await openPage(ImportsPage, { inputs: { kind: 'timetable' } });
    const drop = new Event('drop');
    page.element.querySelector('.drop')?.dispatchEvent(Object.assign(drop, { dataTransfer: { files: [new File(['%PDF'], 'a.csv')] } }));
    await page.settle();
    await page.answer('/imports/timetable', { status: 422, code: 'imports/not-csv', params: {} }, 422);
    expect(page.text()).toContain('This is not a CSV file with our columns.');
    expect(page.text()).not.toContain('Read it as');
  });

  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem and reads again when asked', async () => {
    const page = await open();
    await page.answer('/imports/i1', outage, 503);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    page.element.querySelector<HTMLButtonElement>('saath-problem button')!.click();
    await page.settle();
    await page.answer('/imports/i1', sheet);
    expect(page.text()).toContain('No problems found.');
  });

  it('counts what would happen and offers to do it', async () => {
    const page = await open();
    await page.answer('/imports/i1', sheet);
    expect(page.text()).toContain('New118');
    expect(commitButton(page.element)?.disabled).toBe(false);
  });

  it('says every fault in words, errors first, and does not import over them', async () => {
    const page = await open();
    await page.answer('/imports/i1', { ...sheet, problems: [shared, phone] });
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows[0]).toMatch(/7 ?Phone/);
    expect(rows[0]).toContain('This is not a phone number of Nepal.');
    expect(rows).toHaveLength(2);
    expect(commitButton(page.element)?.disabled).toBe(true);
    expect(page.text()).toContain('1 thing must be fixed');
  });

  it('imports over warnings', async () => {
    const page = await open();
    await page.answer('/imports/i1', { ...sheet, problems: [shared] });
    expect(commitButton(page.element)?.disabled).toBe(false);
  });

  it('names the group that gets more people than it has seats', async () => {
    const page = await open();
    const params = { group: 'Naya Savera', people: 26, seats: 12 };
    await page.answer('/imports/i1', {
      ...sheet,
      problems: [{ row: 40, column: 'Groups', code: 'group-over-capacity', severity: 'warning', params }],
    });
    expect(page.text()).toContain('Naya Savera would have 26 people for 12 seats.');
    expect(commitButton(page.element)?.disabled).toBe(false);
  });

  const overfull = {
    ...sheet,
    problems: [
      {
        ...{ row: 40, column: 'Groups', code: 'group-over-capacity', severity: 'warning' },
        params: { group: 'Naya Savera', people: 26, seats: 12 },
      },
      {
        ...{ row: 41, column: 'Groups', code: 'group-beyond-kind', severity: 'warning' },
        params: { group: 'Himmat', people: 19, seats: 12, most: 15 },
      },
    ],
  };
  const openAsked = (ask: Pick<Prompt, 'ask'>) =>
    openPage(ImportsPage, { inputs: { id: 'i1', kind: 'members' }, providers: [{ provide: Prompt, useValue: ask }] });

  it('asks why a group gets more people than seats, and imports for that reason', async () => {
    const ask = new PreparedPrompt();
    ask.answers = { reason: 'The hall takes them all.' };
    const page = await openAsked(ask);
    await page.answer('/imports/i1', overfull);
    commitButton(page.element)?.click();
    await page.settle();
    expect(ask.asked[0]).toMatchObject({
      title: '2 groups get more people than they have seats',
      text: 'Naya Savera: 26 people, 12 seats and Himmat: 19 people, 12 seats',
    });
    expect(page.http.expectOne('/api/v1/imports/i1/commit').request.body).toEqual({ reason: 'The hall takes them all.' });
  });

  it('imports nothing when the person does not decide', async () => {
    const page = await openAsked({ ask: () => Promise.resolve(false) });
    await page.answer('/imports/i1', overfull);
    commitButton(page.element)?.click();
    await page.settle();
    page.http.expectNone('/api/v1/imports/i1/commit');
    expect(commitButton(page.element)?.disabled).toBe(false);
  });

  it('asks nothing where everybody has a seat', async () => {
    const ask = new PreparedPrompt();
    const page = await openAsked(ask);
    await page.answer('/imports/i1', sheet);
    commitButton(page.element)?.click();
    await page.settle();
    expect(ask.asked).toEqual([]);
    expect(page.http.expectOne('/api/v1/imports/i1/commit').request.body).toEqual({});
  });

  it('says equal faults once, with their rows, the text at fault, and the page on which it is added', async () => {
    const page = await open();
    const unknown = (row: number) => ({ row, column: 'Branch', code: 'branch-unknown', severity: 'error', value: 'Dharampeth' });
    await page.answer('/imports/i1', { ...sheet, problems: Array.from({ length: 40 }, (_, index) => unknown(index + 2)) });
    const rows = [...page.element.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toContain('2, 3, 4, 5, 6, 7, 8, 9 and 32 more');
    expect(rows[0]?.textContent).toContain('40 rows name “Dharampeth”, which you do not have.');
    expect(rows[0]?.querySelector('q')?.textContent).toBe('Dharampeth');
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe('/settings/branches/new');
  });

  it('says nothing about adding where the text at fault is not shown', async () => {
    const page = await open();
    await page.answer('/imports/i1', { ...sheet, problems: [phone] });
    expect(page.element.querySelector('tbody a, tbody q')).toBeNull();
  });

  it.each([
    { summary: { discharged: 12, followUps: 30 }, then: '12 people come as discharged. 30 follow-ups from today on are planned' },
    { summary: { discharged: 1, followUps: 1 }, then: '1 person comes as discharged. 1 follow-up from today on is planned' },
    { summary: { discharged: 2, followUps: 0 }, then: 'Their follow-ups were all due before today' },
  ])('says what happens to the aftercare of $summary.discharged discharged', async ({ summary, then }) => {
    const page = await open();
    await page.answer('/imports/i1', { ...sheet, summary });
    expect(page.text()).toContain(then);
  });

  it.each([{ discharged: 0, followUps: 0 }, {}])('says nothing of aftercare where nobody comes as discharged: %j', async (summary) => {
    const page = await open();
    await page.answer('/imports/i1', { ...sheet, summary });
    expect(page.text()).not.toContain('discharged');
  });

  it('follows the going and ends with a way to the people', async () => {
    const page = await open();
    await page.answer('/imports/i1', sheet);
    commitButton(page.element)?.click();
    await page.settle();
    expect(page.text()).toContain('0 of 120 rows');
    expect(commitButton(page.element)).toBeUndefined();
    await readAgain(page, { ...sheet, state: 'committing', progress: { done: 60, total: 120 } });
    expect(page.text()).toContain('60 of 120 rows');
    expect(page.element.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('50');
    await page.answer('/imports/i1/commit', { ...sheet, state: 'committed' });
    await page.answer('/imports/i1', { ...sheet, state: 'committed' });
    expect(page.text()).toContain('The import is done');
    expect(page.element.querySelector('a[href="/members"]')).not.toBeNull();
  });

  it('says why it was refused and that nothing was changed', async () => {
    const page = await open();
    await page.answer('/imports/i1', sheet);
    commitButton(page.element)?.click();
    await page.settle();
    await page.answer('/imports/i1/commit', outage, 503);
    await page.answer('/imports/i1', { ...sheet, state: 'failed' });
    expect(page.text()).toContain('The import stopped. Nothing was changed.');
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });

  it('goes on reading an import that was begun before the page was opened', async () => {
    const page = await open();
    await page.answer('/imports/i1', { ...sheet, state: 'committing', progress: { done: 30, total: 120 } });
    expect(page.text()).toContain('30 of 120 rows');
    await readAgain(page, { ...sheet, state: 'committed' });
    expect(page.text()).toContain('The import is done');
  });
});

import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, named, submit } from '../../../testing/fill.ts';
import { openPage, outage } from '../../../testing/page.ts';
import type { PersonToAsk } from '../../api/shapes.ts';
import { AskToMeetDialog } from './ask-to-meet-dialog.ts';
import type { PersonOfPage } from './person-of-page.ts';

const usha: PersonToAsk = {
  ...{ id: 'r2', name: 'Usha', code: 'K-140', branchName: 'Kothrud', language: 'mr', sharedGroups: ['Family evening'], answerDays: 14 },
};
const offered: readonly PersonToAsk[] = [
  usha,
  ...Array.from({ length: 8 }, (_, n) => ({ ...usha, id: `r${String(n + 3)}`, name: `Nisha ${String(n)}`, sharedGroups: [] })),
];
const open = async (data: PersonOfPage = { memberId: 'm1', relativeId: 'r1', name: 'Asha' }, people: readonly PersonToAsk[] = offered) => {
  const close = jest.fn<(done: boolean) => void>();
  const page = await openPage(AskToMeetDialog, {
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: data },
      { provide: MatDialogRef, useValue: { close } },
    ],
  });
  const path = data.relativeId === null ? '/members/m1/introductions/people' : '/members/m1/relatives/r1/introductions/people';
  await page.answer(path, { items: people, nextCursor: null });
  return { ...page, close };
};
type Opened = Awaited<ReturnType<typeof open>>;
const boxes = ({ element }: Pick<Opened, 'element'>) => [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const choose = async (page: Opened, ...places: readonly number[]) => {
  for (const place of places) {
    boxes(page)[place]?.click();
    await page.settle();
  }
};
const sentBy = async (page: Opened) => {
  submit(page.element);
  await page.settle();
  return page.http.expectOne('/api/v1/introductions');
};

describe('asking another family', () => {
  it('shows who could be asked, by first name, branch, language and groups of both', async () => {
    const page = await open();
    for (const part of ['Usha', 'K-140 · Kothrud · Marathi', 'Both in Family evening', 'has 14 days to answer'])
      expect(page.text()).toContain(part);
  });

  it('says when nobody could be, and when the list is not there', async () => {
    expect((await open(undefined, [])).text()).toContain('Nobody is found.');
  });

  it('says when the list could not be read', async () => {
    const page = await openPage(AskToMeetDialog, {
      providers: [
        { provide: MAT_DIALOG_DATA, useValue: { memberId: 'm1', relativeId: 'r1', name: 'Asha' } },
        { provide: MatDialogRef, useValue: {} },
      ],
    });
    await page.answer('/members/m1/relatives/r1/introductions/people', outage, 503);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });

  it.each([
    { text: 'usha', then: 1 },
    { text: 'K-140', then: 9 },
    { text: 'kothrud', then: 9 },
    { text: 'nobody', then: 0 },
  ])('finds $then for “$text”', async ({ text, then }) => {
    const page = await open();
    fill(page.element, 'input[type=search]', text);
    await page.settle();
    expect(boxes(page)).toHaveLength(then);
  });

  it('asks nobody before somebody is chosen', async () => {
    const page = await open();
    expect((named(page.element, 'Ask another family') as HTMLButtonElement).disabled).toBe(true);
    submit(page.element);
    page.http.expectNone('/api/v1/introductions');
  });

  it('asks one family, and a circle when several are chosen', async () => {
    const page = await open();
    await choose(page, 0);
    const one = await sentBy(page);
    expect(one.request.body).toEqual({ kind: 'families', personIds: ['r1', 'r2'] });
    one.flush({ code: 'introductions/one-family' }, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(page.text()).toContain('Two of these people are of one family.');
    expect(page.close).not.toHaveBeenCalled();
    await choose(page, 1, 2);
    expect(page.text()).toContain('Ask a circle of 4');
    const circle = await sentBy(page);
    expect(circle.request.body).toEqual({ kind: 'family-circle', personIds: ['r1', 'r2', 'r3', 'r4'] });
    circle.flush({});
    await page.settle();
    expect(page.close).toHaveBeenCalledWith(true);
  });

  it('keeps those who are chosen in sight, and takes no more than a circle has', async () => {
    const page = await open();
    await choose(page, 0, 1, 2, 3, 4, 5, 6);
    expect(boxes(page).map(({ disabled }) => disabled)).toEqual([...Array.from({ length: 7 }, () => false), true, true]);
    await choose(page, 6);
    expect(boxes(page).some(({ disabled }) => disabled)).toBe(false);
    fill(page.element, 'input[type=search]', 'nobody');
    await page.settle();
    expect(boxes(page)).toHaveLength(6);
  });
});

describe('asking another member', () => {
  const sagar: PersonOfPage = { memberId: 'm1', relativeId: null, name: 'Sagar' };
  it.each([
    { places: [0], kind: 'buddies' },
    { places: [0, 1], kind: 'friends' },
  ])('is for $kind with $places chosen', async ({ places, kind }) => {
    const page = await open(sagar);
    await choose(page, ...places);
    expect((await sentBy(page)).request.body).toMatchObject({ kind, personIds: ['m1', ...places.map((n) => `r${String(n + 2)}`)] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { milestoneChoices } from '@saath/domain/milestones';
import { openPage, outage } from '../../../testing/page.ts';
import { daysIn, KeptMilestonesForm } from './kept-milestones.ts';

const open = async (kept: object = { choices: ['30', '90', 'yearly'], ownDays: [100], version: 2 }) => {
  const page = await openPage(KeptMilestonesForm);
  await page.answer('/milestone-settings', kept);
  const boxes = () => [...page.element.querySelectorAll<HTMLElement>('mat-checkbox')];
  const checked = () =>
    boxes()
      .filter((box) => box.querySelector<HTMLInputElement>('input')!.checked)
      .map((box) => box.textContent.trim());
  const tick = (name: string) =>
    boxes()
      .find((box) => box.textContent.trim() === name)!
      .querySelector<HTMLElement>('input')!
      .click();
  const field = () => page.element.querySelector<HTMLInputElement>('input[name=ownDays]')!;
  const save = async (days: string) => {
    field().value = days;
    field().dispatchEvent(new Event('input'));
    page.element.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await page.settle();
  };
  return { ...page, checked, tick, field, save };
};

describe('the milestones that a centre keeps', () => {
  it('are chosen among those of the product, with days of its own, in the version that was read', async () => {
    const page = await open();
    expect(page.checked()).toEqual(['30 days', '90 days', 'Every year from the second on']);
    expect(page.field().value).toBe('100');
    page.tick('24 hours');
    page.tick('90 days');
    await page.save('100, 500');
    const request = page.http.expectOne('/api/v1/milestone-settings');
    expect(request.request.headers.get('If-Match')).toBe('"2"');
    expect(request.request.body).toEqual({ choices: ['1', '30', 'yearly'], ownDays: [100, 500] });
    request.flush({ choices: ['1', '30', 'yearly'], ownDays: [100, 500], version: 3 });
    await page.settle();
    expect(page.checked()).toEqual(['24 hours', '30 days', 'Every year from the second on']);
  });

  it('are named, all of them', async () => {
    const page = await open({ choices: milestoneChoices, ownDays: [], version: 0 });
    expect(page.checked()).toEqual([
      ...['24 hours', '7 days', '30 days', '60 days', '90 days', '6 months', '9 months', '12 months', '18 months'],
      'Every year from the second on',
    ]);
  });

  it('are not sent with something that is no number', async () => {
    const page = await open();
    await page.save('a hundred');
    page.http.expectNone('/api/v1/milestone-settings');
  });

  it('say why they were refused', async () => {
    const page = await open();
    await page.save('90');
    const problem = { code: 'milestones/day-known', params: { days: 90 }, status: 422, title: 'x', type: 'about:blank' };
    await page.answer('/milestone-settings', problem, 422);
    expect(page.element.querySelector('saath-problem')!.textContent).toContain('90 days are among the milestones above already.');
  });

  it('say what went wrong', async () => {
    const page = await openPage(KeptMilestonesForm);
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer('/milestone-settings', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });
});

describe('days that are written', () => {
  it.each([
    { text: '', then: [] },
    { text: '100', then: [100] },
    { text: ' 100, 500;21 45 ', then: [100, 500, 21, 45] },
    { text: '१००', then: [100] },
    { text: '100 days', then: undefined },
    { text: '-5', then: undefined },
    { text: '1000000', then: undefined },
  ])('$text are $then', ({ text, then }) => expect(daysIn(text)).toEqual(then));
});

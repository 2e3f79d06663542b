import { describe, expect, it } from '@jest/globals';
import { openPage, outage } from '../../../testing/page.ts';
import { ReviewDays } from './review-days.ts';

const open = async () => {
  const page = await openPage(ReviewDays);
  const field = () => page.element.querySelector<HTMLInputElement>('input[name=reviewDays]')!;
  const save = async (days: string) => {
    field().value = days;
    field().dispatchEvent(new Event('input'));
    page.element.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await page.settle();
  };
  return { ...page, field, save };
};

describe('the days after which what helps is gone over again', () => {
  it('are those of the centre, and are set in the version that was read', async () => {
    const page = await open();
    await page.answer('/coping-settings', { reviewDays: 60, version: 2 });
    expect(page.field().value).toBe('60');
    await page.save('30');
    const request = page.http.expectOne('/api/v1/coping-settings');
    expect([request.request.body, request.request.headers.get('If-Match')]).toEqual([{ reviewDays: 30 }, '"2"']);
    request.flush({ reviewDays: 30, version: 3 });
    await page.settle();
    await page.save('45');
    expect(page.http.expectOne('/api/v1/coping-settings').request.headers.get('If-Match')).toBe('"3"');
  });

  it.each(['6', '366', ''])('are not sent as %j', async (days) => {
    const page = await open();
    await page.answer('/coping-settings', { reviewDays: 90, version: 0 });
    await page.save(days);
    page.http.expectNone('/api/v1/coping-settings');
  });

  it('say what went wrong', async () => {
    const page = await open();
    await page.answer('/coping-settings', outage, 503);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
  });
});

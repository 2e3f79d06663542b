import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { QuickAsk } from '../../testing/quick-ask.ts';
import { Ask } from '../ui/index.ts';
import { GroupPage } from './group-page.ts';

const open = (me = meera) => openPage(GroupPage, { inputs: { id: 'g1' }, me, providers: [{ provide: Ask, useClass: QuickAsk }] });
const filled = async (group = saveraWhole, me = meera) => {
  const page = await open(me);
  await page.answer('/groups/g1', group);
  return page;
};
const press = (element: HTMLElement, words: string) =>
  [...element.querySelectorAll('button')].find((one) => one.textContent.trim() === words)!.click();
const ask = () => TestBed.inject(Ask) as unknown as QuickAsk;

describe('the page of a group', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await open();
    await page.answer('/groups/g1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says what is not there yet', async () => {
    const page = await filled({ ...saveraWhole, roster: [], upcoming: [], facilitators: [], heatmap: { sessions: [], rows: [] } });
    for (const words of ['No session has been held yet', 'The seats are free', 'Nothing planned', 'Nobody leads yet']) {
      expect(page.text()).toContain(words);
    }
  });

  it('shows who came as a table with headers on both sides, each cell with a word', async () => {
    const { element } = await filled();
    const cells = [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td .cdk-visually-hidden')].map((one) => one.textContent),
    );
    expect(cells).toEqual([
      ['Present', 'Absent'],
      ['Not yet in the group', 'Not marked'],
    ]);
    expect(element.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
    expect(element.querySelector('tbody th[scope=row] .name')?.textContent).toBe('Sagar');
  });

  it('ends a seat from a day on, and reads the group again', async () => {
    const page = await filled();
    ask().answers = { on: '2026-11-23' };
    press(page.element, 'End');
    await page.settle();
    const request = page.http.expectOne('/api/v1/enrolments/e1/end');
    expect(request.request.body).toEqual({ on: '2026-11-23' });
    request.flush({});
    await page.settle();
    await page.answer('/groups/g1', { ...saveraWhole, roster: [] });
    expect(page.text()).toContain('The seats are free');
  });

  it('cancels a session after saying how many will be told', async () => {
    const page = await filled();
    ask().answers = { reason: 'The hall is closed' };
    press(page.element, 'Cancel session');
    await page.settle();
    expect(ask().asked[0]).toMatchObject({ go: 'Cancel and tell 10', grave: true });
    page.http.expectOne('/api/v1/sessions/se9/cancel').flush({});
    await page.settle();
    await page.answer('/groups/g1', { ...saveraWhole, upcoming: [{ ...saveraWhole.upcoming[0]!, state: 'cancelled' }] });
    expect(page.text()).toContain('Cancelled');
  });

  it('offers nothing to somebody who may only look', async () => {
    const { element } = await filled(saveraWhole, { ...meera, permissions: ['groups:read'] });
    expect(element.querySelectorAll('button')).toHaveLength(0);
  });
});

import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { meera, openPage, outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { answeredOn, begun, sleepless } from '../../testing/questionnaires.ts';
import type { GivenSummary } from '../api/shapes.ts';
import { Charts } from '../ui/chart/charts.ts';
import { ChoosePage } from './choose-page.ts';
import { TrendPage } from './trend-page.ts';

const noCharts = { provide: Charts, useValue: { draw: () => () => undefined } };
const asker = { ...meera, permissions: [...meera.permissions, 'questionnaire-answers:write'] } as typeof meera;
const list = {
  items: [sleepless, { ...sleepless, code: 'gad-7' }, { ...sleepless, code: 'barc-10', needsWording: true }],
  nextCursor: null,
};
const open = async (answers: readonly GivenSummary[], code?: string) => {
  const page = await openPage(TrendPage, {
    inputs: { id: 'm1', ...(code === undefined ? {} : { code }) },
    me: asker,
    providers: [noCharts],
  });
  await page.answer('/members/m1', sagar);
  await page.answer('/questionnaires', list);
  await page.settle();
  await page.answer(`/members/m1/questionnaire-answers?code=${code ?? 'phq-9'}`, { items: answers, nextCursor: null });
  return page;
};

describe('a questionnaire over time', () => {
  it('has four faces', async () => {
    const page = await openPage(TrendPage, { inputs: { id: 'm1' }, me: asker, providers: [noCharts] });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/members/m1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says that it was not answered yet', async () => expect((await open([])).text()).toContain('Not answered yet.'));

  it('has the totals in their bands, as a sentence and as a table', async () => {
    const page = await open([answeredOn('2026-11-25', 3, { daysIn: 90 }), answeredOn('2026-08-27', 1, { step: 0, daysIn: 2 })]);
    expect(page.element.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('1 on 27 Aug, 3 on 25 Nov');
    const rows = [...page.element.querySelectorAll('[aria-labelledby=as-table] tbody tr')].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual(['25 Nov 2026day 903Mild', '27 Aug 2026at admission1Minimal']);
    expect([...page.element.querySelectorAll('dl > *')].map(({ textContent }) => textContent)).toEqual([
      '0 to 1',
      'Minimal',
      '2 to 4',
      'Mild',
    ]);
    expect(page.text()).toContain('Cut-offs: Kroenke, 2001.');
  });

  it('says what is estimated and what has no total', async () => {
    const score = { state: 'estimated', total: 4, band: null, open: 1 } as const;
    const page = await open([
      answeredOn('2026-11-25', 0, { score }),
      answeredOn('2026-10-25', 0, { score: { ...score, state: 'none', total: null, open: 3 } }),
    ]);
    expect(page.text()).toContain('4 (estimated, 1 open)');
    expect(page.text()).toContain('none, 3 open');
  });

  it('compares the questions of the last three, the oldest first, and marks the safety question', async () => {
    const days = ['2026-11-25', '2026-10-25', '2026-09-25', '2026-08-25'];
    const page = await open(days.map((on) => answeredOn(on, 1)));
    const table = page.element.querySelector('saath-answer-table')!;
    expect([...table.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual([
      'Question',
      '25 Sept',
      '25 Oct',
      '25 Nov',
    ]);
    expect(table.querySelector('.safety th')?.textContent).toBe('Thoughts of dying');
    expect(table.querySelectorAll('tbody tr:first-child .done')).toHaveLength(3);
    expect(table.textContent).toContain('left open');
  });

  it('links an open safety note, and offers the questionnaires that have their wording', async () => {
    const page = await open([answeredOn('2026-11-25', 1, { safetyNoteId: 'n1' })], 'gad-7');
    expect(page.element.querySelector('.safety a')?.getAttribute('href')).toBe('/questionnaires/safety/n1');
    expect(page.element.querySelectorAll('mat-button-toggle')).toHaveLength(2);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Fill PHQ-9'))?.click();
    await page.answer('/members/m1/questionnaire-answers', { ...begun, id: 'a7' });
    expect(navigate).toHaveBeenCalledWith(['/questionnaires/answers', 'a7']);
  });
});

describe('choosing a questionnaire', () => {
  it('begins one of those that are offered', async () => {
    const page = await openPage(ChoosePage, { inputs: { id: 'm1' }, me: asker });
    await page.answer('/questionnaires', { items: [sleepless, { ...sleepless, code: 'own-1', isOffered: false }], nextCursor: null });
    await page.answer('/safety-notes?memberId=m1', {
      items: [{ id: 'n1', memberId: 'm1', openedAt: '2026-11-25T06:00:00.000Z' }],
      nextCursor: null,
    });
    expect(page.element.querySelector('.safety a')?.getAttribute('href')).toBe('/questionnaires/safety/n1');
    expect(page.element.querySelectorAll('li')).toHaveLength(1);
    expect(page.text()).toContain('3 questions');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    page.element.querySelector<HTMLButtonElement>('li button')?.click();
    await page.answer('/members/m1/questionnaire-answers', begun);
    expect(navigate).toHaveBeenCalledWith(['/questionnaires/answers', 'a1']);
  });
  it('says that none is offered', async () => {
    const page = await openPage(ChoosePage, { inputs: { id: 'm1' }, me: asker });
    await page.answer('/questionnaires', { items: [], nextCursor: null });
    expect(page.text()).toContain('No questionnaire is offered at present.');
  });
});

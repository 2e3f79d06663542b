import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { meera, openPage, outage } from '../../testing/page.ts';
import { begun } from '../../testing/questionnaires.ts';
import type { Given } from '../api/shapes.ts';
import { AskPage } from './ask-page.ts';

const open = async (given: Given = begun, me = meera) => {
  const page = await openPage(AskPage, { inputs: { id: 'a1' }, me });
  await page.answer('/questionnaire-answers/a1', given);
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const choices = () => [...page.element.querySelectorAll<HTMLButtonElement>('.questions [role=radio]')];
  const checked = () =>
    choices()
      .filter((one) => one.getAttribute('aria-checked') === 'true')
      .map(({ textContent }) => textContent.trim());
  return { ...page, navigate, choices, checked };
};

describe('asking a questionnaire', () => {
  it('shows that it is loading, and a problem with a way to try again', async () => {
    const page = await openPage(AskPage, { inputs: { id: 'a1' } });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/questionnaire-answers/a1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('has a row a question, with the number of those that count', async () => {
    const page = await open();
    expect([...page.element.querySelectorAll('.place')].map(({ textContent }) => textContent)).toEqual(['1', '2', '']);
    expect(page.text()).toContain('0 of 2 answered');
    expect(page.text()).toContain('PHQ-9, day 90');
    expect(page.text()).toContain('Not counted');
    expect(page.text()).toContain('With more than one left open there is no total.');
  });

  it('shows an answer at once and saves it; the same tap takes it back', async () => {
    const page = await open();
    page.choices()[1]!.click();
    await page.settle();
    expect(page.checked()).toEqual(['Several days']);
    const { request } = page.http.expectOne('/api/v1/questionnaire-answers/a1/items');
    expect(request.body).toEqual({ answers: { q1: '1' } });
    page.http.match(() => true);
    page.choices()[1]!.click();
    await page.settle();
    expect(page.checked()).toEqual([]);
  });

  it('opens the safety page when an answer opened a note', async () => {
    const page = await open();
    page.choices()[4]!.click();
    await page.settle();
    await page.answer('/questionnaire-answers/a1/items', { ...begun, answers: { q2: '1' }, safetyNoteId: 'n1' });
    expect(page.navigate).toHaveBeenCalledWith(['/questionnaires/safety', 'n1']);
    expect(page.element.querySelector('.safety a')?.getAttribute('href')).toBe('/questionnaires/safety/n1');
  });

  it('says that an answer was not saved, and sends it again', async () => {
    const page = await open();
    page.choices()[0]!.click();
    await page.settle();
    await page.answer('/questionnaire-answers/a1/items', outage, 503);
    expect(page.text()).toContain('Not saved yet');
    named(page.element, 'Save again').click();
    await page.settle();
    await page.answer('/questionnaire-answers/a1/items', { ...begun, answers: { q1: '0' } });
    expect(page.text()).toContain('Each answer is saved at once.');
    expect(page.checked()).toEqual(['Not at all']);
  });

  it('speaks another language than the page, on its own', async () => {
    const page = await open();
    [...page.element.querySelectorAll<HTMLButtonElement>('mat-button-toggle button')][1]!.click();
    await page.settle();
    expect(page.element.querySelector('h1')?.textContent).toBe('Over the last 2 weeks (hi)');
    expect(page.element.querySelector('h1')?.getAttribute('lang')).toBe('hi');
    expect(page.text()).toContain('0 of 2 answered');
  });

  it('moves by arrows', async () => {
    const page = await open({ ...begun, answers: { q1: '0' } });
    page.choices()[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    await page.settle();
    expect(page.checked()).toEqual(['Several days']);
  });

  it('finishes with questions open, and leads to what was answered before', async () => {
    const page = await open({ ...begun, answers: { q1: '0' } });
    named(page.element, 'Finish with one open').click();
    await page.settle();
    await page.answer('/questionnaire-answers/a1/finish', { ...begun, answers: { q1: '0' }, finishedAt: '2026-11-25T06:00:00.000Z' });
    expect(page.navigate).toHaveBeenCalledWith(['/questionnaires/of', 'm1'], { queryParams: { code: 'phq-9' } });
    expect(page.choices().every(({ disabled }) => disabled)).toBe(true);
  });

  it('stays for those who have no page of the person', async () => {
    const page = await open({ ...begun, answers: { q1: '0', q2: '0' } }, { ...meera, permissions: ['questionnaire-answers:write'] });
    expect(page.element.querySelector('a.name')).toBeNull();
    named(page.element, 'Finish').click();
    await page.settle();
    await page.answer('/questionnaire-answers/a1/finish', { ...begun, finishedAt: '2026-11-25T06:00:00.000Z' });
    expect(page.navigate).not.toHaveBeenCalled();
    expect(page.text()).toContain('Finished');
  });
});

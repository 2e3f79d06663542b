import { describe, expect, it } from '@jest/globals';
import { fill, named } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { openNote } from '../../testing/questionnaires.ts';
import type { SafetyNote } from '../api/shapes.ts';
import { SafetyPage } from './safety-page.ts';

const open = async (note: Partial<SafetyNote> = {}) => {
  const page = await openPage(SafetyPage, { inputs: { id: 'n1' } });
  await page.answer('/safety-notes/n1', { ...openNote, ...note });
  return page;
};

/** Presses a button whose words stand beside a glyph. */
const press = (element: HTMLElement, words: string): void =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))?.click();

describe('the safety page', () => {
  it('has four faces', async () => {
    const page = await openPage(SafetyPage, { inputs: { id: 'n1' } });
    expect(page.element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
    await page.answer('/safety-notes/n1', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says to stay, what was answered, and the helplines, which are called by a tap', async () => {
    const page = await open();
    expect(page.element.querySelector('h1')?.textContent).toBe('Stay with Tara M., and ask');
    expect(page.text()).toContain('Thoughts of dying: Several days');
    expect([...page.element.querySelectorAll('.stage a')].map((one) => one.getAttribute('href'))).toEqual([
      'tel:14416',
      'tel:14446',
      'tel:112',
    ]);
    expect(page.text()).toContain('Nothing goes to family or mentor by itself.');
    expect(page.text()).toContain('Only Meera Kulkarni can close it');
  });

  it('records who stays, until when and what was agreed', async () => {
    const page = await open();
    fill(page.element, '#companion', 'Leela');
    fill(page.element, '#agreed', 'No plan.');
    press(page.element, 'I stay with Tara M.');
    await page.settle();
    const sent = page.http.expectOne('/api/v1/safety-notes/n1/arrange');
    expect(sent.request.body).toEqual({ namedId: 's1', companion: 'Leela', until: null, note: 'No plan.' });
    sent.flush({ ...openNote, companion: 'Leela', arrangedAt: '2026-11-25T06:20:00.000Z' });
    await page.settle();
    expect(page.element.querySelector<HTMLInputElement>('#companion')?.value).toBe('Leela');
  });

  it('hands over to a person by name, and says who is away', async () => {
    const page = await open();
    expect(page.text()).toContain('Away today');
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await page.settle();
    press(page.element, 'Hand over');
    await page.settle();
    const sent = page.http.expectOne('/api/v1/safety-notes/n1/arrange');
    expect(sent.request.body).toMatchObject({ namedId: 's2' });
    sent.flush({ ...openNote, namedId: 's2', namedName: 'Dr Rao', mayAct: false, arrangedAt: '2026-11-25T06:20:00.000Z' });
    await page.settle();
    expect(page.text()).toContain('Only Dr Rao can close it');
    expect(page.element.querySelector('form')).toBeNull();
  });

  it.each([
    { what: 'is offered again while it is to come', from: 60, then: true },
    { what: 'is not offered again when it has passed, as that of tomorrow', from: -60, then: false },
  ])('has a time of staying that $what', async ({ from, then }) => {
    const staysUntil = new Date(Date.now() + from * 60_000).toISOString();
    const page = await open({ staysUntil, companion: 'Leela', arrangedAt: '2026-11-25T06:20:00.000Z' });
    expect(page.element.querySelector<HTMLInputElement>('#until')?.value !== '').toBe(then);
    press(page.element, 'I stay with Tara M.');
    await page.settle();
    const { body } = page.http.expectOne('/api/v1/safety-notes/n1/arrange').request as { body: { until: string | null } };
    expect(body.until !== null).toBe(then);
  });

  it('is closed with a line, and says why it is not', async () => {
    const page = await open();
    named(page.element, 'Close the note').click();
    await page.settle();
    await page.answer('/safety-notes/n1/close', { code: 'questionnaires/line-missing', status: 422 }, 422);
    expect(page.text()).toContain('Write a line on what was agreed.');
    fill(page.element, '#line', 'Saw the doctor');
    named(page.element, 'Close the note').click();
    await page.settle();
    const sent = page.http.expectOne('/api/v1/safety-notes/n1/close');
    expect(sent.request.body).toEqual({ note: 'Saw the doctor' });
    sent.flush({ ...openNote, mayAct: false, closedAt: '2026-11-25T08:00:00.000Z', closing: 'Saw the doctor' });
    await page.settle();
    expect(page.text()).toContain('This note is closed');
  });

  it('shows others who stays until when, and nothing to do', async () => {
    const page = await open({
      mayAct: false,
      arrangedAt: '2026-11-25T06:20:00.000Z',
      staysUntil: '2026-11-25T10:00:00.000Z',
      companion: 'Leela',
      agreed: 'No plan.',
    });
    expect(page.text()).toContain('Meera Kulkarni, Leela, until 15:30');
    expect(page.text()).toContain('No plan.');
    expect(page.element.querySelector('form')).toBeNull();
  });

  it.each([
    { isFinished: false, then: '/questionnaires/answers/a1' },
    { isFinished: true, then: undefined },
  ])('leads back to the questions while they are asked: finished $isFinished', async ({ isFinished, then }) => {
    const page = await open({ isFinished });
    expect(page.element.querySelector('a[href^="/questionnaires/answers"]')?.getAttribute('href')).toBe(then);
  });
});

import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage, type OpenPage } from '../../../testing/page.ts';
import { optionalText, requiredText } from '../fields.ts';
import { DayField } from './day-field.ts';

const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };

describe('the field of a day', () => {
  let page: OpenPage<DayField>;
  const open = async (control = requiredText('2026-11-26'), inputs = {}): Promise<typeof control> => {
    page = await openPage(DayField, { inputs: { control, fieldName: 'from', label: 'From', ...inputs }, providers: [still] });
    return control;
  };
  const input = (): HTMLInputElement => page.element.querySelector('input')!;
  const write = async (text: string): Promise<void> => {
    input().value = text;
    input().dispatchEvent(new Event('input'));
    input().dispatchEvent(new Event('blur'));
    await page.settle();
  };
  const calendar = async (): Promise<HTMLElement> => {
    page.element.querySelector<HTMLButtonElement>('mat-datepicker-toggle button')!.click();
    await page.settle();
    return document.querySelector<HTMLElement>('mat-calendar')!;
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows the day as people here write it', async () => {
    await open();
    expect(input().value).toBe('26/11/2026');
    expect(input().getAttribute('type')).not.toBe('date');
  });

  it('takes what is written, and writes it in full', async () => {
    const control = await open();
    await write('1.2.2027');
    expect(control.value).toBe('2027-02-01');
    expect(input().value).toBe('01/02/2027');
  });

  it.each([
    { control: requiredText('2026-11-26'), text: '', then: 'This field is required.' },
    { control: requiredText('2026-11-26'), text: '31/11/2026', then: 'Write the day as day, month and year' },
    { control: optionalText('2026-11-26'), text: 'soon', then: 'Write the day as day, month and year' },
    { control: requiredText('2026-11-26'), text: '24/11/2026', then: 'Choose 25 November 2026 or a later day.' },
    { control: requiredText('2026-11-26'), text: '1/1/2028', then: 'Choose 31 December 2027 or an earlier day.' },
  ])('says what is wrong with “$text”', async ({ control, text, then }) => {
    await open(control, { min: '2026-11-25', max: '2027-12-31' });
    await write(text);
    expect(control.invalid).toBe(true);
    expect(page.element.querySelector('mat-error')?.textContent).toContain(then);
  });

  it('may stay empty where it may, with an empty text for no day', async () => {
    const control = await open(optionalText('2026-11-26'));
    await write('');
    expect([control.value, control.valid]).toEqual(['', true]);
    expect(page.element.querySelector('mat-error')).toBeNull();
  });

  it('offers a calendar in words of the language, which writes the chosen day', async () => {
    const control = await open();
    const shown = await calendar();
    expect(shown.querySelector('[aria-label="Next month"]')).not.toBeNull();
    expect([...shown.querySelectorAll('th .mat-calendar-abbr, th [aria-hidden]')].map((day) => day.textContent.trim())[0]).toBe('M');
    shown.querySelector<HTMLButtonElement>('[aria-label="Monday, 30 November 2026"], [aria-label="Monday 30 November 2026"]')!.click();
    await page.settle();
    expect(control.value).toBe('2026-11-30');
    expect(input().value).toBe('30/11/2026');
  });

  it('does not offer days that cannot be meant', async () => {
    await open(undefined, { min: '2026-11-25' });
    const days = [...(await calendar()).querySelectorAll('button.mat-calendar-body-cell')];
    const offered = days.filter((day) => day.getAttribute('aria-disabled') !== 'true').map((day) => day.textContent.trim());
    expect(offered[0]).toBe('25');
  });

  it('names the button of the calendar after the field', async () => {
    await open();
    expect(page.element.querySelector('mat-datepicker-toggle button')?.getAttribute('aria-label')).toBe('Open the calendar: From');
  });
});

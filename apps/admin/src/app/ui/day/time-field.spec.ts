import { beforeEach, describe, expect, it } from '@jest/globals';
import { openPage, type OpenPage } from '../../../testing/page.ts';
import { requiredText } from '../fields.ts';
import { TimeField } from './time-field.ts';

describe('the field of a time', () => {
  let page: OpenPage<TimeField>;
  let control: ReturnType<typeof requiredText>;
  beforeEach(async () => {
    control = requiredText('18:00');
    page = await openPage(TimeField, { inputs: { control, fieldName: 'at', label: 'At' } });
  });
  const input = (): HTMLInputElement => page.element.querySelector('input')!;
  const write = async (text: string): Promise<void> => {
    input().value = text;
    input().dispatchEvent(new Event('input'));
    input().dispatchEvent(new Event('blur'));
    await page.settle();
  };

  it('shows the time on a clock of 24 hours, whatever the browser speaks', () => {
    expect([input().value, input().type]).toEqual(['18:00', 'text']);
  });

  it.each([
    { text: '6:30 pm', then: '18:30' },
    { text: '730', then: '07:30' },
  ])('takes “$text” as $then', async ({ text, then }) => {
    await write(text);
    expect([control.value, input().value, control.valid]).toEqual([then, then, true]);
  });

  it.each([
    { text: '', then: 'This field is required.' },
    { text: '25:00', then: 'Write the time as hours and minutes' },
  ])('says what is wrong with “$text”', async ({ text, then }) => {
    await write(text);
    expect([control.value, input().value]).toEqual(['', text]);
    expect(page.element.querySelector('mat-error')?.textContent).toContain(then);
  });

  it('follows the form', async () => {
    control.setValue('07:15');
    control.disable();
    await page.settle();
    expect([input().value, input().disabled]).toEqual(['07:15', true]);
  });

  it('says its bounds, and what counts where it is empty', async () => {
    page.fixture.componentRef.setInput('bounds', { from: '10:00', to: '20:00' });
    page.fixture.componentRef.setInput('hint', 'Left empty: 18:00');
    await page.settle();
    expect(page.element.querySelector('mat-hint')?.textContent).toBe('Left empty: 18:00');
    await write('');
    expect(page.element.querySelector('mat-error')?.textContent).toBe('A time from 10:00 to 20:00.');
  });
});

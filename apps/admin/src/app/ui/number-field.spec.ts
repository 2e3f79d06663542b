import { beforeEach, describe, expect, it } from '@jest/globals';
import { fill } from '../../testing/fill.ts';
import { openPage, type OpenPage } from '../../testing/page.ts';
import { optionalNumberWithin } from './fields.ts';
import { NumberField } from './number-field.ts';

describe('the field of a number', () => {
  const bounds = { from: 0, to: 60 };
  let page: OpenPage<NumberField>;
  let control: ReturnType<typeof optionalNumberWithin>;
  beforeEach(async () => {
    control = optionalNumberWithin(bounds, null);
    const hint = 'Left empty: 10 minutes';
    page = await openPage(NumberField, { inputs: { control, fieldName: 'late', label: 'Late after', bounds, hint } });
  });
  const write = async (text: string): Promise<void> => {
    fill(page.element, 'input', text);
    page.element.querySelector('input')!.dispatchEvent(new Event('blur'));
    await page.settle();
  };

  it.each([
    { text: '0', value: 0 },
    { text: '60', value: 60 },
    { text: '', value: null },
  ])('takes “$text”, and says what counts without one', async ({ text, value }) => {
    await write(text);
    expect([control.value, control.valid]).toEqual([value, true]);
    expect(page.element.querySelector('mat-hint')?.textContent).toBe('Left empty: 10 minutes');
  });

  it.each(['-1', '61'])('says its bounds of “%s”', async (text) => {
    await write(text);
    expect(page.element.querySelector('mat-error')?.textContent).toBe('A number from 0 to 60.');
  });
});

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { PromptDialog } from './prompt-dialog.ts';
import type { Question } from './question.ts';

@Component({ selector: 'saath-test-said', changeDetection: ChangeDetectionStrategy.OnPush, template: '{{ said() }}' })
class Said {
  readonly said = input('');
}

const open = async (
  submit: Question['submit'],
  fields: Question['fields'] = [{ name: 'reason', label: 'Reason', type: 'text', maxLength: 20 }],
  more: Partial<Question> = {},
) => {
  const close = jest.fn<(done: boolean) => void>();
  const question: Question = {
    title: 'Cancel?',
    fields,
    go: 'Cancel and tell 10',
    submit,
    ...more,
  };
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: question },
    { provide: MatDialogRef, useValue: { close } },
  ];
  const page = await openPage(PromptDialog, { providers });
  const go = async (reason: string) => {
    const box = page.element.querySelector('input')!;
    box.value = reason;
    box.dispatchEvent(new Event('input'));
    page.element.querySelector('form')!.dispatchEvent(new Event('submit'));
    await page.settle();
  };
  return { page, close, go };
};

describe('a dialog that asks', () => {
  it('does the act and closes', async () => {
    const submit = jest.fn<Question['submit']>(() => Promise.resolve());
    const { close, go } = await open(submit);
    await go('The hall is closed');
    expect(submit).toHaveBeenCalledWith({ reason: 'The hall is closed' });
    expect(close).toHaveBeenCalledWith(true);
  });

  it('asks again for what is missing', async () => {
    const submit = jest.fn<Question['submit']>(() => Promise.resolve());
    const { page, go } = await open(submit);
    await go(' ');
    expect(submit).not.toHaveBeenCalled();
    expect(page.text()).toContain('This field is required.');
    expect(document.activeElement).toBe(page.element.querySelector('input'));
    expect(page.element.querySelector('input')?.getAttribute('aria-describedby')).toBe('missing-reason');
  });

  it('finds one of many choices by typing', async () => {
    const submit = jest.fn<Question['submit']>(() => Promise.resolve());
    const options = Array.from({ length: 30 }, (_, index) => ({ value: `p${String(index)}`, label: `Person ${String(index)}` }));
    const { page, go } = await open(submit, [{ name: 'who', label: 'Who', type: 'choice', options, value: 'p3' }]);
    expect(page.element.querySelectorAll('mat-radio-button')).toHaveLength(0);
    const box = page.element.querySelector('input')!;
    expect(box.value).toBe('Person 3');
    box.dispatchEvent(new Event('focusin'));
    await go('person 12');
    document.querySelector<HTMLElement>('mat-option')!.click();
    await page.settle();
    page.element.querySelector('form')!.dispatchEvent(new Event('submit'));
    await page.settle();
    expect(submit).toHaveBeenLastCalledWith({ who: 'p12' });
  });

  it('with many questions links to each that is missing', async () => {
    const { page, go } = await open(
      () => Promise.resolve(),
      [
        { name: 'reason', label: 'Reason', type: 'text', maxLength: 20 },
        { name: 'note', label: 'Note', type: 'long-text', maxLength: 300, optional: true },
        { name: 'to', label: 'Where to', type: 'choice', options: [{ value: 'a', label: 'A' }] },
      ],
    );
    await go(' ');
    await page.settle();
    const links = [...page.element.querySelectorAll<HTMLElement>('saath-form-problems a')];
    expect(links.map((link) => link.textContent)).toEqual(['Reason', 'Where to']);
    links[1]?.click();
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  it('takes no more of a text than its bound, and paragraphs where they may be written', async () => {
    const { page } = await open(
      () => Promise.resolve(),
      [
        { name: 'reason', label: 'Reason', type: 'text', maxLength: 20 },
        { name: 'note', label: 'Note', type: 'long-text', maxLength: 5000 },
      ],
    );
    expect([page.element.querySelector('input')?.maxLength, page.element.querySelector('textarea')?.maxLength]).toEqual([20, 5000]);
  });

  describe('for a day', () => {
    const day = { name: 'until', label: 'Until', type: 'day' } as const;

    it.each([
      { written: '28/11/2026', fields: [day], then: { until: '2026-11-28' } },
      { written: '', fields: [{ ...day, optional: true } as const], then: { until: '' } },
    ])('takes “$written”', async ({ written, fields, then }) => {
      const submit = jest.fn<Question['submit']>(() => Promise.resolve());
      const { go } = await open(submit, fields);
      await go(written);
      expect(submit).toHaveBeenCalledWith(then);
    });

    it.each([
      { written: '', fields: [day], then: 'This field is required.' },
      { written: '31/11/2026', fields: [day], then: 'Write the day as day, month and year' },
      { written: 'soon', fields: [{ ...day, optional: true } as const], then: 'Write the day as day, month and year' },
    ])('does not take “$written”', async ({ written, fields, then }) => {
      const submit = jest.fn<Question['submit']>(() => Promise.resolve());
      const { page, go } = await open(submit, fields);
      await go(written);
      expect(submit).not.toHaveBeenCalled();
      expect(page.text()).toContain(then);
      expect(document.activeElement).toBe(page.element.querySelector('input'));
    });
  });

  it('shows what stands beside the answers, and lets it follow the day', async () => {
    const beside: Question['beside'] = { part: Said, inputs: ({ startsOn }) => ({ said: startsOn }) };
    const day = { name: 'startsOn', label: 'From', type: 'day', value: '2026-12-01' } as const;
    const { page } = await open(() => Promise.resolve(), [day], { beside });
    const type = async (text: string) => {
      const box = page.element.querySelector('input')!;
      box.value = text;
      box.dispatchEvent(new Event('input'));
      await page.settle();
      return page.element.querySelector('saath-test-said')?.textContent;
    };
    expect(page.element.querySelector('saath-test-said')?.textContent).toBe('2026-12-01');
    expect(await type('08/12/2026')).toBe('2026-12-08');
    expect(await type('soon')).toBe('');
  });

  it('stays with what was typed when the act fails', async () => {
    const { page, close, go } = await open(() => Promise.reject(new Error('refused')));
    await go('The hall is closed');
    expect(close).not.toHaveBeenCalled();
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    expect(page.element.querySelector('input')?.value).toBe('The hall is closed');
  });
});

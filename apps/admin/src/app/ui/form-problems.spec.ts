import { ChangeDetectionStrategy, Component } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fill, named, submit } from '../../testing/fill.ts';
import { openPage, type OpenPage } from '../../testing/page.ts';
import { optionalText, requiredChoice, requiredText } from './fields.ts';
import { FormProblems } from './form-problems.ts';

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormProblems, MatChipListbox, MatChipOption, MatFormField, MatInput, MatLabel, ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="form.markAllAsTouched()">
      <saath-form-problems />
      <mat-form-field><mat-label>Note</mat-label><input matInput id="note" formControlName="note" /></mat-form-field>
      <mat-form-field><mat-label>Name</mat-label><input matInput id="name" formControlName="name" /></mat-form-field>
      <mat-chip-listbox formControlName="days" multiple aria-label="Days"
        ><mat-chip-option value="MO">Monday</mat-chip-option></mat-chip-listbox
      >
    </form>
  `,
})
class AForm {
  readonly form = new FormGroup({ note: optionalText(), name: requiredText(), days: requiredChoice() });
}

let page: OpenPage<AForm>;
const links = (): string[] => [...page.element.querySelectorAll('saath-form-problems a')].map((link) => link.textContent);
const send = async (): Promise<void> => {
  submit(page.element);
  await page.settle();
  await page.settle();
};
beforeEach(async () => {
  page = await openPage(AForm);
  document.body.append(page.element);
});

describe('the problems of a form', () => {
  it('are not named before it was sent', () => {
    page.element.querySelector<HTMLInputElement>('#name')?.dispatchEvent(new Event('blur'));
    expect(links()).toEqual([]);
  });

  it('are linked by the names of their fields, and the first has the focus', async () => {
    await send();
    expect(links()).toEqual(['Name', 'Days']);
    expect(page.element.querySelector('[role=alert]')).not.toBeNull();
    expect(document.activeElement?.id).toBe('name');
  });

  it('are reached by their links, from the keyboard too: they are links with an address', async () => {
    await send();
    const days = named(page.element, 'Days');
    expect(days.getAttribute('href')).not.toBeNull();
    days.focus();
    days.click();
    expect(document.activeElement?.closest('mat-chip-listbox')).not.toBeNull();
    named(page.element, 'Name').click();
    expect(document.activeElement?.id).toBe('name');
  });

  it('leave the list as they are put right, and the focus stays in the edited field', async () => {
    await send();
    fill(page.element, '#name', 'Asha');
    await page.settle();
    await page.settle();
    expect(links()).toEqual(['Days']);
    page.fixture.componentInstance.form.controls.days.setValue(['MO']);
    page.fixture.changeDetectorRef.markForCheck();
    await page.settle();
    await page.settle();
    expect(links()).toEqual([]);
    expect(document.activeElement?.id).toBe('name');
  });

  it('are not listed anew while somebody types', async () => {
    page.fixture.componentInstance.form.controls.name.setValue('Asha');
    await send();
    fill(page.element, '#name', '');
    page.element.querySelector<HTMLInputElement>('#name')?.dispatchEvent(new Event('blur'));
    await page.settle();
    expect(links()).toEqual(['Days']);
  });

  it('are none where everything is answered', async () => {
    page.fixture.componentInstance.form.setValue({ note: '', name: 'Asha', days: ['MO'] });
    await send();
    expect(page.element.querySelector('[role=alert]')).toBeNull();
  });
});

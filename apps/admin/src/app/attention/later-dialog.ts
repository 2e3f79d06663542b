import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { DayField } from '../ui/day/day-field.ts';
import { requiredText } from '../ui/fields.ts';
import { addDays } from '../ui/zoned-time.ts';

export interface LaterDialogData {
  readonly displayName: string;
  readonly today: string;
}

/** Asks for the day on which a member appears in the list again. Closes with that day, which is after today. */
@Component({
  selector: 'saath-later-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, MatButton, TranslocoPipe],
  styleUrl: '../ui/dialog.css',
  template: `
    <form novalidate (submit)="save($event)">
      <h2 id="later">{{ 'attention.laterTitle' | transloco }}</h2>
      <p class="name">{{ data.displayName }}</p>
      <div class="actions quick">
        @for (choice of choices; track choice.day) {
          <button type="button" matButton="tonal" (click)="dialog.close(choice.day)">{{ choice.label | transloco }}</button>
        }
      </div>
      <saath-day-field fieldName="later-day" [control]="day" [label]="'attention.laterDay' | transloco" [min]="choices[0].day" />
      <div class="actions">
        <button type="button" matButton (click)="dialog.close()">{{ 'attention.cancel' | transloco }}</button>
        <button type="submit" matButton="filled">{{ 'attention.save' | transloco }}</button>
      </div>
    </form>
  `,
  styles: `
    .quick {
      justify-content: flex-start;
    }
  `,
})
export class LaterDialog {
  protected readonly data = inject<LaterDialogData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<LaterDialog, string>>(MatDialogRef);
  protected readonly choices = [
    { label: 'attention.tomorrow', day: addDays(this.data.today, 1) },
    { label: 'attention.inThree', day: addDays(this.data.today, 3) },
    { label: 'attention.inWeek', day: addDays(this.data.today, 7) },
  ] as const;

  protected readonly day = requiredText(this.choices[0].day);

  protected save(event: Event): void {
    event.preventDefault();
    if (this.day.valid) this.dialog.close(this.day.value);
    else this.day.markAsTouched();
  }
}

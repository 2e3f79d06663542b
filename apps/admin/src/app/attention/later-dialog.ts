import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { addDays, isDay } from '../ui/zoned-time.ts';

export interface LaterDialogData {
  readonly displayName: string;
  readonly today: string;
}

/** Asks for the day on which a member appears in the list again. Closes with that day, which is after today. */
@Component({
  selector: 'saath-later-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../ui/dialog.css',
  template: `
    <form novalidate (submit)="save($event, day.value)">
      <h2 id="later">{{ 'attention.laterTitle' | transloco }}</h2>
      <p class="name">{{ data.displayName }}</p>
      <div class="actions quick">
        @for (choice of choices; track choice.day) {
          <button type="button" matButton="tonal" (click)="dialog.close(choice.day)">{{ choice.label | transloco }}</button>
        }
      </div>
      <div class="field">
        <label for="later-day">{{ 'attention.laterDay' | transloco }}</label>
        <input
          #day
          id="later-day"
          type="date"
          aria-describedby="later-fault"
          [min]="choices[0].day"
          [value]="choices[0].day"
          [attr.aria-invalid]="past()"
          (input)="past.set(false)"
        />
        <span class="fault" id="later-fault" role="alert">{{ past() ? ('attention.laterPast' | transloco) : '' }}</span>
      </div>
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
  protected readonly past = signal(false);
  protected readonly choices = [
    { label: 'attention.tomorrow', day: addDays(this.data.today, 1) },
    { label: 'attention.inThree', day: addDays(this.data.today, 3) },
    { label: 'attention.inWeek', day: addDays(this.data.today, 7) },
  ] as const;

  protected save(event: Event, day: string): void {
    event.preventDefault();
    if (isDay(day) && day > this.data.today) this.dialog.close(day);
    else this.past.set(true);
  }
}

import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Words } from '../i18n/words.ts';

/** The weekday and the day of a month, as a tile before a line that says the day in words. */
@Component({
  selector: 'saath-day-tile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <span>{{ words.instantDay(at(), timeZone(), 'weekday') }}</span>
    <strong>{{ words.instantDay(at(), timeZone(), 'number') }}</strong>
  `,
  styles: `
    :host {
      display: grid;
      place-items: center;
      flex: none;
      width: var(--saath-12);
      padding: var(--saath-1);
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-surface-container);
      font: var(--mat-sys-label-small);
    }
    strong {
      font: var(--mat-sys-title-medium);
    }
  `,
})
export class DayTile {
  /** An instant of the day. */
  readonly at = input.required<string>();
  readonly timeZone = input.required<string>();
  protected readonly words = inject(Words);
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from './icon.ts';

/** The holidays of a day, on the soft colour of holidays. */
@Component({
  selector: 'saath-holiday-label',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @for (line of lines(); track line) {
      <p><saath-icon name="apartment" [size]="16" /> {{ line }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--saath-1);
    }
    :host:empty {
      display: none;
    }
    p {
      padding: var(--saath-2) var(--saath-3);
      border-radius: var(--mat-sys-corner-small);
      background: var(--saath-hope-soft);
      color: var(--mat-sys-on-surface);
      font: var(--mat-sys-label-large);
    }
  `,
})
export class HolidayLabel {
  readonly lines = input.required<readonly string[]>();
}

import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendanceState } from '../../api/shapes.ts';
import { Icon } from '../../ui/index.ts';
import { markButtons } from './mark-looks.ts';
import type { RosterRow } from './roster-rows.ts';

/** One tap marks a person, the same tap again clears the mark. A walk-in can only be present. */
@Component({
  selector: 'saath-mark-buttons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  styleUrls: ['./mark-button.css', './mark-buttons.css'],
  template: `
    <span class="marks" role="group" [attr.aria-label]="'sessions.run.attendance' | transloco: { name: row().displayName }">
      @for (button of buttons; track button.state) {
        @if (!row().walkIn || button.state === 'present') {
          <button
            type="button"
            [class]="button.state"
            [attr.aria-pressed]="isPressed(button.state)"
            [attr.aria-label]="'sessions.state.' + button.state | transloco"
            (click)="tapped.emit(button.state)"
          >
            <saath-icon [name]="button.icon" />
          </button>
        }
      }
    </span>
  `,
})
export class MarkButtons {
  readonly row = input.required<RosterRow>();
  readonly tapped = output<AttendanceState>();
  protected readonly buttons = markButtons;

  protected isPressed(state: AttendanceState): boolean {
    return this.row().state === state || (state === 'present' && this.row().state === 'walk-in');
  }
}

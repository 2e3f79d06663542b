import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';

/** The end of a dialog that changes a session: why the change was refused, and the buttons. After a refusal for an old version, only the way back. */
@Component({
  selector: 'saath-change-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  template: `
    <span class="fault" role="alert">{{ fault() }}</span>
    <div class="actions">
      @if (isStale()) {
        <button type="button" matButton="filled" (click)="reloaded.emit()">{{ 'sessions.plan.reload' | transloco }}</button>
      } @else {
        <button type="button" matButton (click)="kept.emit()">{{ keep() | transloco }}</button>
        <button type="submit" matButton="filled" [class.danger]="isDanger()" [disabled]="busy()">{{ act() }}</button>
      }
    </div>
  `,
})
export class ChangeActions {
  readonly fault = input.required<string>();
  readonly isStale = input.required<boolean>();
  readonly busy = input.required<boolean>();
  /** The key of the button that changes nothing. */
  readonly keep = input.required<string>();
  /** The words of the button that makes the change. */
  readonly act = input.required<string>();
  readonly isDanger = input(false);
  readonly kept = output();
  readonly reloaded = output();
}

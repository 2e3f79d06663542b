import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChangeSending } from './change-sending.ts';

/** The end of a dialog that changes a session: why the change was refused, and the buttons. After a refusal for an old version, only the way back. */
@Component({
  selector: 'saath-change-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  template: `
    <span class="fault" role="alert">{{ of().fault() }}</span>
    <div class="actions">
      @if (of().isStale()) {
        <button type="button" matButton="filled" (click)="of().close('stale')">{{ 'sessions.plan.reload' | transloco }}</button>
      } @else {
        <button type="button" matButton (click)="of().close(false)">{{ keep() | transloco }}</button>
        <button type="submit" matButton="filled" [class.danger]="isDanger()" [disabled]="of().busy()">{{ act() }}</button>
      }
    </div>
  `,
})
export class ChangeActions {
  readonly of = input.required<ChangeSending>();
  /** The key of the button that changes nothing. */
  readonly keep = input.required<string>();
  /** The words of the button that makes the change. */
  readonly act = input.required<string>();
  readonly isDanger = input(false);
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogClose } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import { NavigationStore } from './navigation-store.ts';
import { SingleKeys } from './single-keys.ts';

/** The effect of each key, anywhere and while a session is run. */
const keys = [
  { keys: ['Ctrl K', '/'], does: 'palette' },
  { keys: ['n'], does: 'new' },
  { keys: ['Shift B'], does: 'privacy' },
  { keys: ['Ctrl Enter'], does: 'save' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['?'], does: 'help' },
  { keys: ['j', 'k'], does: 'person' },
  { keys: ['1', '2', '3', '4'], does: 'mark' },
  { keys: ['a'], does: 'walk-in' },
  { keys: ['Ctrl Z'], does: 'undo' },
] as const;

/** Every key of the console, and the switch for those without Ctrl. */
@Component({
  selector: 'saath-keys-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatDialogClose, MatSlideToggle, TranslocoDirective],
  templateUrl: './keys-dialog.html',
  styleUrl: './keys-dialog.css',
})
export class KeysDialog {
  protected readonly keys = keys;
  protected readonly singleKeys = inject(SingleKeys);
  protected readonly navigation = inject(NavigationStore);
}

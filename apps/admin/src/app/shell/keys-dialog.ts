import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogClose } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { places } from './places.ts';
import { SingleKeys } from './single-keys.ts';

/** What a key does anywhere, and while a session is run. */
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
  template: `
    <ng-container *transloco="let t">
      <h2 id="keys-title">{{ t('shell.keys.title') }}</h2>
      <dl>
        @for (one of keys; track one.does) {
          <div>
            <dt>
              @for (key of one.keys; track key) {
                <kbd>{{ key }}</kbd>&ngsp;
              }
            </dt>
            <dd>{{ t('shell.keys.' + one.does) }}</dd>
          </div>
        }
        @for (place of keyed(); track place.path) {
          <div>
            <dt>
              <kbd>g</kbd> <span class="saath-small saath-muted">{{ t('shell.keys.then') }}</span> <kbd>{{ place.key }}</kbd>
            </dt>
            <dd>{{ t(place.label) }}</dd>
          </div>
        }
      </dl>
      <mat-slide-toggle hideIcon [checked]="singleKeys.on()" (change)="singleKeys.on.set($event.checked)">{{
        t('shell.keys.single')
      }}</mat-slide-toggle>
      <p class="saath-small saath-muted">{{ t('shell.keys.single-help') }}</p>
      <button type="button" matButton mat-dialog-close>{{ t('common.close') }}</button>
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--saath-3);
      padding: var(--saath-6);
    }
    h2 {
      font: var(--mat-sys-headline-small);
    }
    dl > div {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      padding-block: var(--saath-1);
    }
    dt {
      display: flex;
      align-items: center;
      gap: var(--saath-1);
      min-width: 8rem;
    }
    kbd {
      padding: 0 var(--saath-2);
      border: var(--saath-hairline);
      border-radius: var(--mat-sys-corner-extra-small);
      font: var(--mat-sys-label-medium);
    }
    button {
      align-self: flex-end;
    }
  `,
})
export class KeysDialog {
  readonly #session = inject(Session);
  protected readonly keys = keys;
  protected readonly singleKeys = inject(SingleKeys);
  protected readonly keyed = computed(() => places.filter(({ key, permission }) => key !== undefined && this.#session.may(permission)));
}

import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { isDeviceLocked } from '../api/device-lock.ts';
import { Icon } from '../ui/icon.ts';
import { ProblemNote } from '../ui/problem.ts';
import { EntryFrame } from './entry-frame.ts';
import { PasswordField } from './password-field.ts';
import { SignInStore } from './sign-in-store.ts';

/** Signs in with a password, and an e-mail address or a phone number with the centre code. Every wrong pair has the same answer, so that it does not reveal who has an account. */
@Component({
  selector: 'saath-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EntryFrame,
    Icon,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PasswordField,
    ProblemNote,
    ReactiveFormsModule,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [SignInStore],
  templateUrl: './sign-in-page.html',
  styleUrl: './entry-page.css',
})
export class SignInPage {
  /** Where the person was going, from the address. */
  readonly then = input<string>();
  protected readonly isLocked = isDeviceLocked();
  protected readonly store = inject(SignInStore);

  constructor() {
    this.store.then.connect(this.then);
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { optionalText, requiredText } from '../ui/fields.ts';
import { Icon } from '../ui/icon.ts';
import { ProblemNote } from '../ui/problem.ts';
import { EntryFrame } from './entry-frame.ts';
import { formSending } from '../ui/form-sending.ts';
import { internalPath } from './internal-path.ts';
import { PasswordField } from './password-field.ts';

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
  templateUrl: './sign-in-page.html',
  styleUrl: './entry-page.css',
})
export class SignInPage {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #transloco = inject(TranslocoService);
  /** Where the person was going, from the address. */
  readonly then = input<string>();
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({ who: requiredText(), centreCode: optionalText(), password: requiredText() });
  readonly #who = toSignal(this.form.controls.who.valueChanges, { initialValue: '' });
  /** A number alone may belong to people of several centres. */
  protected readonly byPhone = computed(() => /^[+\d][\d\s()-]{3,}$/.test(this.#who().trim()));

  protected async signIn(): Promise<void> {
    await this.sending.send(this.form, async () => {
      const { who, centreCode, password } = this.form.getRawValue();
      const by = this.byPhone()
        ? { phone: who.trim(), ...(centreCode.trim() === '' ? {} : { centreCode: centreCode.trim() }) }
        : { email: who.trim() };
      const me = await this.#session.signIn({ ...by, password });
      this.#transloco.setActiveLang(me.user.language);
      await this.#router.navigateByUrl(internalPath(this.then()));
    });
  }
}

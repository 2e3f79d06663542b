import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { fromAddress } from '../ui/from-address.ts';
import { internalPath } from './internal-path.ts';

/** The form of a sign-in: a password, and an e-mail address or a phone number with the centre code. */
@Injectable()
export class SignInStore {
  /** Where the person was going. */
  readonly then = fromAddress<string | undefined>(undefined);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #transloco = inject(TranslocoService);
  readonly sending = formSending();
  readonly form = new FormGroup({ who: requiredText(), centreCode: optionalText(), password: requiredText() });
  readonly #who = toSignal(this.form.controls.who.valueChanges, { initialValue: '' });
  /** A number alone may belong to people of several centres. */
  readonly byPhone = computed(() => /^[+\d][\d\s()-]{3,}$/.test(this.#who().trim()));

  /** Signs in, sets the language of the person, and opens the page where they were going. */
  async signIn(): Promise<void> {
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

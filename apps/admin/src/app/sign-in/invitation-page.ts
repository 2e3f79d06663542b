import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffLimits } from '@saath/domain/staff';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Invitation } from '../api/shapes.ts';
import { requiredText } from '../ui/fields.ts';
import { ResourceStates } from '../ui/resource-states.ts';
import { ProblemNote } from '../ui/problem.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { EntryFrame } from './entry-frame.ts';
import { formSending } from '../ui/form-sending.ts';
import { newPassword } from './new-password.ts';
import { PasswordField } from './password-field.ts';

/** Accepts an invitation with a name and a password; a person with an account enters its password only. */
@Component({
  selector: 'saath-invitation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EntryFrame,
    ResourceStates,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    PasswordField,
    ProblemNote,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './invitation-page.html',
  styleUrl: './entry-page.css',
})
export class InvitationPage {
  protected readonly limits = staffLimits;
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  /** From the address of the link. */
  readonly token = input.required<string>();
  protected readonly invitation = httpResource<Invitation>(() => `${apiRoot}/auth/invitations/${encodeURIComponent(this.token())}`);
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({ name: requiredText(), password: newPassword() });

  constructor() {
    effect(() => {
      if (!this.invitation.hasValue()) return;
      const { name, hasAccount } = this.invitation.value();
      untracked(() => {
        this.form.controls.name.setValue(name);
        if (hasAccount) this.form.controls.name.disable();
      });
    });
  }

  protected async accept(): Promise<void> {
    const { name, password } = this.form.value;
    await this.sending.send(this.form, async () => {
      await this.#session.accept(this.token(), { ...(name === undefined ? {} : { name: name.trim() }), password: password ?? '' });
      await this.#router.navigateByUrl('/');
    });
  }
}

import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { newPassword } from '../sign-in/new-password.ts';
import { PasswordField } from '../sign-in/password-field.ts';
import { requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { Notice } from '../ui/notice.ts';
import { ProblemNote } from '../ui/problem.ts';

/** Sets another password; the person stays signed in here and nowhere else. */
@Component({
  selector: 'saath-password-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, PasswordField, ProblemNote, ReactiveFormsModule, TranslocoDirective],
  template: `
    <form *transloco="let t" class="saath-card saath-stack" novalidate [formGroup]="form" (ngSubmit)="save()">
      <h2>{{ t('account.password.title') }}</h2>
      <p class="saath-muted">{{ t('account.password.text') }}</p>
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <saath-password-field
        [control]="form.controls.currentPassword"
        [label]="t('account.current-password')"
        autocomplete="current-password"
      />
      <saath-password-field
        [name]="'new-password'"
        [control]="form.controls.password"
        [label]="t('sign-in.new-password')"
        [hint]="t('sign-in.new-password-help')"
        autocomplete="new-password"
      />
      <div class="saath-row">
        <button type="submit" matButton="tonal" [disabled]="sending.busy()">{{ t('sign-in.reset.go') }}</button>
      </div>
    </form>
  `,
})
export class PasswordForm {
  readonly changed = output();
  readonly #session = inject(Session);
  readonly #notice = inject(Notice);
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({ currentPassword: requiredText(), password: newPassword() });

  protected async save(): Promise<void> {
    if (!(await this.sending.send(this.form, () => this.#session.changePassword(this.form.getRawValue())))) return;
    this.form.reset();
    this.changed.emit();
    this.#notice.say('account.password.saved');
  }
}

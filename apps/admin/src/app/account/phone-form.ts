import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffLimits } from '@saath/domain/staff';
import { PasswordField } from '../sign-in/password-field.ts';
import { formSending } from '../ui/form-sending.ts';
import { Notice } from '../ui/notice.ts';
import { ProblemNote } from '../ui/problem.ts';
import { requiredText } from '../ui/fields.ts';
import { SignInDataStore } from './sign-in-data-store.ts';

/** Asks to sign in with a phone number, which counts once the link of a mail is used. Only its end is shown again. */
@Component({
  selector: 'saath-phone-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PasswordField,
    ProblemNote,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  template: `
    <form *transloco="let t" class="saath-card saath-stack" novalidate [formGroup]="form" (ngSubmit)="save()">
      <h2>{{ t('account.phone.title') }}</h2>
      @if (store.data.hasValue()) {
        @let data = store.data.value();
        @if (data.phone !== null) {
          <p>{{ t('account.phone.now', { phone: data.phone }) }}</p>
        }
        @if (data.newPhone !== null) {
          <p role="status">{{ t('account.phone.waits', { phone: data.newPhone }) }}</p>
        }
      }
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('account.phone.label') }}</mat-label>
        <input matInput type="tel" name="phone" autocomplete="tel" [maxlength]="limits.phoneLength" formControlName="phone" />
        <mat-hint>{{ t('account.phone.help') }}</mat-hint>
        <mat-error>{{ t('common.write-it') }}</mat-error>
      </mat-form-field>
      <saath-password-field
        [control]="form.controls.currentPassword"
        [label]="t('account.current-password')"
        autocomplete="current-password"
      />
      <div class="saath-row">
        <button type="submit" matButton="tonal" [disabled]="sending.busy()">{{ t('account.phone.save') }}</button>
        @if (hasNumber()) {
          <button type="button" matButton [disabled]="sending.busy()" (click)="remove()">{{ t('account.phone.remove') }}</button>
        }
      </div>
    </form>
  `,
})
export class PhoneForm {
  protected readonly limits = staffLimits;
  readonly #notice = inject(Notice);
  protected readonly store = inject(SignInDataStore);
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({ phone: requiredText(), currentPassword: requiredText() });

  /** Whether there is a number to remove, confirmed or not. */
  protected readonly hasNumber = computed(() => {
    const data = this.store.data.hasValue() ? this.store.data.value() : undefined;
    return (data?.phone ?? data?.newPhone) != null;
  });

  protected async save(): Promise<void> {
    const { phone, currentPassword } = this.form.getRawValue();
    if (await this.sending.send(this.form, () => this.store.change({ phone: phone.trim(), currentPassword })))
      this.#done('account.phone.sent');
  }
  protected async remove(): Promise<void> {
    const { currentPassword } = this.form.controls;
    const onlyPassword = new FormGroup({ currentPassword: requiredText(currentPassword.value) });
    currentPassword.markAsTouched();
    const change = () => this.store.change({ phone: null, currentPassword: currentPassword.value });
    if (await this.sending.send(onlyPassword, change)) this.#done('account.phone.removed');
  }
  #done(key: string): void {
    this.form.reset();
    this.#notice.say(key);
  }
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffLimits } from '@saath/domain/staff';
import { Session } from '../api/session.ts';
import { formSending } from '../ui/form-sending.ts';
import { Notice } from '../ui/notice.ts';
import { ProblemNote } from '../ui/problem.ts';
import { requiredText } from '../ui/fields.ts';

/** Saves a phone number for signing in without an e-mail address. The number is never shown again. */
@Component({
  selector: 'saath-phone-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatError, MatFormField, MatHint, MatInput, MatLabel, ProblemNote, ReactiveFormsModule, TranslocoDirective],
  template: `
    <form *transloco="let t" class="saath-card saath-stack" novalidate [formGroup]="form" (ngSubmit)="save()">
      <h2>{{ t('account.phone.title') }}</h2>
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('account.phone.label') }}</mat-label>
        <input matInput type="tel" name="phone" autocomplete="tel" [maxlength]="limits.phoneLength" formControlName="phone" />
        <mat-hint>{{ t('account.phone.help') }}</mat-hint>
        <mat-error>{{ t('common.write-it') }}</mat-error>
      </mat-form-field>
      <div class="saath-row">
        <button type="submit" matButton="tonal" [disabled]="sending.busy()">{{ t('account.phone.save') }}</button>
        <button type="button" matButton [disabled]="sending.busy()" (click)="remove()">{{ t('account.phone.remove') }}</button>
      </div>
    </form>
  `,
})
export class PhoneForm {
  protected readonly limits = staffLimits;
  readonly #session = inject(Session);
  readonly #notice = inject(Notice);
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({ phone: requiredText() });

  protected async save(): Promise<void> {
    const phone = this.form.controls.phone.value.trim();
    if (await this.sending.send(this.form, () => this.#session.change({ phone }))) this.#done('account.phone.saved');
  }
  protected async remove(): Promise<void> {
    const nothing = new FormGroup({});
    if (await this.sending.send(nothing, () => this.#session.change({ phone: null }))) this.#done('account.phone.removed');
  }
  #done(key: string): void {
    this.form.reset();
    this.#notice.say(key);
  }
}

import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import { ProblemNote } from '../ui/problem.ts';
import { EntryFrame } from './entry-frame.ts';
import { formSending } from '../ui/form-sending.ts';
import { newPassword } from './new-password.ts';
import { PasswordField } from './password-field.ts';

/** Sets a new password with the link from the mail. */
@Component({
  selector: 'saath-reset-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EntryFrame, MatButton, PasswordField, ProblemNote, ReactiveFormsModule, RouterLink, TranslocoDirective],
  template: `
    <saath-entry-frame>
      <ng-container *transloco="let t">
        @if (done()) {
          <div class="answer" role="status">
            <h1>{{ t('sign-in.reset.done') }}</h1>
            <a matButton="filled" routerLink="/sign-in">{{ t('sign-in.go') }}</a>
          </div>
        } @else {
          <form novalidate [formGroup]="form" (ngSubmit)="set()">
            <h1>{{ t('sign-in.reset.title') }}</h1>
            <p class="saath-muted">{{ t('sign-in.reset.text') }}</p>
            @if (sending.fault(); as thrown) {
              <saath-problem [fault]="thrown" [retryable]="false" />
              <a routerLink="/sign-in/forgot">{{ t('sign-in.forgot.title') }}</a>
            }
            <saath-password-field
              [control]="form.controls.password"
              [label]="t('sign-in.new-password')"
              [hint]="t('sign-in.new-password-help')"
              autocomplete="new-password"
            />
            <button type="submit" matButton="filled" [disabled]="sending.busy()">{{ t('sign-in.reset.go') }}</button>
          </form>
        }
      </ng-container>
    </saath-entry-frame>
  `,
  styleUrl: './entry-page.css',
})
export class ResetPage {
  readonly #api = inject(Api);
  /** From the address of the link. */
  readonly token = input.required<string>();
  protected readonly sending = formSending();
  protected readonly done = signal(false);
  protected readonly form = new FormGroup({ password: newPassword() });

  protected async set(): Promise<void> {
    const body = { token: this.token(), ...this.form.getRawValue() };
    this.done.set(await this.sending.send(this.form, () => this.#api.post('/auth/reset', body)));
  }
}

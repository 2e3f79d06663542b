import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProblemNote } from '../ui/problem.ts';
import { EntryFrame } from './entry-frame.ts';
import { PasswordField } from './password-field.ts';
import { ResetStore } from './reset-store.ts';

/** Sets a new password with the link from the mail. */
@Component({
  selector: 'saath-reset-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EntryFrame, MatButton, PasswordField, ProblemNote, ReactiveFormsModule, RouterLink, TranslocoDirective],
  providers: [ResetStore],
  template: `
    <saath-entry-frame>
      <ng-container *transloco="let t">
        @if (store.done()) {
          <div class="answer" role="status">
            <h1>{{ t('sign-in.reset.done') }}</h1>
            <a matButton="filled" routerLink="/sign-in">{{ t('sign-in.go') }}</a>
          </div>
        } @else {
          <form novalidate [formGroup]="store.form" (ngSubmit)="store.set()">
            <h1>{{ t('sign-in.reset.title') }}</h1>
            <p class="saath-muted">{{ t('sign-in.reset.text') }}</p>
            @if (store.sending.fault(); as thrown) {
              <saath-problem [fault]="thrown" [retryable]="false" />
              @if (store.expired()) {
                <a routerLink="/sign-in/forgot">{{ t('sign-in.forgot.title') }}</a>
              }
            }
            <saath-password-field
              [control]="store.form.controls.password"
              [label]="t('sign-in.new-password')"
              [hint]="t('sign-in.new-password-help')"
              autocomplete="new-password"
            />
            <button type="submit" matButton="filled" [disabled]="store.sending.busy()">{{ t('sign-in.reset.go') }}</button>
          </form>
        }
      </ng-container>
    </saath-entry-frame>
  `,
  styleUrl: './entry-page.css',
})
export class ResetPage {
  /** From the address of the link. */
  readonly token = input.required<string>();
  protected readonly store = inject(ResetStore);

  constructor() {
    this.store.token.connect(this.token);
  }
}

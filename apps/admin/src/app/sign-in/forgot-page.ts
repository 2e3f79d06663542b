import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProblemNote } from '../ui/problem.ts';
import { EntryFrame } from './entry-frame.ts';
import { ForgotStore } from './forgot-store.ts';

/** Asks for a link to set a new password. The answer is the same whether the address is known or not. */
@Component({
  selector: 'saath-forgot-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EntryFrame,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    ProblemNote,
    ReactiveFormsModule,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [ForgotStore],
  template: `
    <saath-entry-frame>
      <ng-container *transloco="let t">
        @if (store.sent()) {
          <div class="answer" role="status">
            <h1>{{ t('sign-in.forgot.sent') }}</h1>
            <p>{{ t('sign-in.forgot.sent-text') }}</p>
          </div>
        } @else {
          <form novalidate [formGroup]="store.form" (ngSubmit)="store.send()">
            <h1>{{ t('sign-in.forgot.title') }}</h1>
            <p class="saath-muted">{{ t('sign-in.forgot.text') }}</p>
            @if (store.sending.fault(); as thrown) {
              <saath-problem [fault]="thrown" [retryable]="false" />
            }
            <mat-form-field appearance="outline" subscriptSizing="dynamic">
              <mat-label>{{ t('sign-in.email') }}</mat-label>
              <input matInput type="email" name="email" autocomplete="username" formControlName="email" />
              <mat-error>{{ t('sign-in.email-help') }}</mat-error>
            </mat-form-field>
            <button type="submit" matButton="filled" [disabled]="store.sending.busy()">{{ t('sign-in.forgot.go') }}</button>
          </form>
        }
        <p>
          <a routerLink="/sign-in">{{ t('sign-in.back') }}</a>
        </p>
      </ng-container>
    </saath-entry-frame>
  `,
  styleUrl: './entry-page.css',
})
export class ForgotPage {
  protected readonly store = inject(ForgotStore);
}

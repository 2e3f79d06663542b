import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProblemNote } from '../ui/problem.ts';
import { ResourceStates } from '../ui/resource-states.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { ConfirmStore } from './confirm-store.ts';
import { EntryFrame } from './entry-frame.ts';

/** Confirms another address or number to sign in with, by the link of a mail. */
@Component({
  selector: 'saath-confirm-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EntryFrame, MatButton, ProblemNote, ReactiveFormsModule, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  providers: [ConfirmStore],
  template: `
    <saath-entry-frame>
      <ng-container *transloco="let t">
        <h1>{{ store.done() ? t('sign-in.confirm.done') : t('sign-in.confirm.title') }}</h1>
        @if (!store.done()) {
          <saath-resource-states [of]="store.confirmation">
            <saath-skeleton slot="loading" shape="blocks" [lines]="2" />
            <ng-template #filled>
              @if (store.confirmation.hasValue()) {
                @let it = store.confirmation.value();
                <form novalidate [formGroup]="store.form" (ngSubmit)="store.confirm()">
                  <p>{{ t(it.kind === 'email' ? 'sign-in.confirm.email' : 'sign-in.confirm.phone', { value: it.value }) }}</p>
                  @if (store.sending.fault(); as thrown) {
                    <saath-problem [fault]="thrown" [retryable]="false" />
                  }
                  <button type="submit" matButton="filled" [disabled]="store.sending.busy()">{{ t('sign-in.confirm.go') }}</button>
                </form>
              }
            </ng-template>
          </saath-resource-states>
        }
        @if (store.done() || store.confirmation.error() === undefined) {
          <p>
            <a routerLink="/">{{ t('sign-in.confirm.on') }}</a>
          </p>
        }
      </ng-container>
    </saath-entry-frame>
  `,
  styleUrl: './entry-page.css',
})
export class ConfirmPage {
  /** From the address of the link. */
  readonly token = input.required<string>();
  protected readonly store = inject(ConfirmStore);

  constructor() {
    this.store.token.connect(this.token);
  }
}

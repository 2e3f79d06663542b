import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { ProblemNote } from '../ui/problem.ts';
import { Ring } from '../ui/ring.ts';

/** By e-mail or phone and password; a wrong pair is one and the same answer, so nobody learns who has an account. */
@Component({
  selector: 'saath-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatFormField, MatHint, MatInput, MatLabel, ProblemNote, Ring, TranslocoDirective],
  template: `
    <main *transloco="let t" class="saath-card">
      <form class="saath-form" (submit)="signIn($event, who.value, password.value)">
        <saath-ring [seats]="8" [taken]="7" [kept]="1" [size]="64" />
        <h1>{{ t('sign-in.title') }}</h1>
        @if (fault(); as thrown) {
          <saath-problem [fault]="thrown" [retryable]="false" />
        }
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('sign-in.who') }}</mat-label>
          <input matInput #who name="username" autocomplete="username" required />
          <mat-hint>{{ t('sign-in.who-help') }}</mat-hint>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('sign-in.password') }}</mat-label>
          <input matInput #password name="password" type="password" autocomplete="current-password" required />
        </mat-form-field>
        <button type="submit" matButton="filled" [disabled]="busy()">{{ t('sign-in.go') }}</button>
      </form>
    </main>
  `,
  styles: `
    :host {
      display: grid;
      place-items: center;
      min-height: 100dvh;
      padding: var(--saath-4);
    }
    main {
      width: min(100%, 440px);
    }
  `,
})
export class SignInPage {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #transloco = inject(TranslocoService);
  /** Where the person was going, from the address. */
  readonly then = input<string>();
  protected readonly busy = signal(false);
  protected readonly fault = signal<unknown>(undefined);

  protected async signIn(event: Event, who: string, password: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      const me = await this.#session.signIn({ ...(who.includes('@') ? { email: who.trim() } : { phone: who.trim() }), password });
      this.#transloco.setActiveLang(me.user.language);
      await this.#router.navigateByUrl(insideOnly(this.then()));
    } catch (fault) {
      this.fault.set(fault);
    } finally {
      this.busy.set(false);
    }
  }
}

/** Only addresses of this console: nobody can send a person elsewhere through our sign-in. */
const insideOnly = (then: string | undefined): string => (then !== undefined && /^\/(?!\/)/.test(then) ? then : '/');

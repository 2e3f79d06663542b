import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Ring } from '../../ui/ring.ts';

/** The centre is open: the next steps, and a link to the centres. */
@Component({
  selector: 'saath-onboarding-done',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, Ring, RouterLink, TranslocoDirective],
  template: `
    <div *transloco="let t" role="status">
      <saath-ring [seats]="12" [taken]="11" [reserved]="1" [size]="120" />
      <h2>{{ t('platform.onboarding.done.title', { name: centre().name }) }}</h2>
      <p class="saath-muted">{{ t('platform.onboarding.done.text', { email: centre().email }) }}</p>
      <a matButton="filled" routerLink="/platform/centres">{{ t('platform.onboarding.done.centres') }}</a>
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--saath-4);
      max-width: 30rem;
      text-align: center;
    }
    h2 {
      font: var(--mat-sys-headline-large);
    }
  `,
})
export class OnboardingDone {
  readonly centre = input.required<{ readonly name: string; readonly email: string }>();
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon.ts';

/** A session whose marks are still on this device, with the way to its page, where a decision is made. */
@Component({
  selector: 'saath-waiting-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TranslocoPipe],
  styles: `
    :host {
      display: contents;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-3);
      padding: var(--saath-3) var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--saath-caution-container);
      color: var(--saath-caution-on-container);
    }
    a {
      color: inherit;
      text-decoration: underline;
    }
  `,
  template: `
    <p role="status">
      <saath-icon name="cloud_off" />
      {{ (disputed() ? 'today.waitingDecision' : 'today.waiting') | transloco }}
      <a [routerLink]="['/sessions', sessionId(), 'run']">{{ 'today.waitingOpen' | transloco }}</a>
    </p>
  `,
})
export class WaitingSession {
  readonly sessionId = input.required<string>();
  /** A mark needs a decision. */
  readonly disputed = input.required<boolean>();
}

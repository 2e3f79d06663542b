import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon.ts';

/** A session with a mark that needs a decision, and the way to its page, where that is made. */
@Component({
  selector: 'saath-disputed-session',
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
      <saath-icon name="error" />
      {{ 'today.waitingDecision' | transloco }}
      <a [routerLink]="['/sessions', sessionId(), 'run']">{{ 'today.waitingOpen' | transloco }}</a>
    </p>
  `,
})
export class DisputedSession {
  readonly sessionId = input.required<string>();
}

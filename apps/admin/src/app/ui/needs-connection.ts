import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Icon } from './icon.ts';

/** A page without a network and without a copy on this device: what works all the same, and a button to try again, which it also does by itself. */
@Component({
  selector: 'saath-needs-connection',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, RouterLink, TranslocoPipe],
  host: { role: 'alert', '(window:online)': 'retry.emit()' },
  template: `
    <span class="disc"><saath-icon name="wifi_off" [size]="36" /></span>
    <h2>{{ 'common.needs-connection.title' | transloco }}</h2>
    @if (isElsewhere) {
      <p class="saath-muted">{{ 'common.needs-connection.text' | transloco }}</p>
    }
    <div class="acts">
      @if (isElsewhere) {
        <a matButton="tonal" routerLink="/today">{{ 'common.needs-connection.today' | transloco }}</a>
      }
      <button type="button" matButton (click)="retry.emit()">{{ 'common.retry' | transloco }}</button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--saath-3);
      padding: var(--saath-8) var(--saath-4);
      text-align: center;
    }
    .disc {
      display: grid;
      place-items: center;
      width: 64px;
      height: 64px;
      border-radius: 50%;
      background: var(--saath-caution-container);
      color: var(--saath-caution-on-container);
    }
    p {
      max-width: 22rem;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: var(--saath-2);
    }
  `,
})
export class NeedsConnection {
  readonly retry = output();
  /** Whether Today may help: it is not this page, and the person has one. */
  protected readonly isElsewhere = !inject(Router).url.startsWith('/today') && inject(Session).may('sessions:read');
}

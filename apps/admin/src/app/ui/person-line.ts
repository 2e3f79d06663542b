import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Whom a row is about, as the way to their record, which all of the row opens (`saath-opens`); what else is said of them stands below. */
@Component({
  selector: 'saath-person-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <a class="saath-whole" [routerLink]="['/members', of().memberId]">
      <span class="name" translate="no">{{ of().displayName }}</span>
      &ngsp;<span class="code">{{ of().code }}</span>
    </a>
    <span class="more"><ng-content /></span>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    a {
      font: var(--mat-sys-title-small);
      color: inherit;
    }
    .code,
    .more {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    .more {
      display: block;
    }
    .more:empty {
      display: none;
    }
  `,
})
export class PersonLine {
  readonly of = input.required<{ readonly memberId: string; readonly displayName: string; readonly code: string }>();
}

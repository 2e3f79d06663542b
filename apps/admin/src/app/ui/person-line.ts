import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The person of a row, as a link to their record that covers the whole row (`saath-opens`), with more text below. */
@Component({
  selector: 'saath-person-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, RouterLink],
  template: `
    @if (of().memberId; as id) {
      <a class="who saath-whole" [routerLink]="['/members', id]"><ng-container [ngTemplateOutlet]="who" /></a>
    } @else {
      <span class="who"><ng-container [ngTemplateOutlet]="who" /></span>
    }
    <ng-template #who>
      <span class="name" translate="no">{{ of().displayName }}</span>
      &ngsp;<span class="code">{{ of().code }}</span>
    </ng-template>
    <span class="more"><ng-content /></span>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .who {
      display: inline-block;
      min-height: 24px;
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
  /** Somebody without a record that this reader may open has no `memberId`. */
  readonly of = input.required<{ readonly memberId: string | null; readonly displayName: string; readonly code: string | null }>();
}

import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { TranslocoPipe } from '@jsverse/transloco';
import { Chip } from '../../ui/index.ts';
import type { WrittenRow } from './written-rows.ts';

/** The fields and questions of a kind, each with its switch and with who decides about it. */
@Component({
  selector: 'saath-written-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatSlideToggle, TranslocoPipe],
  template: `
    <ul>
      @for (row of rows(); track row.key) {
        <li class="saath-row">
          <mat-slide-toggle
            hideIcon
            [aria-label]="row.label"
            [attr.lang]="row.language"
            [checked]="row.isOn"
            [disabled]="locked() || !row.isSwitch"
            (change)="switched.emit({ key: row.key, isOn: $event.checked })"
          />
          <span class="saath-grow" [attr.lang]="row.language">
            <span class="title">{{ row.label }}</span>
            <span class="saath-small saath-muted">{{ row.text }}</span>
          </span>
          @if (row.by === 'always' || row.by === 'not-here') {
            <saath-chip icon="lock">{{ 'settings.kinds.written.by.' + row.by | transloco }}</saath-chip>
          } @else {
            <saath-chip [tone]="row.by === 'own' ? 'positive' : 'neutral'">{{
              'settings.kinds.written.by.' + row.by | transloco
            }}</saath-chip>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      padding-block: var(--saath-2);
      flex-wrap: nowrap;
    }
    li + li {
      border-top: var(--saath-hairline);
    }
    .title {
      display: block;
      font: var(--mat-sys-title-small);
    }
  `,
})
export class WrittenList {
  readonly rows = input.required<readonly WrittenRow[]>();
  readonly locked = input(false);
  readonly switched = output<{ readonly key: string; readonly isOn: boolean }>();
}

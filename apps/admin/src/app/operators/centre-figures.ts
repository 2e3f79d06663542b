import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PlatformFigures } from '../api/shapes.ts';

/** The platform in four figures, counted by the server over all centres. */
@Component({
  selector: 'saath-centre-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <dl *transloco="let t" class="saath-card" [attr.aria-label]="t('platform.centres.figures')">
      @for (name of names; track name) {
        <div>
          <dt>{{ t('platform.centres.figure.' + name) }}</dt>
          <dd>{{ figures()[name] }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--saath-4);
    }
    dt {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      font: var(--mat-sys-headline-medium);
    }
    @media (min-width: 905px) {
      dl {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      div + div {
        border-inline-start: var(--saath-hairline);
        padding-inline-start: var(--saath-5);
      }
    }
  `,
})
export class CentreFigures {
  readonly figures = input.required<PlatformFigures>();
  protected readonly names = ['centres', 'members', 'groups', 'waiting'] as const;
}

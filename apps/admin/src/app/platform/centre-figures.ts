import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CentreItem } from '../api/shapes.ts';
import { centreState } from './centre-state.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The platform in four figures. */
@Component({
  selector: 'saath-centre-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <dl *transloco="let t" class="saath-card" [attr.aria-label]="t('platform.centres.figures')">
      @for (figure of figures(); track figure.name) {
        <div>
          <dt>{{ t('platform.centres.figure.' + figure.name) }}</dt>
          <dd>{{ figure.value }}</dd>
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
  readonly centres = input.required<readonly CentreItem[]>();
  protected readonly figures = computed(() => {
    const centres = this.centres();
    return [
      { name: 'centres', value: centres.length },
      { name: 'members', value: sum(centres.map(({ members }) => members)) },
      { name: 'groups', value: sum(centres.map(({ groups }) => groups)) },
      { name: 'waiting', value: centres.filter((centre) => centreState(centre) === 'invited').length },
    ];
  });
}

import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { helplines } from '@saath/domain/coping-plans';
import { Icon } from '../ui/index.ts';

/** The helplines that are always with a plan, to be called with a tap. */
@Component({
  selector: 'saath-helpline-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <p *transloco="let t">
      <span>{{ t('coping-plans.helplines') }}</span>
      @for (number of numbers; track number) {
        <a [href]="'tel:' + number" [attr.aria-label]="t('coping-plans.call', { number })">
          <saath-icon name="call" [size]="16" /> {{ number }}
        </a>
      }
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-1) var(--saath-4);
      padding: var(--saath-3) var(--saath-4);
      border-radius: var(--mat-sys-corner-large);
      background: var(--saath-hope-soft);
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: var(--saath-1);
      min-height: 40px;
      font-weight: 600;
    }
  `,
})
export class HelplineLinks {
  protected readonly numbers = helplines;
}

import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../ui/index.ts';

/** The helplines below whatever is read. */
@Component({
  selector: 'saath-helplines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `<p *transloco="let t" class="saath-row"><saath-icon name="call" [size]="24" /> {{ t('stories.helplines') }}</p>`,
  styles: `
    p {
      flex-wrap: nowrap;
      padding: var(--saath-3) var(--saath-4);
      border-radius: var(--mat-sys-corner-large);
      background: var(--saath-hope-soft);
    }
  `,
})
export class Helplines {}

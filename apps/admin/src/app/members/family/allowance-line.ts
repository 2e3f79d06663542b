import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { Chip, Icon } from '../../ui/index.ts';
import { todayIn } from '../../ui/zoned-time.ts';
import { isToRenew, type AllowedLine } from './allowed.ts';

/** A purpose with its use today: until when, by which means, in whose words, and the act that changes it. */
@Component({
  selector: 'saath-allowance-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, MatButton, TranslocoDirective],
  templateUrl: './allowance-line.html',
  styleUrl: './allowance-line.css',
})
export class AllowanceLine {
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  readonly line = input.required<AllowedLine>();
  readonly allow = output();
  readonly withdraw = output<string>();
  protected readonly title = computed(() => this.words.say(`families.purpose.${this.line().allowance.purpose}`));
  protected readonly isAllowed = computed(() => this.line().allowance.means.length > 0);
  protected readonly renewing = computed(() => isToRenew(this.line(), todayIn(this.session.timeZone())));
  protected readonly means = computed(() =>
    this.line()
      .allowance.means.map((one) => this.words.say(`families.means.${one}`))
      .join(', '),
  );
}

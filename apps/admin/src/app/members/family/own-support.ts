import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { Session } from '../../api/session.ts';
import type { RelativeGroup, RelativePage } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Chip, Icon, KindChip } from '../../ui/index.ts';
import { instantWords } from '../../ui/instant-words.ts';
import { Notice } from '../../ui/notice.ts';
import { todayIn } from '../../ui/zoned-time.ts';
import { SupportActions } from './support-actions.ts';

/** The family groups and education sessions of a relative, which no decision of the member touches. */
@Component({
  selector: 'saath-own-support',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, KindChip, MatButton, RouterLink, TranslocoDirective],
  templateUrl: './own-support.html',
})
export class OwnSupport {
  readonly relative = input.required<RelativePage>();
  readonly changed = output();
  readonly #actions = inject(SupportActions);
  readonly #notice = inject(Notice);
  readonly #session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly mayEnrol = this.#session.may('enrolments:write');

  /** Whether the seat has not ended yet. */
  protected isKept({ endsOn }: RelativeGroup): boolean {
    return endsOn === null || endsOn > todayIn(this.#session.timeZone());
  }
  protected when(at: string): string {
    return instantWords(this.words, at, { timeZone: this.#session.timeZone(), now: Temporal.Now.instant() });
  }
  protected enrol(): void {
    void this.#after(this.#actions.enrol(this.relative()));
  }
  protected leave(seat: RelativeGroup): void {
    void this.#after(this.#actions.leave(this.relative(), seat));
  }
  async #after(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    this.#notice.say('common.saved');
    this.changed.emit();
  }
}

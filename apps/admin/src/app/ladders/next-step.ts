import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Ladder, LadderStep } from '../api/shapes.ts';
import { CallButton } from '../attention/call-button.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';
import { iconOfPerson } from './ladder-faces.ts';

/** The step that is next: the person to call, when, the consent of a relative, and what can be done about it. */
@Component({
  selector: 'saath-next-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallButton, Icon, MatButton, TranslocoDirective],
  templateUrl: './next-step.html',
  styleUrl: './next-step.css',
})
export class NextStep {
  readonly #words = inject(Words);
  readonly ladder = input.required<Ladder>();
  readonly step = input.required<LadderStep>();
  /** When it is due, in words. */
  readonly due = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  readonly outcome = output();
  readonly handOver = output();
  protected readonly icon = computed(() => iconOfPerson[this.step().who]);
  protected readonly call = computed((): `/ladders/${string}` => `/ladders/${this.ladder().id}`);
  protected readonly relatives = computed(() =>
    this.ladder().relatives.map((relative) => ({
      ...relative,
      call: `/ladders/${this.ladder().id}/relatives/${relative.id}` as const,
      agreed: this.#words.day(relative.grantedOn),
      ends: relative.until === null ? null : this.#words.day(relative.until),
    })),
  );
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Member, Stage } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';
import { stageIcon } from './stage-chip.ts';

const way: readonly Stage[] = ['enquiry', 'admitted', 'in-programme', 'discharged', 'aftercare', 'alumni'];

/** The six stages as steps, each with the day it was last reached. For a member who left, the last step is “left”. On a phone they stand one below the other. */
@Component({
  selector: 'saath-journey-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  templateUrl: './journey-steps.html',
  styleUrl: './journey-steps.css',
})
export class JourneySteps {
  readonly member = input.required<Pick<Member, 'stage' | 'stageHistory'>>();
  readonly #words = inject(Words);
  protected readonly steps = computed(() => {
    const { stage, stageHistory } = this.member();
    const stages = stage === 'left' ? [...way.filter((one) => stageHistory.some(({ to }) => to === one)), stage] : way;
    const at = stages.indexOf(stage);
    return stages.map((one, index) => {
      const reached = stageHistory.findLast(({ to }) => to === one)?.on;
      const state = index === at ? 'now' : index < at ? 'past' : 'ahead';
      return {
        stage: one,
        icon: stageIcon(one),
        state,
        on: state !== 'ahead' && reached !== undefined ? this.#words.day(reached, 'short') : undefined,
      };
    });
  });
}

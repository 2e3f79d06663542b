import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Member, Stage } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/index.ts';
import { stageIcon } from './stage-chip.ts';

const way: readonly Stage[] = ['enquiry', 'admitted', 'in-programme', 'discharged', 'aftercare', 'alumni'];

/** The six stages as steps, with the day each was last reached; somebody who left sees the present step there instead. A phone has room for the present one and its neighbours. */
@Component({
  selector: 'saath-journey-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <ol *transloco="let t" tabindex="0" [attr.aria-label]="t('members.journey')">
      @for (step of steps(); track step.stage) {
        <li [class]="step.state" [class.near]="step.near" [attr.aria-current]="step.state === 'now' ? 'step' : null">
          <span class="dot"><saath-icon [name]="step.state === 'past' ? 'check' : step.icon" /></span>
          <strong>{{ t('common.stage.' + step.stage) }}</strong>
          <span class="saath-small saath-muted">{{ step.on ?? '' }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(6.5rem, 1fr);
      overflow-x: auto;
    }
    li {
      display: flex;
      flex-direction: column;
      align-items: center;
      text-align: center;
      position: relative;
      padding: var(--saath-1);
    }
    li + li::before {
      content: '';
      position: absolute;
      top: var(--saath-5);
      inset-inline: -50% 50%;
      border-top: 2px solid var(--mat-sys-outline-variant);
    }
    li + li:is(.past, .now)::before {
      border-color: var(--mat-sys-primary);
    }
    @media (max-width: 599px) {
      ol {
        display: flex;
        flex-direction: column;
        gap: var(--saath-3);
      }
      li {
        flex-direction: row;
        gap: var(--saath-3);
        text-align: start;
      }
      li:not(.near) {
        display: none;
      }
      li + li::before {
        inset: calc(-1 * var(--saath-5)) auto auto calc(var(--saath-5) - 1px);
        height: calc(var(--saath-8) + var(--saath-1));
        border-top: 0;
        border-inline-start: 2px solid var(--mat-sys-outline-variant);
      }
      /* The first that is shown hangs on nothing. */
      li:not(.near) + li.near::before {
        display: none;
      }
      .saath-small {
        margin-inline-start: auto;
      }
    }
    .dot {
      display: grid;
      place-items: center;
      z-index: 1;
      width: var(--saath-8);
      height: var(--saath-8);
      border-radius: var(--mat-sys-corner-full);
      border: 2px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface-container-lowest);
    }
    .past .dot {
      background: var(--mat-sys-primary);
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
    .now .dot {
      background: var(--saath-hope);
      border-color: var(--saath-hope);
      color: var(--mat-sys-on-tertiary-fixed, var(--mat-sys-scrim));
    }
  `,
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
        near: Math.abs(index - at) <= 1,
        on: state !== 'ahead' && reached !== undefined ? this.#words.day(reached, 'short') : undefined,
      };
    });
  });
}

import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import { contactDays, type ContactDay, type FollowUpMethod } from '@saath/domain/care';
import { withStep, type Step } from './plan-form.ts';

/** The days of a plan, each with a call, a visit, or nothing. */
@Component({
  selector: 'saath-steps-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButtonToggle, MatButtonToggleGroup, TranslocoDirective],
  template: `
    <ul *transloco="let t" class="saath-list">
      @for (day of days; track day) {
        <li>
          <span class="saath-grow">{{ t('aftercare.day', { days: day }) }}</span>
          <mat-button-toggle-group
            [attr.aria-label]="t('aftercare.day', { days: day })"
            [hideSingleSelectionIndicator]="true"
            [value]="methodOf(day)"
            (change)="set(day, $event.value)"
          >
            <mat-button-toggle value="none">{{ t('aftercare.none') }}</mat-button-toggle>
            <mat-button-toggle value="call">{{ t('follow-ups.method.call') }}</mat-button-toggle>
            <mat-button-toggle value="visit">{{ t('follow-ups.method.visit') }}</mat-button-toggle>
          </mat-button-toggle-group>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-1) var(--saath-3);
      padding-block: var(--saath-1);
    }
  `,
})
export class StepsEditor {
  readonly steps = input.required<readonly Step[]>();
  readonly stepsChange = output<readonly Step[]>();
  protected readonly days = contactDays;

  protected methodOf(day: ContactDay): FollowUpMethod | 'none' {
    return this.steps().find((step) => step.day === day)?.method ?? 'none';
  }
  protected set(day: ContactDay, method: FollowUpMethod | 'none'): void {
    this.stepsChange.emit(withStep(this.steps(), day, method));
  }
}

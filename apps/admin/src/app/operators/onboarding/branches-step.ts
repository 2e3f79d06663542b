import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { branchLimits } from '@saath/domain/branches';
import { Icon } from '../../ui/icon.ts';
import { OnboardingDraft } from './onboarding-draft.ts';

/** The second question: where the centre meets. */
@Component({
  selector: 'saath-branches-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatError, MatFormField, MatIconButton, MatInput, MatLabel, ReactiveFormsModule, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <h2 tabindex="-1">{{ t('platform.onboarding.branches.title', { name: draft.name() }) }}</h2>
      <p>{{ t('platform.onboarding.branches.text') }}</p>
      @for (branch of branches(); track branch) {
        <div class="branch">
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('platform.onboarding.branches.name', { number: $index + 1 }) }}</mat-label>
            <input matInput [maxlength]="limits.nameLength" autocomplete="off" [formControl]="branch" />
            <mat-error>{{ t('common.write-it') }}</mat-error>
          </mat-form-field>
          @if ($count > 1) {
            <button
              type="button"
              matIconButton
              [attr.aria-label]="t('platform.onboarding.branches.remove', { number: $index + 1 })"
              (click)="draft.removeBranch($index)"
            >
              <saath-icon name="close" />
            </button>
          }
        </div>
      }
      <div>
        <button type="button" matButton="tonal" (click)="draft.addBranch()">
          <saath-icon name="add" /> {{ t('platform.onboarding.branches.add') }}
        </button>
      </div>
    </ng-container>
  `,
  styleUrl: './step.css',
})
export class BranchesStep {
  protected readonly limits = branchLimits;
  protected readonly draft = inject(OnboardingDraft);
  protected readonly branches = computed(() => {
    this.draft.value();
    return [...this.draft.form.controls.branches.controls];
  });
}

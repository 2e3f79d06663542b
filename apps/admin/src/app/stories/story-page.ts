import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import { storyLimits, storyScopes } from '@saath/domain/stories';
import { DayField } from '../ui/day/day-field.ts';
import { FormActions, FormProblems, ResourceStates, Skeleton } from '../ui/index.ts';
import { StoryStore } from './story-store.ts';

/** The form of a story, written down with its writer. */
@Component({
  selector: 'saath-story-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    FormActions,
    FormProblems,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [StoryStore],
  templateUrl: './story-page.html',
})
export class StoryPage {
  readonly id = input<string>();
  readonly memberId = input<string>();
  protected readonly store = inject(StoryStore);
  protected readonly languages = languages;
  protected readonly limits = storyLimits;
  protected readonly scopes = storyScopes;
  protected readonly back = computed(() => `/members/${this.store.member()?.id ?? ''}`);

  constructor() {
    this.store.id.connect(this.id);
    this.store.memberIdInAddress.connect(this.memberId);
  }
}

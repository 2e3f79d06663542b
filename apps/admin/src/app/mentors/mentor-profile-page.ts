import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import { mentorLimits, mentorRoles } from '@saath/domain/mentors';
import { FormActions, FormProblems, ResourceStates, Skeleton } from '../ui/index.ts';
import { NumberField } from '../ui/number-field.ts';
import { MentorProfileStore, nobody } from './mentor-profile-store.ts';

/** Changes the profile of a mentor. */
@Component({
  selector: 'saath-mentor-profile-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormActions,
    FormProblems,
    MatError,
    MatFormField,
    MatHint,
    MatLabel,
    MatOption,
    MatSelect,
    NumberField,
    ReactiveFormsModule,
    ResourceStates,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [MentorProfileStore],
  templateUrl: './mentor-profile-page.html',
})
export class MentorProfilePage {
  readonly id = input.required<string>();
  protected readonly store = inject(MentorProfileStore);
  protected readonly limits = mentorLimits;
  protected readonly languages = languages;
  protected readonly roles = mentorRoles;
  protected readonly nobody = nobody;

  constructor() {
    this.store.id.connect(this.id);
  }
}

import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import { channels, memberLimits, stages } from '@saath/domain/members';
import { DayField } from '../ui/day/day-field.ts';
import { Empty, ResourceStates, FormActions, FormProblems, Skeleton } from '../ui/index.ts';
import { NumberField } from '../ui/number-field.ts';
import { LikelyDuplicates } from './likely-duplicates.ts';
import { NewMemberStore } from './new-member-store.ts';

/** A new member, in the order of a first conversation: the person, the contact, the stage. Only the name and the branch are required. */
@Component({
  selector: 'saath-new-member-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    Empty,
    ResourceStates,
    FormActions,
    FormProblems,
    LikelyDuplicates,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberField,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [NewMemberStore],
  templateUrl: './new-member-page.html',
})
export class NewMemberPage {
  protected readonly limits = memberLimits;
  protected readonly stages = stages;
  protected readonly channels = channels;
  protected readonly languages = languages;
  protected readonly store = inject(NewMemberStore);
}

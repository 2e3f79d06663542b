import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { memberLimits } from '@saath/domain/members';
import { DayField } from '../ui/day/day-field.ts';
import { FormProblems } from '../ui/form-problems.ts';
import { Icon, ProblemNote, ResourceStates } from '../ui/index.ts';
import { MemberStore } from './member-store.ts';
import { TransferStore } from './transfer-store.ts';

/** The transfer of a member to another branch: where, from when, in whose hands, and what happens, before it happens. */
@Component({
  selector: 'saath-transfer-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    FormProblems,
    Icon,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNote,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [MemberStore, TransferStore],
  templateUrl: './transfer-page.html',
  styleUrl: './transfer-page.css',
})
export class TransferPage {
  readonly id = input.required<string>();
  protected readonly store = inject(TransferStore);
  protected readonly reasonLength = memberLimits.stageReasonLength;

  constructor() {
    this.store.record.id.connect(this.id);
  }
}

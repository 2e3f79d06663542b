import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffLimits } from '@saath/domain/staff';
import { languageNames } from '../../i18n/language-choice.ts';
import { FormActions, FormProblems } from '../../ui/index.ts';
import { InvitationStore } from './invitation-store.ts';
import { RoleAndBranches } from './role-and-branches.ts';

/** Invites a colleague: name, address, role, branches. */
@Component({
  selector: 'saath-invite-staff-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormActions,
    FormProblems,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    RoleAndBranches,
    TranslocoDirective,
  ],
  providers: [InvitationStore],
  templateUrl: './invite-staff-page.html',
})
export class InviteStaffPage {
  protected readonly limits = staffLimits;
  protected readonly languages = languageNames;
  protected readonly store = inject(InvitationStore);
}

import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffLimits } from '@saath/domain/staff';
import { ResourceStates } from '../ui/resource-states.ts';
import { ProblemNote } from '../ui/problem.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { EntryFrame } from './entry-frame.ts';
import { InvitationStore } from './invitation-store.ts';
import { PasswordField } from './password-field.ts';

/** Accepts an invitation with a name and a password; a person with an account enters its password only. */
@Component({
  selector: 'saath-invitation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EntryFrame,
    ResourceStates,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    PasswordField,
    ProblemNote,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [InvitationStore],
  templateUrl: './invitation-page.html',
  styleUrl: './entry-page.css',
})
export class InvitationPage {
  protected readonly limits = staffLimits;
  /** From the address of the link. */
  readonly token = input.required<string>();
  protected readonly store = inject(InvitationStore);

  constructor() {
    this.store.token.connect(this.token);
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { mayTransition } from '@saath/domain/members';
import { Session } from '../api/session.ts';
import type { Member } from '../api/shapes.ts';
import { Avatar, Icon, LadderLink } from '../ui/index.ts';
import { ContactActions } from './contact-actions.ts';
import { LegalIdentity } from './legal-identity.ts';
import { MemberActions } from './member-actions.ts';
import { MergeActions } from './merge-actions.ts';
import { StageChip } from './stage-chip.ts';

/** The head of a member's page: name, stage and ways to the person, what staff do most often, and a menu with everything else. */
@Component({
  selector: 'saath-member-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    Icon,
    LadderLink,
    LegalIdentity,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    StageChip,
    TranslocoDirective,
  ],
  templateUrl: './member-head.html',
  styleUrl: './member-head.css',
})
export class MemberHead {
  protected readonly actions = inject(MemberActions);
  protected readonly contacts = inject(ContactActions);
  protected readonly merges = inject(MergeActions);
  readonly #session = inject(Session);
  readonly member = input.required<Member>();
  /** Something of the record was changed. */
  readonly changed = output();
  protected readonly mayWrite = computed(() => this.#session.may('members:write'));
  protected readonly mayContact = computed(() => this.#session.may('follow-ups:write'));
  protected readonly mayDischarge = computed(() => mayTransition(this.member().stage, 'discharged'));

  protected async after(act: Promise<boolean>): Promise<void> {
    if (await act) this.changed.emit();
  }
}

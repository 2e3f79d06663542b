import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ContactOutcome, ContactType } from '@saath/domain/mentors';
import { CallButton } from '../attention/call-button.ts';
import type { Mentorship } from '../api/shapes.ts';
import { VisitsDue } from '../outside-meetings/visits-due.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Empty, Icon, ResourceStates, Ring, Skeleton } from '../ui/index.ts';
import { MenteesStore } from './mentees-store.ts';

/** The console of a mentor on a phone: the people whom they accompany, the next contact of each, and a contact in three taps. */
@Component({
  selector: 'saath-mentees-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, CallButton, Chip, Empty, Icon, MatButton, ResourceStates, Ring, RouterLink, Skeleton, TranslocoDirective, VisitsDue],
  providers: [MenteesStore],
  templateUrl: './mentees-page.html',
  styleUrl: './mentees-page.css',
})
export class MenteesPage {
  protected readonly store = inject(MenteesStore);
  protected readonly words = inject(Words);
  protected readonly types: readonly { readonly code: ContactType; readonly icon: string }[] = [
    { code: 'call', icon: 'call' },
    { code: 'meeting', icon: 'handshake' },
    { code: 'message', icon: 'sms' },
  ];
  protected readonly outcomes: readonly ContactOutcome[] = ['well', 'needs-support', 'not-reached'];
  protected readonly minutes = [5, 15, 30, 60];

  protected callOf({ memberId }: Mentorship): `/mentees/${string}` {
    return `/mentees/${memberId}`;
  }
}

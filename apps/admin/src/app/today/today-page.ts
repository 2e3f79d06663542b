import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { VisitsDue } from '../outside-meetings/visits-due.ts';
import { HolidayLabel } from '../ui/holiday-label.ts';
import { ResourceStates } from '../ui/resource-states.ts';
import { CallsDue } from './calls-due.ts';
import { DayTimeline } from './day-timeline.ts';
import { FollowUpsDue } from './follow-ups-due.ts';
import { FreeSeats } from './free-seats.ts';
import { MilestoneCard } from './milestone-card.ts';
import { NeedsWord } from './needs-word.ts';
import { NextSession } from './next-session.ts';
import { StandInsAsked } from './stand-ins-asked.ts';
import { TodayStore } from './today-store.ts';
import { TodaySkeleton } from './today-skeleton.ts';
import { LoneSessions } from './lone-sessions.ts';
import { UncoveredSessions } from './uncovered-sessions.ts';
import { WaitingTaps } from './waiting-taps.ts';

/** The counsellor's day on one page: the next session, the people who need a word, all sessions in order, follow-ups, milestones. */
@Component({
  selector: 'saath-today',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CallsDue,
    DayTimeline,
    HolidayLabel,
    ResourceStates,
    FollowUpsDue,
    FreeSeats,
    MilestoneCard,
    NeedsWord,
    NextSession,
    RouterLink,
    StandInsAsked,
    TodaySkeleton,
    TranslocoPipe,
    UncoveredSessions,
    VisitsDue,
    LoneSessions,
    WaitingTaps,
  ],
  providers: [TodayStore],
  templateUrl: './today-page.html',
  styleUrl: './today-page.css',
})
export class TodayPage {
  protected readonly store = inject(TodayStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiRoot } from '../../api/api-root.ts';
import type { AttendanceState, RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, ResourceStates, Icon, KindChip, Kinds, Skeleton, type StatusTone } from '../../ui/index.ts';
import type { SessionPhase } from '../session-phase.ts';
import { attendedWords } from '../people-words.ts';
import { markWords } from '../mark-words.ts';
import { placeWords, timeRange } from '../session-words.ts';
import { whenWords } from '../when-words.ts';
import { partWords } from '../run/hint-words.ts';
import { markLooks } from '../run/mark-looks.ts';
import { restOf } from '../run/roster-rows.ts';
import { AmendActions } from './amend-actions.ts';
import { AmendButton } from './amend-button.ts';
import { SessionAnswers } from './session-answers.ts';
import { AskedNote } from '../lead/asked-note.ts';
import { SessionAmendments } from './session-amendments.ts';
import { SessionConflicts } from './session-conflicts.ts';
import { SessionRecordStore } from './session-record-store.ts';
import { dayIn, minutesBetween } from '../../ui/zoned-time.ts';

const phaseLooks: Readonly<Record<SessionPhase, { readonly tone: StatusTone; readonly icon: string }>> = {
  upcoming: { tone: 'info', icon: 'schedule' },
  running: { tone: 'info', icon: 'play_arrow' },
  unfinished: { tone: 'caution', icon: 'error' },
  history: { tone: 'neutral', icon: 'history' },
  done: { tone: 'positive', icon: 'check' },
  cancelled: { tone: 'neutral', icon: 'event_busy' },
};
const markIcons = new Map(markLooks.map(({ state, icon }) => [state, icon]));
const markTones: Readonly<Partial<Record<AttendanceState, StatusTone>>> = { present: 'positive', late: 'caution', excused: 'info' };

/** The codes of cancellations that no person decided. */
const withoutPerson: readonly string[] = ['schedule-changed', 'holiday'];

/** The record of one session; a session that has not begun can be cancelled or moved. */
@Component({
  selector: 'saath-session-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AmendButton,
    ...[AskedNote, Avatar, Chip, ResourceStates, Icon, KindChip],
    ...[MatButton, RouterLink, SessionAmendments, SessionAnswers, SessionConflicts, Skeleton, TranslocoPipe],
  ],
  providers: [SessionRecordStore],
  templateUrl: './session-record.html',
  styleUrl: './session-record.css',
})
export class SessionRecord {
  readonly id = input.required<string>();
  protected readonly store = inject(SessionRecordStore);
  protected readonly words = inject(Words);
  readonly #kinds = inject(Kinds);
  protected readonly amends = inject(AmendActions);
  protected readonly look = computed(() => phaseLooks[this.store.phase()]);
  protected readonly placeWords = placeWords;
  protected readonly attendedWords = attendedWords;

  constructor() {
    this.store.id.connect(this.id);
  }
  protected sheetOf({ id }: Session): string {
    return `${apiRoot}/sessions/${encodeURIComponent(id)}/sign-in-sheet.pdf`;
  }
  protected when(session: Session): string {
    return `${this.words.instantDay(session.startsAt, session.timeZone)}, ${timeRange(this.words, session)}`;
  }
  protected movedFrom({ movedFrom, timeZone }: Session): string | null {
    return movedFrom === null ? null : whenWords(this.words, movedFrom, timeZone);
  }
  /** Why the session was cancelled: the words of staff, or a change of the schedule or a holiday, which the API says by a code. */
  protected reason({ cancelReason }: Session): string | null {
    return cancelReason !== null && withoutPerson.includes(cancelReason) ? this.words.say(`sessions.record.${cancelReason}`) : cancelReason;
  }
  protected day({ startsAt, timeZone }: Session): string {
    return dayIn(startsAt, timeZone);
  }
  protected facilitators({ facilitators }: Session): string {
    return facilitators.length === 0 ? this.words.say('sessions.record.nobody') : this.words.list(facilitators.map(({ name }) => name));
  }
  /** The mark, with what the person missed of the session where somebody said it. */
  protected markWords({ mark }: RosterItem, state: AttendanceState, { kind, startsAt, endsAt }: Session): string {
    const length = minutesBetween(startsAt, endsAt);
    const minutes = mark?.minutes ?? null;
    const missed = minutes === null ? null : restOf(length, minutes);
    return partWords(this.words, state, missed) ?? markWords(this.words, this.#kinds.of(kind), { state, own: mark?.own ?? null });
  }
  protected tone(state: AttendanceState): StatusTone {
    return markTones[state] ?? 'neutral';
  }
  protected icon(state: AttendanceState): string {
    return markIcons.get(state) ?? 'remove';
  }
}

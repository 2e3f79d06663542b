import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { itemsOf } from '../../api/items-of.ts';
import { apiRoot } from '../../api/api.ts';
import { Session as SignedIn } from '../../api/session.ts';
import type { Amendment, AttendanceState, Page, RosterItem, Session, SessionRecords, StandInRequest } from '../../api/shapes.ts';
import { Kinds } from '../../ui/kinds.ts';
import { fromAddress } from '../../ui/from-address.ts';
import { minuteClock } from '../../ui/minute-clock.ts';
import { rosterRows, tally } from '../run/roster-rows.ts';
import { SessionActions } from '../session-actions.ts';
import { isAhead, isLocked, isOpen, mayCorrect, mayRestore, sessionPhase, type SessionPhase } from '../session-phase.ts';

const headings: Readonly<Partial<Record<SessionPhase, string>>> = { upcoming: 'expected', cancelled: 'was-expected' };

/** The record of one session: the session, its people with their marks, and what may be done with it now. */
@Injectable()
export class SessionRecordStore {
  readonly id = fromAddress('');
  readonly #signedIn = inject(SignedIn);
  readonly #actions = inject(SessionActions);
  readonly #now = minuteClock();
  readonly #kinds = inject(Kinds);

  readonly loaded = httpResource<Session>(() => (this.id() === '' ? undefined : `${apiRoot}/sessions/${this.id()}`));
  readonly session = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  readonly #hasRoster = computed(() => this.session() !== undefined && this.session()?.confidentiality !== 'headcount');
  readonly roster = httpResource<Page<RosterItem>>(() => (this.#hasRoster() ? `${apiRoot}/sessions/${this.id()}/roster` : undefined));
  readonly people = computed(() => itemsOf(this.roster));

  readonly phase = computed(() => {
    const session = this.session();
    return session === undefined ? 'upcoming' : sessionPhase(session, this.#now());
  });
  /** The key of the heading over the people. */
  readonly heading = computed(() => `sessions.record.${headings[this.phase()] ?? 'people'}`);
  /** The figures of the session, once it is finished. */
  readonly figures = computed(() => {
    if (this.phase() !== 'done' || this.people().length === 0) return undefined;
    return tally(rosterRows(this.people(), [], new Map(), 0), true).figures;
  });
  readonly mayWriteNote = computed(() => {
    const session = this.session();
    return session?.confidentiality === 'notes' && session.state === 'held' && this.#signedIn.may('records:write') && !this.mayAmend();
  });
  /** Whether the roster can be opened, to mark people or to correct marks. */
  readonly mayRun = computed(() => {
    const session = this.session();
    if (session === undefined || !this.#signedIn.may('sessions:write')) return false;
    return mayCorrect(session, this.#now()) || isOpen(session, this.#now());
  });
  /** Whether the time for corrections is over and the reader may amend the record. */
  readonly mayAmend = computed(() => {
    const session = this.session();
    return session?.state === 'held' && this.#signedIn.may('records:write') && isLocked(session, this.#now());
  });
  readonly amendments = httpResource<Page<Amendment>>(() =>
    this.mayAmend() ? `${apiRoot}/sessions/${this.id()}/amendments?limit=200` : undefined,
  );
  /** Whether more than who was there is on record of the session: answers to forms of its kind, or notes. */
  readonly hasRecords = computed(() => {
    const session = this.session();
    if (session?.state !== 'held') return false;
    const kind = this.#kinds.of(session.kind);
    return session.confidentiality === 'notes' || (kind?.recordFields.length ?? 0) + (kind?.sessionFields.length ?? 0) > 0;
  });
  readonly records = httpResource<SessionRecords>(() => (this.hasRecords() ? `${apiRoot}/sessions/${this.id()}/records` : undefined));
  /** Whether the session can be cancelled or moved. */
  readonly mayChange = computed(() => {
    const session = this.session();
    return session !== undefined && this.#signedIn.may('sessions:write') && isAhead(session, this.#now());
  });

  /** Whether the cancellation of the session can be undone. */
  readonly mayRestore = computed(() => {
    const session = this.session();
    return session !== undefined && this.#signedIn.may('sessions:write') && mayRestore(session, this.#now());
  });
  /** Whether the schedule of the group can be changed from this session on. */
  readonly mayChangeFollowing = computed(() => this.mayChange() && this.#signedIn.may('groups:write'));
  /** Whether other people can be named to lead the session: until it is held, also once it has begun. */
  readonly mayName = computed(() => this.session()?.state === 'planned' && this.#signedIn.may('groups:write'));
  /** Whether something can be done about what the session needs at the same time as another. */
  readonly mayRemedy = computed(() => this.mayChange() && this.mayName());

  /** The people who were asked to lead the session: read again with each change of the session. */
  readonly asked = httpResource<Page<StandInRequest>>(() => {
    const session = this.session();
    return session !== undefined && this.mayName() ? { url: `${apiRoot}/sessions/${session.id}/stand-in-requests?limit=50` } : undefined;
  });
  readonly requests = computed(() => itemsOf(this.asked));

  /** An expected person without a mark at a finished session counts as absent, and is shown so. */
  stateOf({ isExpected, mark }: RosterItem): AttendanceState | null {
    return mark?.state ?? (this.phase() === 'done' && isExpected ? 'absent' : null);
  }
  /** Whether the reader may open the record of a person. */
  hasPage({ personKind }: RosterItem): boolean {
    return personKind === 'member' && this.#signedIn.may('members:read');
  }
  async amend(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    this.loaded.reload();
    this.roster.reload();
    this.amendments.reload();
    this.records.reload();
  }
  async run(action: 'cancel' | 'restore' | 'move' | 'note' | 'lead', session: Session): Promise<void> {
    if (await this.#actions[action](session)) this.loaded.reload();
  }
}

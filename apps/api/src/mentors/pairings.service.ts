import { Injectable } from '@nestjs/common';
import { dayIn, happened, type MentorshipId } from '@saath/domain/kernel';
import {
  endMentorship,
  mentorProblems,
  nextContactOn,
  pairMentor,
  rankMentors,
  reassignMentor,
  type MentorBounds,
  type Mentorship,
  type Pairing,
} from '@saath/domain/mentors';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { noteOpened } from '../members/looks.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { writeEnded } from './end-mentorships.ts';
import { mentorBoundsHere } from './mentor-bounds.query.ts';
import { lockMentor, mentorsHere, type StoredMentor } from './mentor-facts.query.ts';
import { MentorRequestRow } from './mentor-request.row.ts';
import { closeRequest, menteeWithin, presentMentee, queueAgain, type StoredMentee } from './mentor-requests.query.ts';
import { MentorshipRow } from './mentorship.row.ts';
import { lockMentorship, lockPresentMentorship, mentorshipViews } from './mentorships.query.ts';
import type { EndMentorshipBody, PairBody, ReassignBody } from './pairing.body.ts';
import type { MentorshipView, MentorSuggestionsView } from './pairing.view.ts';
import { sharedFactsOf } from './shared-facts.query.ts';

/** Guards that a person has one mentor, and that one who waits is paired once. */
const pairingsLock = lockName('mentorships');

type Candidate = Pairing & { readonly mentor: StoredMentor };

/** Mentors for people: suggestions, pairing, end and change. */
@Injectable()
export class PairingsService {
  constructor(private readonly scope: TenantScope) {}

  suggest(memberId: string): Promise<MentorSuggestionsView> {
    return this.scope.transaction(async (tx) => {
      const mentee = await menteeWithin(tx, memberId);
      await noteOpened(tx, memberId);
      const { suggested, notNow } = rankMentors(await candidates(tx, mentee, await mentorsHere(tx)));
      const { displayName, code, branchName, language, preference } = mentee;
      return {
        ...{ memberId, displayName, code, branchName, language, preference },
        suggested: suggested.map(({ candidate, fit }) => ({ mentorId: candidate.mentor.id, ...namesOf(candidate.mentor), ...fit })),
        notNow: notNow.map(({ candidate, reasons }) => ({ mentorId: candidate.mentor.id, ...namesOf(candidate.mentor), reasons })),
      };
    });
  }

  pair({ mentorId, memberId }: PairBody): Promise<MentorshipView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(pairingsLock);
      const mentee = await presentMentee(tx, memberId);
      const pairing = await candidate(tx, mentee, await lockMentor(tx, mentorId));
      const present = await lockPresentMentorship(tx, memberId);
      const { mentorship, events } = valueOf(pairMentor(pairing, newId<MentorshipId>(), present));
      await writePaired(tx, mentorship, pairing.bounds);
      await tx.raise(events);
      return this.view(tx, mentorship.id);
    });
  }

  end(id: string, { reason, waits = false }: EndMentorshipBody): Promise<MentorshipView> {
    return this.scope.transaction(async (tx) => {
      const known = await lockMentorship(tx, id);
      const { mentorship, events } = valueOf(endMentorship(known, reason, known.today));
      await writeEnded(tx, [mentorship], reason);
      if (waits) await queueAgain(tx, [mentorship.memberId]);
      const wanted = waits ? [happened('mentor-wanted', 'member', mentorship.memberId, {}, [mentorship.memberId])] : [];
      await tx.raise([...events, ...wanted]);
      return this.view(tx, id);
    });
  }

  reassign(id: string, { mentorId, reason }: ReassignBody): Promise<MentorshipView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(pairingsLock);
      const known = await lockMentorship(tx, id);
      const pairing = await candidate(tx, await presentMentee(tx, known.memberId), await lockMentor(tx, mentorId));
      const { ended, started, events } = valueOf(reassignMentor(known, reason, pairing, newId<MentorshipId>()));
      await writeEnded(tx, [ended], reason);
      await writePaired(tx, started, pairing.bounds);
      await tx.raise(events);
      return this.view(tx, started.id);
    });
  }

  /** Lets a person wait for a mentor. */
  ask(memberId: string, preference: StoredMentee['preference']): Promise<void> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(pairingsLock);
      await presentMentee(tx, memberId);
      if ((await lockPresentMentorship(tx, memberId)) !== undefined) throw new Refusal(mentorProblems.alreadyPaired());
      const written = await tx
        .table(MentorRequestRow)
        .upsert([{ id: newId(), memberId, preference, askedAt: toDate(tx.now) }], { conflict: 'any', update: 'nothing' });
      if (written.length === 0) throw new Refusal(mentorProblems.alreadyWaiting());
      await tx.raise([happened('mentor-wanted', 'member', memberId, {}, [memberId])]);
    });
  }

  private async view(tx: CentreTransaction, id: string): Promise<MentorshipView> {
    const [view] = await mentorshipViews(tx, { id });
    if (view === undefined) throw notFound('mentors');
    return view;
  }
}

/** These mentors for a person, with the facts that the rules ask. */
async function candidates(tx: CentreTransaction, mentee: StoredMentee, mentors: readonly StoredMentor[]): Promise<Candidate[]> {
  const today = dayIn(tx.now, mentee.timeZone);
  const bounds = await mentorBoundsHere(tx);
  const ids = mentors.map(({ id }) => id);
  const shared = await sharedFactsOf(tx, mentee.memberId, ids, today.toString());
  return mentors.flatMap((mentor) => {
    const facts = shared.get(mentor.id);
    return facts === undefined ? [] : [{ mentor, mentee, shared: facts, bounds, today }];
  });
}

async function candidate(tx: CentreTransaction, mentee: StoredMentee, mentor: StoredMentor): Promise<Candidate> {
  const [pairing] = await candidates(tx, mentee, [mentor]);
  if (pairing === undefined) throw notFound('mentors');
  return pairing;
}

/** Stores a pairing and closes the wish for it. The first contact is due by the rhythm of the centre. */
async function writePaired(tx: CentreTransaction, { id, mentorId, memberId, startedOn }: Mentorship, bounds: MentorBounds): Promise<void> {
  const nextOn = nextContactOn('needs-support', startedOn, bounds).toString();
  await tx.table(MentorshipRow).insert([{ id, mentorId, memberId, startedOn: startedOn.toString(), nextOn, nextType: 'call', version: 1 }]);
  await closeRequest(tx, memberId);
}

const namesOf = ({ displayName, code, branchName }: StoredMentor) => ({ displayName, code, branchName });

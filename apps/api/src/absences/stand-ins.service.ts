import { Injectable } from '@nestjs/common';
import {
  acceptStandIn,
  askStandIn,
  declineStandIn,
  isOpenStandIn,
  takeBackStandIn,
  withdrawStandIn,
  type AbsenceProblem,
  type Asked,
  type StandInChanged,
  type StandInRequest,
} from '@saath/domain/absences';
import { idOf, type AbsenceId, type Result, type SessionId, type StaffId, type StandInRequestId } from '@saath/domain/kernel';
import { checkFacilitators } from '../groups/assign-facilitators.ts';
import { expectVersion } from '../http/if-match.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { SessionFacilitators } from '../sessions/session-facilitators.service.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { absencesRefusals } from './absences.refusals.ts';
import { askNextOf } from './ask-next-of.ts';
import { isOpenSql, lockStandIns, sessionFacts, storeStandIns } from './stand-in-records.ts';
import type { AskStandInBody } from './stand-in.body.ts';
import type { AskedSessionView, StandInRequestView } from './stand-in.view.ts';
import { askedSessions, requestsAbout } from './stand-ins.read-model.ts';
import { openSessions, substitutesFor } from './substitutes.read-model.ts';

/** The person to be asked, and the session. */
export interface ToAsk {
  readonly sessionId: SessionId;
  readonly staffId: StaffId;
  readonly insteadOfId: StaffId | null;
  readonly absenceId: AbsenceId | null;
  /** The people who are asked one after the other where this one does not say yes. */
  readonly nextIds: readonly StaffId[];
}

/** Asks people to lead sessions, and takes their answers. Nobody leads a session before they said yes. */
@Injectable()
export class StandInsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly facilitators: SessionFacilitators,
  ) {}

  /** The sessions that the acting person is asked to lead. */
  asked(): Promise<readonly AskedSessionView[]> {
    return this.scope.transaction((tx) => askedSessions(tx, actingStaff(tx)));
  }

  about(sessionId: string): Promise<readonly StandInRequestView[]> {
    return this.scope.transaction(async (tx) => {
      await this.sessions.read(tx, sessionId);
      return requestsAbout(tx, [sessionId]);
    });
  }

  askAbout(
    id: string,
    version: number | undefined,
    { staffId, insteadOfId = null, nextIds: next = [] }: AskStandInBody,
  ): Promise<StandInRequestView> {
    return this.scope.transaction(async (tx) => {
      expectVersion(version, (await this.sessions.lock(tx, id)).version);
      if (insteadOfId !== null) await expectKnown(tx, insteadOfId);
      const person = { staffId: idOf<StaffId>(staffId), insteadOfId: insteadOfId === null ? null : idOf<StaffId>(insteadOfId) };
      const nextIds = next.map((one) => idOf<StaffId>(one));
      await this.ask(tx, [{ ...person, sessionId: idOf<SessionId>(id), absenceId: null, nextIds }]);
      const asked = (await requestsAbout(tx, [id])).find((one) => one.staffId === staffId && isOpenStandIn(one));
      if (asked === undefined) throw notFound('stand-in-requests');
      return asked;
    });
  }

  /** Asks everybody, or nobody when one question is refused. Sessions are locked in one order, so that two acts wait for each other. */
  async ask(tx: CentreTransaction, questions: readonly ToAsk[]): Promise<void> {
    const ids = questions.map(({ sessionId }) => sessionId).toSorted();
    for (const id of ids) await this.sessions.lock(tx, id);
    const open = await openSessions(tx, ids);
    const placeOf = new Map(
      open.map(({ sessionId, branchId, groupBranchId }) => [sessionId, { branchId: groupBranchId, placedBranchId: branchId }]),
    );
    await checkFacilitators(
      tx,
      questions.flatMap(({ sessionId, staffId, nextIds }) =>
        [staffId, ...nextIds].map((one) => ({ branchId: undefined, ...placeOf.get(sessionId), staffId: one })),
      ),
    );
    const facts = await sessionFacts(tx, ids);
    const earlier = (await lockStandIns(tx, { sessionIds: ids, onlyOpen: true })).map(({ request }) => request);
    const found = await substitutesFor(tx, open);
    const questionOf = new Map([...new Set(questions.map(({ staffId }) => staffId))].map((staffId) => [staffId, newId()]));
    const changes = questions.flatMap((one): readonly StandInChanged[] => {
      const { sessionId, staffId } = one;
      const known = facts.get(sessionId);
      if (known === undefined) throw notFound('sessions');
      const isFree = found.get(sessionId)?.some((person) => person.staffId === staffId && person.isFree) ?? false;
      const made = { id: newId<StandInRequestId>(), questionId: questionOf.get(staffId) ?? newId() };
      const asked: Asked = { ...one, ...made, askedById: idOf<StaffId>(actingStaff(tx)) };
      const about = earlier.filter((request) => request.sessionId === sessionId);
      return valueOf(askStandIn({ asked, facts: known, isFree, earlier: about, now: tx.now }));
    });
    await storeStandIns(tx, changes);
  }

  /** The person leads these sessions from now on. All of a question are accepted, or none of it. */
  accept(id: string, all: boolean): Promise<readonly AskedSessionView[]> {
    return this.scope.transaction(async (tx) => {
      // The people who ask reach the session; the person who is asked gets it by the question, which is theirs.
      const given = tx.withGivenRecord();
      const own = await this.ownRequests(tx, id, all);
      for (const { sessionId } of own) await this.sessions.lock(given, sessionId);
      const ids = own.map((request) => request.id);
      for (const { request } of await lockStandIns(given, { ids, onlyOpen: false })) await this.acceptOne(given, request);
      return askedSessions(tx, actingStaff(tx));
    });
  }

  private async acceptOne(tx: CentreTransaction, request: StandInRequest): Promise<void> {
    const { id, sessionId, staffId, absenceId } = request;
    const found = await substitutesFor(tx, await openSessions(tx, [sessionId]));
    const isFree = found.get(sessionId)?.some((person) => person.staffId === staffId && person.isFree) ?? false;
    const [locked] = await lockStandIns(tx, { ids: [id], onlyOpen: false });
    if (locked === undefined) throw notFound('stand-in-requests');
    const { staffIds, ...change } = valueOf(acceptStandIn(request, { facts: locked.facts, isFree, now: tx.now }));
    await storeStandIns(tx, [change]);
    const because = absenceId === null ? {} : { because: { absenceId, staffIds: [staffId] } };
    await this.facilitators.nameAll(tx, [{ sessionId, staffIds, ...because }]);
  }

  decline(id: string, all: boolean, reason: string | undefined): Promise<readonly AskedSessionView[]> {
    return this.scope.transaction(async (tx) => {
      const given = tx.withGivenRecord();
      const own = await this.ownRequests(tx, id, all);
      // The next person may be asked at once, and a request that asks somebody meanwhile waits for the session.
      for (const { sessionId } of own) await this.sessions.lock(given, sessionId);
      const ids = own.map((request) => request.id);
      await this.change(given, ids, (request) => declineStandIn(request, tx.now), reason);
      return askedSessions(tx, actingStaff(tx));
    });
  }

  /** Takes a question back that waits for an answer. */
  withdraw(id: string): Promise<StandInRequestView> {
    return this.scope.transaction(async (tx) => {
      const session = await tx.row<{ id: string }>(
        `select s.id from stand_in_requests r join sessions s on s.centre_id = $1 and s.id = r.session_id
         where r.centre_id = $1 and r.id = $2 and ${reach.sessions('s')} for update of s`,
        id,
      );
      if (session === undefined) throw notFound('stand-in-requests');
      await this.change(tx, [id], (request) => takeBackStandIn(request, tx.now));
      const view = (await requestsAbout(tx, [session.id])).find((one) => one.id === id);
      if (view === undefined) throw notFound('stand-in-requests');
      return view;
    });
  }

  /** Withdraws the open questions of an absence, or those about sessions that it no longer touches. */
  async withdrawOf(tx: CentreTransaction, absenceId: string, touched: readonly string[] = []): Promise<void> {
    const open = await lockStandIns(tx, { absenceId, onlyOpen: true });
    const needless = open.filter(({ request: { sessionId } }) => !touched.includes(sessionId));
    await storeStandIns(
      tx,
      needless.map(({ request }) => withdrawStandIn(request, 'taken-back', tx.now)),
    );
  }

  private async change(
    tx: CentreTransaction,
    ids: readonly string[],
    decide: (request: StandInRequest) => Result<StandInChanged, AbsenceProblem>,
    reason?: string,
  ): Promise<void> {
    const changes = (await lockStandIns(tx, { ids, onlyOpen: false })).map(({ request }) => valueOf(decide(request)));
    await storeStandIns(tx, await askNextOf(tx, changes), reason);
  }

  /** The requests to the acting person: one request, or every open one of its question. Nobody reads the requests of another. */
  private async ownRequests(tx: CentreTransaction, id: string, all: boolean): Promise<readonly { id: string; sessionId: string }[]> {
    const rows = await tx.rows<{ id: string; sessionId: string }>(
      `select r.id, r.session_id as "sessionId" from stand_in_requests r
       join stand_in_requests named on named.centre_id = $1 and named.id = $2 and named.staff_id = $3 and named.question_id = r.question_id
       where r.centre_id = $1 and r.staff_id = $3 and (r.id = $2 or ($4 and ${isOpenSql})) order by r.session_id`,
      id,
      actingStaff(tx),
      all,
    );
    if (rows.length === 0) throw notFound('stand-in-requests');
    return rows;
  }
}

/** Refuses a person whom the acting person does not see on the staff. */
async function expectKnown(tx: CentreTransaction, staffId: string): Promise<void> {
  const person = await tx.row(`select t.id from staff t where t.centre_id = $1 and t.id = $2 and ${reach.staff('t')}`, staffId);
  if (person === undefined) throw absencesRefusals.staffUnknown();
}

import { Injectable } from '@nestjs/common';
import { dayIn, idOf, type OutsideMeetingId, type OutsideReferralId } from '@saath/domain/kernel';
import {
  answerVisit,
  arrangeNext,
  beginReferral,
  changeArrangement,
  describeVisit,
  endReferral,
  openReferralStates,
  referralState,
  type Arrangement,
  type ReferralChanged,
} from '@saath/domain/outside-meetings';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page, type PageQuery } from '../http/page.ts';
import { givenDay } from '../http/request-values.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { checkCompanion, checkMeeting } from './arrangement-checks.ts';
import { OutsideReferralRow } from './outside-referral.row.ts';
import { OutsideVisitRow } from './outside-visit.row.ts';
import type { ImpressionBody, OutsideReferralBody, OutsideVisitBody, VisitAnswerBody } from './referral.body.ts';
import { referralById, referralsOfMember, referralsWithVisit, type StoredReferral } from './referrals.query.ts';
import { sealImpression, sealReferralText } from './referral-texts.ts';
import { referralView, visitView } from './referral-views.ts';
import { nextVersion } from '../tenancy/table.ts';
import type { OutsideReferralView, OutsideVisitView } from './referral.view.ts';

/** The ways of members to meetings outside. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  /** The visits that are arranged, by their days: for a mentor those at which they go along. */
  arranged({ limit = defaultLimit, cursor }: PageQuery): Promise<Page<OutsideVisitView>> {
    return this.scope.transaction(async (tx) => {
      const rows = await referralsWithVisit(tx, decodeCursor(cursor, ['day', 'id']), limit + 1);
      return pageOf(
        rows,
        limit,
        (row) => visitView(tx, row),
        ({ open, id }) => [open?.on ?? '', id],
      );
    });
  }

  ofMember(memberId: string): Promise<OutsideReferralView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return (await referralsOfMember(tx, memberId)).map((row) => referralView(tx, row));
    });
  }

  find(id: string): Promise<OutsideReferralView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.one(tx, id, { lock: false });
      await noteOpened(tx, row.memberId);
      return referralView(tx, row);
    });
  }

  begin(memberId: string, body: OutsideReferralBody): Promise<OutsideReferralView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      const isOpen = (row: StoredReferral): boolean => openReferralStates.includes(referralState(row.course, row.visits, today));
      const open = (await referralsOfMember(tx, memberId)).filter(isOpen).length;
      const id = newId<OutsideReferralId>();
      const changed = valueOf(beginReferral({ ...arrangementOf(body, today), id, memberId: member.id, open }));
      const columns = await this.columns(tx, id, memberId, body);
      const made = { createdBy: actingStaff(tx), createdAt: toDate(tx.now), endedAt: null, version: 1 };
      await tx.table(OutsideReferralRow).insert([{ id, memberId, ...columns, ...made }]);
      await this.insertVisit(tx, id, 1, body);
      return this.changed(tx, id, changed);
    });
  }

  change(id: string, version: number, body: OutsideReferralBody): Promise<OutsideReferralView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.one(tx, id);
      const changed = valueOf(changeArrangement(row, arrangementOf(body, dayIn(tx.now, row.timeZone))));
      const columns = await this.columns(tx, id, row.memberId, body, row);
      await tx.table(OutsideReferralRow).update(id, { ...columns, version: nextVersion }, version);
      await tx.table(OutsideVisitRow).update(String(row.open?.id), { onDay: body.on, at: body.at ?? null });
      return this.changed(tx, id, changed);
    });
  }

  /** Records whether the visit took place. A visit that was moved is arranged anew, on its new day. */
  answer(id: string, version: number | undefined, { outcome, movedTo, movedAt }: VisitAnswerBody): Promise<OutsideVisitView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.one(tx, id);
      const day = movedTo === undefined ? null : givenDay(movedTo, 'movedTo');
      const changed = valueOf(answerVisit(row, { outcome, movedTo: day, today: dayIn(tx.now, row.timeZone) }));
      await tx.table(OutsideReferralRow).update(id, { version: nextVersion }, version);
      const answered = { outcome, answeredBy: actingStaff(tx), answeredAt: toDate(tx.now) };
      await tx.table(OutsideVisitRow).update(String(row.open?.id), answered);
      if (outcome === 'moved' && movedTo !== undefined)
        await this.insertVisit(tx, id, row.all.length + 1, { on: movedTo, at: movedAt ?? row.open?.at ?? null });
      await tx.raise(changed.events);
      return visitView(tx, await this.one(tx, id));
    });
  }

  /** Records how the latest visit was. */
  describe(id: string, version: number, { face, tags, words }: ImpressionBody): Promise<OutsideReferralView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.one(tx, id);
      const latest = row.all.findLast(({ outcome }) => outcome !== null);
      const changed = valueOf(describeVisit(row, latest?.outcome ?? null));
      await tx.table(OutsideReferralRow).update(id, { version: nextVersion }, version);
      const visitId = String(latest?.id);
      const impression = { face: face ?? null, tags, words: words === undefined || words === '' ? null : words };
      await tx.table(OutsideVisitRow).update(visitId, { impressionCipher: sealImpression(tx, visitId, impression) });
      return this.changed(tx, id, changed);
    });
  }

  /** Arranges another visit, with the same companion. */
  arrange(id: string, version: number | undefined, body: OutsideVisitBody): Promise<OutsideReferralView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.one(tx, id);
      const changed = valueOf(arrangeNext(row, { on: givenDay(body.on, 'on'), today: dayIn(tx.now, row.timeZone) }));
      await tx.table(OutsideReferralRow).update(id, { version: nextVersion }, version);
      await this.insertVisit(tx, id, row.all.length + 1, body);
      return this.changed(tx, id, changed);
    });
  }

  end(id: string, version: number | undefined): Promise<OutsideReferralView> {
    return this.scope.transaction(async (tx) => {
      const changed = valueOf(endReferral(await this.one(tx, id)));
      await tx.table(OutsideReferralRow).update(id, { endedAt: toDate(tx.now), version: nextVersion }, version);
      return this.changed(tx, id, changed);
    });
  }

  private async columns(tx: CentreTransaction, id: string, memberId: string, body: OutsideReferralBody, before?: StoredReferral) {
    await checkMeeting(tx, body.meetingId ?? null, before?.meetingId ?? null);
    await checkCompanion(tx, memberId, body, before);
    const { companion, visits, memberAgreed } = body;
    return {
      ...{ companion, visits, memberAgreed, meetAt: body.meetAt ?? null, meetingId: body.meetingId ?? null },
      meetingCipher: body.meetingId === undefined ? sealReferralText(tx, id, 'meeting', body.meetingName) : null,
      mentorId: companion === 'mentor' ? (body.mentorId ?? null) : null,
      staffId: companion === 'staff' ? (body.staffId ?? null) : null,
      companionCipher: companion === 'named' ? sealReferralText(tx, id, 'companion', body.companionName) : null,
      meetPlaceCipher: sealReferralText(tx, id, 'meet_place', body.meetPlace),
    };
  }

  private insertVisit(tx: CentreTransaction, referralId: string, place: number, { on, at }: OutsideVisitBody): Promise<unknown> {
    const open = { outcome: null, impressionCipher: null, answeredBy: null, answeredAt: null };
    return tx.table(OutsideVisitRow).insert([{ id: newId(), referralId, place, onDay: on, at: at ?? null, ...open }]);
  }

  private async one(tx: CentreTransaction, id: string, { lock } = { lock: true }): Promise<StoredReferral> {
    const row = await referralById(tx, id, { lock });
    if (row === undefined) throw notFound('outside-meetings');
    return row;
  }

  private async changed(tx: CentreTransaction, id: string, { events }: ReferralChanged): Promise<OutsideReferralView> {
    await tx.raise(events);
    return referralView(tx, await this.one(tx, id));
  }
}

const arrangementOf = (body: OutsideReferralBody, today: Arrangement['today']): Arrangement => ({
  on: givenDay(body.on, 'on'),
  today,
  meeting: { meetingId: body.meetingId === undefined ? null : idOf<OutsideMeetingId>(body.meetingId), name: body.meetingName ?? null },
  companion: {
    kind: body.companion,
    id: (body.companion === 'mentor' ? body.mentorId : body.staffId) ?? null,
    name: body.companionName ?? null,
  },
});

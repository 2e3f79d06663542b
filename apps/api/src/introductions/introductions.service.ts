import { Injectable } from '@nestjs/common';
import {
  answerForSelf,
  askToMeet,
  introductionFacts,
  introductionProblems,
  leaveIntroduction,
  obstacleFor,
  takeBackQuestion,
  type IntroductionChanged,
} from '@saath/domain/introductions';
import { idOf, type IntroductionId, type PersonId } from '@saath/domain/kernel';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AnswerToMeetBody, AskToMeetBody, LeaveIntroductionBody } from './introduction.body.ts';
import { writeAsked, writeStep } from './introduction-records.ts';
import { introductionView, personToAskView } from './introduction-views.ts';
import type { IntroductionView, PersonToAskView } from './introduction.view.ts';
import { introductionsWork } from './introductions-work.ts';
import { askedBefore, introductionsOf, lockIntroduction, type StoredIntroduction } from './introductions.query.ts';
import { peopleBeside, peopleById, type People, type StoredPerson } from './people-to-ask.query.ts';

const askingLock = lockName('introductions');

/** One person of a page: a member, or a relative of that member. */
export interface PersonOfPage {
  readonly memberId: string;
  readonly relativeId?: string;
}

/** Families, buddies and circles of friends, brought together by mutual opt-in. */
@Injectable()
export class IntroductionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  list(of: PersonOfPage): Promise<IntroductionView[]> {
    return this.scope.transaction(async (tx) => {
      const self = await this.opened(tx, of);
      return (await introductionsOf(tx, self.id)).map((one) => introductionView(tx, one, self));
    });
  }

  /** The people who could be asked together with this one, without those between whom a rule stands. */
  peopleToAsk(of: PersonOfPage): Promise<PersonToAskView[]> {
    return this.scope.transaction(async (tx) => {
      const self = await this.opened(tx, of);
      const [people, pair] = of.relativeId === undefined ? (['members', 'buddies'] as const) : (['relatives', 'families'] as const);
      const { introductionDays } = await tx.own();
      const beside = await peopleBeside(tx, people, self);
      return beside
        .filter((other) => obstacleFor(pair, [self, other]) === undefined)
        .map((other) => personToAskView(self, introductionDays, other));
    });
  }

  ask({ kind, personIds }: AskToMeetBody): Promise<IntroductionView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(askingLock);
      const { people: of } = introductionFacts[kind];
      const people = await this.reachable(tx, of, personIds);
      const [self] = people;
      if (self === undefined) throw new Refusal(introductionProblems.personUnknown());
      const { introductionDays } = await tx.own();
      const answerUntil = tx.now.toZonedDateTimeISO(self.timeZone).add({ days: introductionDays }).toInstant();
      const before = await askedBefore(tx, kind, personIds);
      const asked = valueOf(askToMeet({ id: newId<IntroductionId>(), kind, people, before, answerUntil }));
      await writeAsked(tx, of, asked.introduction);
      await tx.raise(asked.events);
      tx.wake(introductionsWork, answerUntil);
      return introductionView(tx, await lockIntroduction(tx, asked.introduction.id), self);
    });
  }

  answer(id: string, { personId, says, shares = 'name' }: AnswerToMeetBody): Promise<IntroductionView> {
    return this.scope.transaction(async (tx) => {
      const introduction = await lockIntroduction(tx, id);
      const people = await peopleIn(tx, introduction);
      const self = reachedAmong(people, personId);
      const answer = says === 'no' ? ({ says } as const) : ({ says, shares } as const);
      const step = valueOf(answerForSelf(introduction, { personId: self.id, answer, people, now: tx.now }));
      return introductionView(tx, await this.write(tx, introduction, step, people), self);
    });
  }

  takeBack(id: string): Promise<void> {
    return this.scope.transaction(async (tx) => {
      const introduction = await lockIntroduction(tx, id);
      await this.write(tx, introduction, valueOf(takeBackQuestion(introduction, tx.now)), []);
    });
  }

  leave(id: string, { personId }: LeaveIntroductionBody): Promise<void> {
    return this.scope.transaction(async (tx) => {
      const introduction = await lockIntroduction(tx, id);
      const self = reachedAmong(await peopleIn(tx, introduction), personId);
      await this.write(tx, introduction, valueOf(leaveIntroduction(introduction, self.id)), []);
    });
  }

  private async write(
    tx: CentreTransaction,
    before: StoredIntroduction,
    { introduction, events }: IntroductionChanged,
    people: readonly StoredPerson[],
  ): Promise<StoredIntroduction> {
    await writeStep(tx, before, introduction, people);
    await tx.raise(events);
    return lockIntroduction(tx, before.id);
  }

  /** The person of a page, which counts as opening the record of the member. */
  private async opened(tx: CentreTransaction, { memberId, relativeId }: PersonOfPage): Promise<StoredPerson> {
    await this.members.read(tx, memberId);
    const [self] = relativeId === undefined ? await peopleById(tx, 'members', [memberId]) : await peopleById(tx, 'relatives', [relativeId]);
    if (self === undefined || self.memberId !== memberId) throw notFound('families');
    await noteOpened(tx, memberId);
    return self;
  }

  /** These people in the order in which they are named; refused where one is not within reach. */
  private async reachable(tx: CentreTransaction, of: People, ids: readonly string[]): Promise<StoredPerson[]> {
    const people = await peopleById(tx, of, ids);
    return ids.map((id) => reachedAmong(people, id));
  }
}

const peopleIn = (tx: CentreTransaction, { kind, people }: StoredIntroduction): Promise<StoredPerson[]> =>
  peopleById(
    tx,
    introductionFacts[kind].people,
    people.map(({ id }) => id),
  );

/** A person of these within reach; another one is as unknown as one whom nobody has on record. */
function reachedAmong(people: readonly StoredPerson[], id: string): StoredPerson {
  const found = people.find((person) => person.id === idOf<PersonId>(id));
  if (found?.isReached !== true) throw new Refusal(introductionProblems.personUnknown());
  return found;
}

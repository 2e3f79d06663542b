import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { standInCodes, toldOfStandIn, type StandInCode } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { administratorsOf } from './administrators.query.ts';
import { endNotifications, tell, type Notice } from './notification-records.ts';
import { trueOfQuestions, type TrueOfQuestions } from './stand-ins.read-model.ts';

const ofSessions = ['session-started', 'session-finished', 'session-cancelled', 'session-facilitators-named'] as const;
const steps = [
  'stand-in-asked',
  'stand-in-accepted',
  'stand-in-declined',
  'stand-in-unanswered',
  'stand-in-withdrawn',
] as const satisfies readonly StandInCode[];

/** The codes that are announced so that somebody else is found. */
const findsAnother: ReadonlySet<StandInCode> = new Set(['stand-in-declined', 'stand-in-unanswered', 'stand-in-withdrawn']);

/**
 * The notifications about stand-ins: the person who is asked, their answer, and sessions for which nobody is asked any more. A question
 * about several sessions is one notification.
 */
@Injectable()
export class FollowStandIns {
  @Follows(steps, { when: 'in-transaction' })
  async follow(tx: CentreTransaction, events: readonly EventOf<(typeof steps)[number]>[]): Promise<void> {
    const sessionIds = events.map(({ subject }) => subject.id);
    const questions = await this.settle(tx, sessionIds);
    // Where the next person is asked at once, nobody has to find somebody else.
    const isSo = ({ type, facts }: (typeof events)[number]): boolean =>
      !findsAnother.has(type) || questions.get(facts.questionId)?.has(type) === true;
    const administrators = await administratorsOf(tx);
    const notices = new Map(
      events.filter(isSo).flatMap((event) =>
        toldOfStandIn(event, administrators).map((staffId): readonly [string, Notice] => {
          const notice = { staffId, code: event.type, subjectId: event.facts.questionId, occasion: toDate(tx.now) };
          return [[staffId, notice.code, notice.subjectId].join(' '), notice];
        }),
      ),
    );
    await tell(tx, [...notices.values()]);
  }

  @Follows(ofSessions, { when: 'in-transaction' })
  async settled(tx: CentreTransaction, events: readonly EventOf<(typeof ofSessions)[number]>[]): Promise<void> {
    await this.settle(
      tx,
      events.map(({ subject }) => subject.id),
    );
  }

  /** Ends what is no longer so, and answers what still is. */
  private async settle(tx: CentreTransaction, sessionIds: readonly string[]): Promise<TrueOfQuestions> {
    const found = await trueOfQuestions(tx, sessionIds);
    const questions = [...found];
    if (questions.length === 0) return found;
    for (const code of standInCodes) {
      const over = questions.filter(([, codes]) => !codes.has(code)).map(([id]) => id);
      await endNotifications(tx, [code], over);
    }
    return found;
  }
}

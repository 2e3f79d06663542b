import { Injectable } from '@nestjs/common';
import { dayIn, idOf, type MemberId, type StaffId } from '@saath/domain/kernel';
import { happened } from '@saath/domain/kernel';
import {
  answerItems,
  finishQuestionnaire,
  seriesState,
  type GivenQuestionnaire,
  type QuestionnaireItem,
} from '@saath/domain/questionnaires';
import { outsideStages } from '@saath/domain/members';
import { pageOfAll } from '../http/page.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { askableMember, lastAdmission } from './askable-members.query.ts';
import { scoreView, givenView, summaryView } from './given-words.ts';
import { begunOf, finishedOf, finishedOfEach, givenOrRefuse, type StoredGiven } from './given.query.ts';
import type { GivenPage, GivenView, MemberQuestionnairePage } from './given.view.ts';
import { QuestionnaireAnswerRow } from './questionnaire-answer.row.ts';
import { questionnairesHere, versionsHere } from './questionnaires-here.query.ts';
import type { BeginBody, GivenQuery, ItemsBody } from './questionnaires.body.ts';
import type { PageQuery } from '../http/page.ts';
import { SafetyNoteRow } from './safety-note.row.ts';
import { sealGiven } from './sealed-said.ts';

/** Asks members questionnaires and reads what they answered. */
@Injectable()
export class QuestionnaireAnswersService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  /** Begins to ask; what this person has begun already goes on. */
  begin(memberId: string, { code }: BeginBody): Promise<GivenView> {
    return this.scope.transaction(async (tx) => {
      const member = await askableMember(tx, memberId);
      const here = (await questionnairesHere(tx)).find(({ questionnaire, isOffered }) => questionnaire.code === code && isOffered);
      if (here === undefined) throw notFound('questionnaires');
      const authorId = actingStaff(tx);
      const begun = await begunOf(tx, memberId, code, authorId);
      if (begun !== undefined) return this.#viewOf(tx, begun.id);
      const [id, at] = [newId(), toDate(tx.now)];
      await tx.table(QuestionnaireAnswerRow).insert([
        {
          ...{ id, memberId: member.id, code, formVersion: here.questionnaire.version, visibility: 'care-team', authorId },
          ...{ contentCipher: sealGiven(tx, id, {}), startedAt: at, writtenAt: at, finishedAt: null },
        },
      ]);
      return this.#viewOf(tx, id);
    });
  }

  find(id: string): Promise<GivenView> {
    return this.scope.transaction((tx) => this.#viewOf(tx, id));
  }

  /** Takes answers. A safety question that is answered with more than 0 points opens the safety path in the same transaction. */
  record(id: string, { answers }: ItemsBody): Promise<GivenView> {
    return this.scope.transaction(async (tx) => {
      const stored = await this.#lockOwn(tx, id);
      const questionnaire = (await versionsHere(tx))(stored.code, stored.form_version);
      const given = valueOf(answerItems(questionnaire, givenOf(stored), answers, tx.now));
      await tx.table(QuestionnaireAnswerRow).update(id, { contentCipher: sealGiven(tx, id, given.answers), writtenAt: toDate(tx.now) });
      for (const item of given.opens) await openNote(tx, stored, item);
      return this.#viewOf(tx, id);
    });
  }

  finish(id: string): Promise<GivenView> {
    return this.scope.transaction(async (tx) => {
      const stored = await this.#lockOwn(tx, id);
      const events = valueOf(finishQuestionnaire(stored, givenOf(stored)));
      await tx.table(QuestionnaireAnswerRow).update(id, { finishedAt: toDate(tx.now) });
      await tx.raise(events);
      return this.#viewOf(tx, id);
    });
  }

  /** The finished answers of a member, the latest first. */
  list(memberId: string, query: GivenQuery): Promise<GivenPage> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const [given, versions, admittedOn] = [
        await finishedOf(tx, memberId, query.code),
        await versionsHere(tx),
        await lastAdmission(tx, memberId),
      ];
      const page = pageOfAll(given, query, ({ id }) => id);
      const items = page.items.map((one) => summaryView(one, versions(one.code, one.form_version), admittedOn));
      return { items, nextCursor: page.nextCursor };
    });
  }

  /** The questionnaires that may be asked of a member, with the step of the series that is due. */
  ofMember(memberId: string, query: PageQuery): Promise<MemberQuestionnairePage> {
    return this.scope.transaction(async (tx) => {
      const { stage, timeZone } = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const [given, versions, admittedOn] = [await finishedOfEach(tx, memberId), await versionsHere(tx), await lastAdmission(tx, memberId)];
      const here = (await questionnairesHere(tx)).filter(({ isOffered }) => isOffered);
      const page = pageOfAll(here, query, ({ questionnaire }) => questionnaire.code);
      const items = page.items.map(({ questionnaire: { code, name, inSeries } }) => {
        const own = given.filter((one) => one.code === code);
        const days = own.flatMap(({ finished_at: at }) => (at === null ? [] : [dayIn(toInstant(at), timeZone)]));
        const isAsked = inSeries && admittedOn !== null && !outsideStages.includes(stage);
        const series = isAsked ? seriesState(admittedOn, days, dayIn(tx.now, timeZone)) : { due: null, next: null };
        const step = (one: typeof series.due) => (one === null ? null : { day: one.day, on: one.on.toString() });
        const [last, on] = [own[0], days[0]];
        const lastView =
          last === undefined || on === undefined
            ? null
            : { on: on.toString(), score: scoreView(versions(last.code, last.form_version), last.answers) };
        return { code, name, due: step(series.due), next: step(series.next), last: lastView, times: own.length };
      });
      return { items, nextCursor: page.nextCursor };
    });
  }

  async #viewOf(tx: CentreTransaction, id: string): Promise<GivenView> {
    const given = await givenOrRefuse(tx, id);
    const questionnaire = (await versionsHere(tx))(given.code, given.form_version);
    return givenView(given, questionnaire, await lastAdmission(tx, given.member_id));
  }

  /** The answers that this person asks for, after locking the member. 404 for those that somebody else asks for. */
  async #lockOwn(tx: CentreTransaction, id: string): Promise<StoredGiven> {
    const { member_id: memberId } = await givenOrRefuse(tx, id);
    await askableMember(tx, memberId);
    const given = await givenOrRefuse(tx, id);
    if (given.author_id !== actingStaff(tx)) throw notFound('questionnaires');
    return given;
  }
}

const givenOf = ({ member_id: memberId, answers, finished_at: finishedAt }: StoredGiven): GivenQuestionnaire => ({
  ...{ memberId: idOf<MemberId>(memberId), answers, finishedAt: finishedAt === null ? null : toInstant(finishedAt) },
});

/** Opens a safety note, in which the person who asks is named at first. While a note is open, an answer that is changed back and forth adds none; after it was closed, the next such answer opens another. */
async function openNote(tx: CentreTransaction, given: StoredGiven, { field }: QuestionnaireItem): Promise<void> {
  const known = await tx.row(
    'select n.id from safety_notes n where n.centre_id = $1 and n.answer_id = $2 and n.item = $3 and n.closed_at is null',
    given.id,
    field.key,
  );
  if (known !== undefined) return;
  const [id, namedId] = [newId(), idOf<StaffId>(actingStaff(tx))];
  await tx.table(SafetyNoteRow).insert([
    {
      ...{ id, memberId: given.member_id, answerId: given.id, item: field.key, openedAt: toDate(tx.now), openedBy: namedId, namedId },
      ...{ companionCipher: null, staysUntil: null, agreedCipher: null, arrangedAt: null },
      ...{ closedAt: null, closedBy: null, closingCipher: null },
    },
  ]);
  const facts = { noteId: id, namedId };
  await tx.raise([happened('safety-note-opened', 'member', given.member_id, facts, [given.member_id])]);
}

import { outsideStages } from '@saath/domain/members';
import { builtInQuestionnaires, type Questionnaire } from '@saath/domain/questionnaires';
import { cravingField, moodField } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { newId } from '../platform/new-id.ts';
import { CheckInRow } from '../questionnaires/check-in.row.ts';
import { QuestionnaireAnswerRow } from '../questionnaires/questionnaire-answer.row.ts';
import { SafetyNoteRow } from '../questionnaires/safety-note.row.ts';
import { sealFeelings, sealGiven, sealNoteText } from '../questionnaires/sealed-said.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { chance } from './chance.ts';

interface Admitted {
  readonly member_id: string;
  readonly admitted_on: string;
}

/** The latest stays, of people who were admitted 40 days ago or earlier. */
const admittedSql = `
  select m.id as member_id, max(y.admitted_on)::text as admitted_on
  from members m join stays y on y.centre_id = $1 and y.member_id = m.id
  where m.centre_id = $1 and m.stage not in (${sqlList(outsideStages)})
  group by m.id having max(y.admitted_on) < $2::date - 40 order by max(y.admitted_on) desc, m.id limit 24`;

const day = 86_400_000;
/** Answers are given at eleven in the morning in India. */
const morning = 5.5 * 3_600_000;

/** The points of each counted question, lighter with every time; the safety question stays at 0. */
const answersOf = ({ items }: Questionnaire, weight: number, roll: () => number) =>
  Object.fromEntries(
    items.map(({ field, points, safety }) => {
      const wanted = safety ? 0 : Math.min(Math.max(...points), Math.max(0, Math.round(weight + (roll() - 0.5) * 1.4)));
      return [field.key, field.options[points.indexOf(wanted)]?.value ?? field.options[0]?.value];
    }),
  );

/** Writes questionnaires of the series for some people, check-ins of the last weeks, and one open safety note of this morning. */
export async function writeSaid(tx: CentreTransaction, authorId: string): Promise<void> {
  const admitted = await tx.rows<Admitted>(admittedSql, new Date(tx.now.epochMilliseconds));
  const roll = chance(6_113);
  const now = tx.now.epochMilliseconds;
  const given = admitted.flatMap(({ member_id: memberId, admitted_on: on }) =>
    builtInQuestionnaires.flatMap((questionnaire) =>
      [0, 30, 90].flatMap((after, step) => {
        const at = new Date(Date.parse(on) + after * day + morning);
        if (at.getTime() > now || roll() > 0.85) return [];
        const id = newId();
        const contentCipher = sealGiven(tx, id, answersOf(questionnaire, 2 - step * 0.7, roll));
        const about = { id, memberId, code: questionnaire.code, formVersion: questionnaire.version, visibility: 'care-team', authorId };
        return [{ ...about, contentCipher, startedAt: at, writtenAt: at, finishedAt: at }];
      }),
    ),
  );
  await tx.table(QuestionnaireAnswerRow).insert(given);
  const checkIns = admitted.slice(0, 12).flatMap(({ member_id: memberId }, person) =>
    [22, 16, 11, 7, 4, 1].map((ago, step) => {
      const id = newId();
      const isRising = person === 1 && step > 2;
      const craving = isRising ? 3 + (step - 3) * 2 : Math.min(cravingField.max, Math.round(roll() * 4));
      const mood = person === 2 && step > 3 ? moodField.min + 1 : Math.min(moodField.max, 2 + Math.round(roll() * 3));
      const contentCipher = sealFeelings(tx, id, { mood, craving });
      return { id, memberId, contentCipher, wantsTalk: false, saidAt: new Date(now - ago * day), recordedBy: authorId };
    }),
  );
  await tx.table(CheckInRow).insert(checkIns);
  const [first] = admitted;
  if (first !== undefined) await writeSafetyNote(tx, first.member_id, authorId);
}

async function writeSafetyNote(tx: CentreTransaction, memberId: string, authorId: string): Promise<void> {
  const [questionnaire] = builtInQuestionnaires;
  if (questionnaire === undefined) return;
  const [answerId, id, at] = [newId(), newId(), new Date(tx.now.epochMilliseconds - 3_600_000)];
  const answers = { ...answersOf(questionnaire, 0.8, chance(7)), q9: '1' };
  const { code, version: formVersion } = questionnaire;
  await tx.table(QuestionnaireAnswerRow).insert([
    {
      ...{ id: answerId, memberId, code, formVersion, visibility: 'care-team', authorId },
      ...{ contentCipher: sealGiven(tx, answerId, answers), startedAt: at, writtenAt: at, finishedAt: at },
    },
  ]);
  await tx.table(SafetyNoteRow).insert([
    {
      ...{ id, memberId, answerId, item: 'q9', openedAt: at, openedBy: authorId, namedId: authorId },
      ...{ companionCipher: null, staysUntil: new Date(tx.now.epochMilliseconds + 3 * 3_600_000), arrangedAt: at },
      agreedCipher: sealNoteText(tx, id, 'agreed', 'No plan. Wants to see the doctor today.'),
      ...{ closedAt: null, closedBy: null, closingCipher: null },
    },
  ]);
}

import { askToMeet, answerForSelf, introductionFacts, type IntroductionKind } from '@saath/domain/introductions';
import { idOf, type IntroductionId, type PersonId } from '@saath/domain/kernel';
import { IntroductionPersonRow } from '../introductions/introduction-person.row.ts';
import { IntroductionRow } from '../introductions/introduction.row.ts';
import { sealExchanged, sealYes } from '../introductions/introduction-texts.ts';
import { peopleById } from '../introductions/people-to-ask.query.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

const days = 24;

/** Two families of whom one has said yes, two families and two members who have met. The people are those of the first branch, by their code. */
export async function writeIntroductions(tx: CentreTransaction, staffId: string): Promise<void> {
  const relatives = await tx.rows<{ id: string }>(
    `select distinct on (m.id) v.id, m.code from relatives v join members m on m.centre_id = $1 and m.id = v.member_id
     where v.centre_id = $1 and m.branch_id = (select b.id from branches b where b.centre_id = $1 order by b.name limit 1)
     order by m.id, v.id limit 4`,
  );
  const members = await tx.rows<{ id: string }>(
    `select m.id from members m where m.centre_id = $1 and m.stage = 'aftercare' and m.gender is not null
       and not exists (select 1 from mentorships a where a.centre_id = $1 and a.member_id = m.id) order by m.gender, m.code limit 2`,
  );
  const [asking, other, third, fourth] = relatives.map(({ id }) => id);
  if (asking !== undefined && other !== undefined) await write(tx, staffId, 'families', [asking, other], 1);
  if (third !== undefined && fourth !== undefined) await write(tx, staffId, 'families', [third, fourth], 2);
  if (members.length === 2)
    await write(
      tx,
      staffId,
      'buddies',
      members.map(({ id }) => id),
      2,
    );
}

async function write(
  tx: CentreTransaction,
  staffId: string,
  kind: IntroductionKind,
  ids: readonly string[],
  answers: number,
): Promise<void> {
  const of = introductionFacts[kind].people;
  const people = await peopleById(tx, of, ids);
  const askedAt = tx.now.subtract({ hours: 2 * days });
  const before = { openQuestions: 0, isGoingOn: false, isRecent: false };
  const answerUntil = askedAt.add({ hours: 30 * days });
  let { introduction } = valueOf(askToMeet({ id: idOf<IntroductionId>(newId()), kind, people, before, answerUntil }));
  for (const id of ids.slice(0, answers)) {
    const personId = idOf<PersonId>(id);
    ({ introduction } = valueOf(answerForSelf(introduction, { personId, answer: { says: 'yes', shares: 'name' }, people, now: askedAt })));
  }
  const hasMet = introduction.state === 'met';
  const met = hasMet ? { metBy: staffId, metAt: toDate(tx.now.subtract({ hours: days })) } : {};
  const asked = { askedBy: staffId, askedAt: toDate(askedAt), answerUntil: toDate(answerUntil) };
  await tx.table(IntroductionRow).insert([{ id: introduction.id, kind, state: introduction.state, ...asked, ...met }]);
  await tx.table(IntroductionPersonRow).insert(
    introduction.people.map((person) => {
      const id = newId();
      const name = people.find((one) => one.id === person.id)?.displayName ?? '';
      return {
        ...{ id, introductionId: introduction.id, yesCipher: sealYes(tx, id, person.yes) },
        ...(of === 'relatives' ? { relativeId: person.id } : { memberId: person.id }),
        ...(hasMet ? { exchangedCipher: sealExchanged(tx, id, { name, phone: null }) } : {}),
      };
    }),
  );
}

import { presentStates, type Introduction } from '@saath/domain/introductions';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { IntroductionPersonRow } from './introduction-person.row.ts';
import { IntroductionRow } from './introduction.row.ts';
import { sealExchanged, sealYes } from './introduction-texts.ts';
import type { StoredIntroduction } from './introductions.query.ts';
import type { People, StoredPerson } from './people-to-ask.query.ts';

/** Writes a question that was just asked. */
export async function writeAsked(tx: CentreTransaction, of: People, { id, kind, state, answerUntil, people }: Introduction): Promise<void> {
  const asked = { askedBy: actingStaff(tx), askedAt: toDate(tx.now), answerUntil: toDate(answerUntil) };
  await tx.table(IntroductionRow).insert([{ id, kind, state, ...asked }]);
  await tx.table(IntroductionPersonRow).insert(
    people.map((person) => ({
      ...{ id: newId(), introductionId: id },
      ...(of === 'relatives' ? { relativeId: person.id } : { memberId: person.id }),
    })),
  );
}

/** Writes a step of an introduction: its state, the yes of each person, who left, and when all meet what is exchanged. */
export async function writeStep(
  tx: CentreTransaction,
  before: StoredIntroduction,
  after: Introduction,
  people: readonly StoredPerson[],
): Promise<void> {
  const by = tx.actor.kind === 'system' ? null : actingStaff(tx);
  const at = toDate(tx.now);
  const hasMet = before.state === 'asked' && after.state === 'met';
  const isOver = !presentStates.includes(after.state);
  await tx.table(IntroductionRow).update(before.id, {
    state: after.state,
    ...(hasMet ? { metBy: by, metAt: at } : {}),
    ...(isOver ? { closedBy: by, closedAt: at } : {}),
  });
  for (const [place, row] of before.rows.entries()) {
    const person = after.people[place];
    if (person === undefined) continue;
    const known = people.find(({ id }) => id === person.id);
    const exchanged = known === undefined ? null : { name: known.displayName, phone: person.yes === 'phone' ? known.phone : null };
    await tx.table(IntroductionPersonRow).update(row.id, {
      yesCipher: sealYes(tx, row.id, person.yes),
      ...(hasMet && exchanged !== null ? { exchangedCipher: sealExchanged(tx, row.id, exchanged) } : {}),
      ...(person.hasLeft && row.left_at === null ? { leftAt: at } : {}),
    });
  }
}

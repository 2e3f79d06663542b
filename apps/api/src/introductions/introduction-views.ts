import { openExchanged } from './introduction-texts.ts';
import type { StoredIntroduction } from './introductions.query.ts';
import type { IntroducedPersonView, IntroductionView, PersonToAskView } from './introduction.view.ts';
import type { StoredPerson } from './people-to-ask.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** An introduction as the page of one person shows it: the others have no name until all have met, and none after it has ended. */
export function introductionView(
  tx: Pick<CentreTransaction, 'vault'>,
  introduction: StoredIntroduction,
  self: Pick<StoredPerson, 'displayName' | 'id'>,
): IntroductionView {
  const { id, kind, state, answerUntil, askedAt, askedBy, metAt, metBy, rows } = introduction;
  const people = introduction.people.map((person, place): IntroducedPersonView => {
    const isSelf = person.id === self.id;
    const row = rows[place];
    const told = state === 'met' && row !== undefined ? openExchanged(tx, row.id, row.exchanged_cipher) : null;
    return {
      isSelf,
      name: isSelf ? self.displayName : (told?.name ?? null),
      branchName: row?.branch_name ?? '',
      saidYes: state === 'asked' && person.yes !== null,
      phone: person.hasLeft ? null : (told?.phone ?? null),
      hasLeft: person.hasLeft,
    };
  });
  return {
    ...{ id, kind, state, askedBy, metBy },
    askedAt: askedAt.toISOString(),
    answerUntil: answerUntil.toString({ smallestUnit: 'millisecond' }),
    metAt: metAt?.toISOString() ?? null,
    people: people.toSorted((a, b) => Number(b.isSelf) - Number(a.isSelf)),
  };
}

export const personToAskView = (self: StoredPerson, answerDays: number, person: StoredPerson): PersonToAskView => ({
  id: person.id,
  name: person.displayName,
  code: person.code,
  branchName: person.branchName,
  language: person.language,
  sharedGroups: person.groups.filter(({ id }) => self.groupIds.includes(id)).map(({ name }) => name),
  answerDays,
});

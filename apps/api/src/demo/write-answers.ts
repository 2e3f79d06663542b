import type { DatedAnswers } from '@saath/domain/records';
import { cravingField, moodField, type AttendanceState } from '@saath/domain/programmes';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { sqlList } from '../database/sql-list.ts';
import { toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { AnswersRow } from '../records/answers.row.ts';
import { sealAnswers } from '../records/sealed-content.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { chance } from './chance.ts';

/** The marks of the people who are asked how they are. */
const askedStates: readonly AttendanceState[] = ['present', 'late'];

interface Attended {
  readonly session_id: string;
  readonly kind: string;
  readonly confidentiality: string;
  readonly ends_at: Date;
  readonly person_id: string;
}

/** Of each group the sessions from which its figures are computed, with everybody who came. */
const attendedSql = `
  select a.session_id, g.kind, s.confidentiality, s.ends_at, a.person_id
  from groups g
  cross join lateral (select x.* from sessions x where x.centre_id = $1 and x.group_id = g.id and x.state = 'held' order by x.starts_at desc limit 12) s
  join attendance a on a.centre_id = $1 and a.session_id = s.id and a.state in (${sqlList(askedStates)})
  where g.centre_id = $1 and g.kind = any($2::text[])
  order by s.starts_at, s.id, a.person_id`;

/** Kinds that ask how people are, with the version of their form. */
const asking = new Map(
  builtInKinds
    .filter(({ recordFields }) => recordFields.some(({ key }) => key === moodField.key))
    .map(({ code, version }) => [code, version]),
);
const within = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, Math.round(value)));

/** Two of three people who came said how they were: each is a little better from week to week, and nobody is so every day. */
export async function writeAnswers(tx: CentreTransaction, authorId: string): Promise<void> {
  const attended = await tx.rows<Attended>(attendedSql, [...asking.keys()]);
  const roll = chance(4_711);
  const ease = new Map<string, number>();
  const rows = attended.flatMap(({ session_id: sessionId, kind, confidentiality, ends_at: writtenAt, person_id: personId }) => {
    const before = ease.get(personId) ?? 0.25 + roll() * 0.3;
    ease.set(personId, Math.min(0.9, before + 0.02));
    const now = before + (roll() - 0.5) * 0.4;
    if (roll() > 0.67) return [];
    const at = toInstant(writtenAt);
    const answers: DatedAnswers = {
      [moodField.key]: { value: within(1 + now * 4, moodField), at },
      [cravingField.key]: { value: within((1 - now) * 8, cravingField), at },
    };
    const id = newId();
    const about = { id, sessionId, personId, confidentiality, form: 'person', formVersion: asking.get(kind) ?? '' };
    return [{ ...about, visibility: 'everyone', authorId, contentCipher: sealAnswers(tx, id, answers), writtenAt }];
  });
  await tx.table(AnswersRow).insert(rows);
}

import { dayIn } from '@saath/domain/kernel';
import { callerFor, lastMarks, openMisses, stepToDo, type LadderNow } from '@saath/domain/ladders';
import { consentInForce } from '@saath/domain/members';
import { consentsOf } from '../members/consents.query.ts';
import { relativesToCall, relativeToCallView } from '../members/relatives-to-call.read-model.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { EarlierLadderView, LadderMissView, LadderPersonView, LadderRelativeView, LadderStepView, LadderView } from './ladder.view.ts';
import { peopleOfLadders } from './people-of-ladders.query.ts';
import { ladderNow, storedLadder, storedLadderSql, type StoredLadder, type StoredRecord } from './stored-ladder.ts';

interface MemberRecord {
  readonly displayName: string;
  readonly code: string;
}
interface NoteRecord {
  readonly id: string;
  readonly type: string;
  readonly step: number | null;
  readonly note_cipher: Buffer;
}

/** One ladder within reach with everything that happened to it; 404 outside. */
export async function findLadder(tx: CentreTransaction, id: string): Promise<LadderView> {
  const row = await tx.row<StoredRecord>(`${storedLadderSql} and l.id = $2 and ${reach.members('m')}`, id);
  if (row === undefined) throw notFound('ladders');
  return ladderView(tx, storedLadder(row));
}

async function ladderView(tx: CentreTransaction, ladder: StoredLadder): Promise<LadderView> {
  const now = ladderNow(tx, ladder);
  const member = await tx.row<MemberRecord>(
    'select alias as "displayName", code from members where centre_id = $1 and id = $2',
    ladder.memberId,
  );
  const notes = await notesOf(tx, ladder.id);
  const people = await peopleFor(tx, ladder, now);
  const { id, memberId, timeZone, version } = ladder;
  const reader = tx.actor.kind === 'staff' ? tx.actor.staffId : null;
  const owner = now.current === null ? null : (now.steps[now.current]?.ownerId ?? null);
  return {
    ...{ id, memberId, timeZone, version, displayName: member?.displayName ?? '', code: member?.code ?? '' },
    ...{ state: now.closed === null ? 'open' : 'closed', openedAt: now.openedAt.toString(), closedBecause: now.closed?.reason ?? null },
    ...{ closedAt: now.closed?.at.toString() ?? null, closedNote: notes.get('closed') ?? null },
    ...{ misses: await missesOf(tx, ladder, now), steps: stepsOf(now, await namesOf(tx, now), notes) },
    ...{ step: now.current === null ? null : now.current + 1, isOverdue: now.isOverdue, isMine: owner !== null && owner === reader },
    ...{ relatives: await relativesOf(tx, ladder, now), people, earlier: await earlierOf(tx, ladder) },
  };
}

/** The opened notes of a ladder: those of outcomes by the place of their step, and `closed` for the line with which it was closed. */
async function notesOf(tx: CentreTransaction, ladderId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<NoteRecord>(
    `select id, type, step, note_cipher from ladder_events where centre_id = $1 and ladder_id = $2 and note_cipher is not null order by at, id`,
    ladderId,
  );
  return new Map(
    rows.map(({ id, type, step, note_cipher: cipher }) => [
      type === 'closed' ? type : String(step),
      tx.vault.open(cipher, { table: 'ladder_events', column: 'note', id }),
    ]),
  );
}

async function namesOf(tx: CentreTransaction, { steps }: LadderNow): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<LadderPersonView>(
    'select id, name from staff where centre_id = $1 and id = any($2::uuid[])',
    steps.flatMap(({ ownerId }) => ownerId ?? []),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const stepsOf = ({ steps }: LadderNow, names: ReadonlyMap<string, string>, notes: ReadonlyMap<string, string>): readonly LadderStepView[] =>
  steps.map(({ who, channel, state, dueAt, ownerId, outcome, doneAt }, place) => ({
    ...{ step: place + 1, who, channel, state, ownerId, ownerName: ownerId === null ? null : (names.get(ownerId) ?? null), outcome },
    ...{ dueAt: dueAt?.toString() ?? null, doneAt: doneAt?.toString() ?? null, note: notes.get(String(place)) ?? null },
  }));

async function missesOf(tx: CentreTransaction, { facts }: StoredLadder, now: LadderNow): Promise<readonly LadderMissView[]> {
  const marks = now.closed === null ? openMisses(lastMarks(facts)) : lastMarks(facts).filter(({ state }) => state === 'missed');
  const rows = await tx.rows<{ id: string; name: string }>(
    'select s.id, g.name from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id where s.centre_id = $1 and s.id = any($2::uuid[])',
    marks.map(({ sessionId }) => sessionId),
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return marks.map(({ sessionId, startsAt, at }) => ({
    ...{ sessionId, groupName: names.get(sessionId) ?? '', startsAt: startsAt.toString(), knownAt: at.toString() },
  }));
}

/** The relatives whom the member allows to be called at this moment, where the step that is next is a call to one. */
async function relativesOf(
  tx: CentreTransaction,
  { memberId, timeZone }: StoredLadder,
  now: LadderNow,
): Promise<readonly LadderRelativeView[]> {
  const step = stepToDo(now);
  if (!step.ok || step.value.who !== 'relative') return [];
  const relatives = await relativesToCall(tx, [memberId]);
  const consents = await consentsOf(tx, relatives.length === 0 ? [] : [memberId]);
  const today = dayIn(tx.now, timeZone);
  return relatives.flatMap((relative) => {
    const own = consents.filter(({ relativeId }) => relativeId === relative.id);
    const consent = consentInForce(own, 'call-relative', 'phone', today);
    if (consent === undefined) return [];
    const { id, displayName, relation } = relativeToCallView(tx, relative);
    return [{ id, displayName, relation, grantedOn: consent.grantedOn.toString(), until: consent.expiresOn?.toString() ?? null }];
  });
}

/** The people to whom the next step may be handed over, the person whom the product would choose first. */
async function peopleFor(tx: CentreTransaction, ladder: StoredLadder, now: LadderNow): Promise<readonly LadderPersonView[]> {
  const step = stepToDo(now);
  if (!step.ok || step.value.dueAt === null) return [];
  const people = (await peopleOfLadders(tx, [ladder]))(ladder, step.value.dueAt);
  const first = callerFor('in-charge', people);
  const rows = await tx.rows<LadderPersonView>(
    'select id, name from staff where centre_id = $1 and id = any($2::uuid[]) order by id <> $3, name, id',
    people.callers.flatMap(({ id, isUnavailable }) => (isUnavailable || id === step.value.ownerId ? [] : [id])),
    first,
  );
  return rows;
}

async function earlierOf(tx: CentreTransaction, { id, memberId }: StoredLadder): Promise<readonly EarlierLadderView[]> {
  const rows = await tx.rows<Omit<EarlierLadderView, 'openedAt' | 'closedAt'> & { readonly openedAt: Date; readonly closedAt: Date }>(
    `select id, opened_at as "openedAt", closed_at as "closedAt", closed_because as "closedBecause", misses from ladders
     where centre_id = $1 and member_id = $2 and state = 'closed' and id <> $3 order by opened_at desc, id limit 10`,
    memberId,
    id,
  );
  return rows.map((row) => ({ ...row, openedAt: row.openedAt.toISOString(), closedAt: row.closedAt.toISOString() }));
}

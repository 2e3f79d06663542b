import { openPlaceStates, inOrder, modeOf, mostOf, runOf, settledPlaceStates } from '@saath/domain/groups';
import { dayIn } from '@saath/domain/kernel';
import { modesAllowed, type KindInPlace, type ProgrammeKind } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { nameColumns, openName, type StoredName } from '../members/relative-texts.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText } from '../tenancy/sealed-text.ts';
import { candidatesOf } from './candidates.query.ts';
import { decisionView } from './capacity-records.ts';
import type { StoredGroup } from './group.repository.ts';
import { loadPlaces, moveReasonPlace, wishPlace } from './waiting-records.ts';
import type { PlaceMoveView, SettledPlaceView, WaitingListView, WaitingPlaceView } from './waiting.view.ts';

const latelyShown = 5;

interface WaiterRecord extends StoredName {
  readonly id: string;
  readonly person_id: string;
  readonly code: string;
  readonly wish_cipher: Buffer | null;
  readonly moved_from: number | null;
  readonly moved_at: Date | null;
  readonly moved_by: string | null;
  readonly move_reason_cipher: Buffer | null;
}

/** Everybody whose place is open or was settled lately, by the id of the place. */
const peopleSql = `
  select p.id, coalesce(p.member_id, p.relative_id) as person_id, ${nameColumns('m', 'v')}, coalesce(m.code, vm.code) as code, p.wish_cipher,
    p.moved_from, p.moved_at, s.name as moved_by, p.move_reason_cipher
  from waiting_places p
  left join staff s on s.centre_id = $1 and s.id = p.moved_by
  left join members m on m.centre_id = $1 and m.id = p.member_id
  left join relatives v on v.centre_id = $1 and v.id = p.relative_id
  left join members vm on vm.centre_id = $1 and vm.id = v.member_id
  where p.centre_id = $1 and p.group_id = $2 and p.state in (${sqlList(openPlaceStates)})`;

/** The names of the people on the list of a group, by their ids. */
export async function namesOfWaiting(tx: CentreTransaction, groupId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<WaiterRecord>(peopleSql, groupId);
  return new Map(rows.map((row) => [row.person_id, openName(tx, row.person_id, row)]));
}

/** The waiting list of a group, with the facts that decide about it. */
export async function waitingList(tx: CentreTransaction, group: StoredGroup, kind: KindInPlace): Promise<WaitingListView> {
  const mode = modeOf(group, kind);
  return {
    isKept: kind.waitingList && mode !== 'drop-in',
    mode,
    modes: modesAllowed(kind.bounds),
    recommended: kind.size.recommended,
    cap: mostOf(kind),
    offerDays: (await tx.own()).offerDays,
    decision: await decisionView(tx, group.id),
    places: await placeViews(tx, group, kind),
    lately: await lately(tx, group.id),
  };
}

async function placeViews(tx: CentreTransaction, group: StoredGroup, kind: ProgrammeKind): Promise<readonly WaitingPlaceView[]> {
  const people = new Map((await tx.rows<WaiterRecord>(peopleSql, group.id)).map((row) => [row.id, row]));
  const candidates = await candidatesOf(tx, group.id);
  const today = dayIn(tx.now, group.timeZone);
  const views = inOrder(await loadPlaces(tx, group.id)).flatMap((place, index) => {
    const [row, candidate] = [people.get(place.id), candidates.get(place.personId)];
    if (row === undefined || candidate === undefined) return [];
    const eligibility = kind.eligibility(candidate, { ...runOf(group), settings: group.settings }, today);
    const offer = place.state === 'offered' ? place.offer : null;
    return [
      {
        ...{ id: place.id, personId: place.personId, personKind: place.personKind, displayName: openName(tx, row.person_id, row) },
        ...{ code: row.code, state: place.state, position: index + 1, firstPosition: place.firstPosition, isPassed: place.isPassed },
        askedAt: place.askedAt.toString(),
        wish: openText(tx, row.wish_cipher, null, wishPlace(place.id)) ?? '',
        reasons: eligibility.allowed ? [] : eligibility.reasons,
        offeredAt: offer?.offeredAt.toString() ?? null,
        offerEndsAt: offer?.endsAt.toString() ?? null,
        moved: moveOf(tx, row),
      },
    ];
  });
  const next = views.find(({ state, isPassed, reasons }) => state === 'waiting' && !isPassed && reasons.length === 0);
  return views.map((view) => ({ ...view, isNext: view.id === next?.id }));
}

function moveOf(tx: CentreTransaction, row: WaiterRecord): PlaceMoveView | null {
  if (row.moved_from === null || row.moved_at === null) return null;
  const reason = openText(tx, row.move_reason_cipher, null, moveReasonPlace(row.id)) ?? '';
  return { from: row.moved_from, by: row.moved_by, at: row.moved_at.toISOString(), reason };
}

async function lately(tx: CentreTransaction, groupId: string): Promise<readonly SettledPlaceView[]> {
  const rows = await tx.rows<
    Pick<SettledPlaceView, 'id' | 'state' | 'outcome'> & StoredName & { readonly person_id: string; asked_at: Date; settled_at: Date }
  >(
    `select p.id, coalesce(p.member_id, p.relative_id) as person_id, ${nameColumns('m', 'v')}, p.state, p.outcome, p.asked_at, p.settled_at
     from waiting_places p
     left join members m on m.centre_id = $1 and m.id = p.member_id
     left join relatives v on v.centre_id = $1 and v.id = p.relative_id
     where p.centre_id = $1 and p.group_id = $2 and p.state in (${sqlList(settledPlaceStates)}) order by p.settled_at desc, p.id limit $3`,
    groupId,
    latelyShown,
  );
  return rows.map(({ id, state, outcome, person_id, asked_at, settled_at, ...name }) => ({
    ...{ id, state, outcome, displayName: openName(tx, person_id, name) },
    ...{ askedAt: asked_at.toISOString(), settledAt: settled_at.toISOString() },
  }));
}

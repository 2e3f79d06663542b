import { dayIn } from '@saath/domain/kernel';
import { mayDo } from '@saath/domain/staff';
import { hangingSeries } from '../groups/hanging-series.query.ts';
import { notFound } from '../platform/refusal.ts';
import { sessionItem } from '../sessions/session-item.read-model.ts';
import { listItems } from '../sessions/session-list.read-model.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { AbsencePlanView, AbsenceView } from './absence.view.ts';
import { readAbsence, touchedSessions, type StoredAbsence } from './absences.read-model.ts';
import { requestsAbout } from './stand-ins.read-model.ts';
import { substituteView } from './substitute-view.ts';
import { openSessions, substitutesFor } from './substitutes.read-model.ts';

/** The day on the wall of the centre. */
export const todayHere = async (tx: CentreTransaction): Promise<string> => dayIn(tx.now, (await tx.own()).timeZone).toString();
/** Whether the acting person plans groups, so that they see the absences of others. */
export const plansGroups = ({ actor }: CentreTransaction): boolean => actor.kind === 'staff' && mayDo(actor.role, 'groups:write');

/** An absence within reach; one of another person only for people who plan groups. */
export async function findAbsence(tx: CentreTransaction, id: string): Promise<StoredAbsence> {
  const absence = await readAbsence(tx, id);
  if (absence === undefined || !(plansGroups(tx) || absence.staffId === actingStaff(tx))) throw notFound('absences');
  return absence;
}

export async function viewOf(tx: CentreTransaction, absence: StoredAbsence): Promise<Pick<AbsenceView, keyof AbsenceView>> {
  const touched = await touchedSessions(tx, absence);
  const { id, staffId, staffName, version } = absence;
  const days = { startsOn: absence.startsOn.toString(), endsOn: absence.endsOn.toString() };
  const open = touched.filter(({ before }) => before.includes(staffId)).length;
  return { id, staffId, staffName, ...days, sessions: touched.length, open, version };
}

/** An absence with every session that it touches, who could lead each, and who is asked. */
export async function planOf(tx: CentreTransaction, absence: StoredAbsence): Promise<AbsencePlanView> {
  const touched = await touchedSessions(tx, absence);
  const ids = touched.map(({ sessionId }) => sessionId);
  const items = new Map((await listItems(tx, ids)).map((row) => [row.id, sessionItem(row)]));
  const named = new Map(touched.map(({ sessionId, substitutes }) => [sessionId as string, substitutes]));
  const found = await substitutesFor(tx, await openSessions(tx, ids), named);
  const requests = Map.groupBy(await requestsAbout(tx, ids), ({ sessionId }) => sessionId);
  const view = await viewOf(tx, absence);
  const series = await hangingSeries(tx, [...new Set([...items.values()].map(({ groupId }) => groupId))]);
  return {
    ...view,
    hanging: series.filter(({ hangsOn }) => hangsOn === absence.staffId).map(({ id, name }) => ({ groupId: id, groupName: name })),
    touched: touched.flatMap(({ sessionId, before, substitutes }) => {
      const session = items.get(sessionId);
      if (session === undefined) return [];
      const people = (found.get(sessionId) ?? []).map(substituteView);
      return [
        {
          session,
          isOpen: before.includes(absence.staffId),
          substituteId: substitutes[0] ?? null,
          substitutes: people,
          requests: requests.get(sessionId) ?? [],
        },
      ];
    }),
  };
}

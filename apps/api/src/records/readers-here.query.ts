import { readersWith, type Visibility } from '@saath/domain/staff';
import type { Session } from '@saath/domain/sessions';
import { readsAsLeader } from '../sessions/leaders.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

const leadsSql = `select ${readsAsLeader('s', '$3')} as leads from sessions s where s.centre_id = $1 and s.id = $2`;

/** The sorts of readers among whom the acting person is at a session: they are asked the questions for these, and shown their answers. */
export async function readersHere(tx: CentreTransaction, { id }: Pick<Session, 'id'>): Promise<readonly Visibility[]> {
  const { actor } = tx;
  if (actor.kind !== 'staff') return ['everyone'];
  const leads = (await tx.row<{ leads: boolean }>(leadsSql, id, actor.staffId))?.leads === true;
  return readersWith(actor, leads ? [actor.staffId] : []);
}

/** The sorts of readers among whom the acting person is by their role alone, at whichever session. */
export const readersByRole = ({ actor }: Pick<CentreTransaction, 'actor'>): readonly Visibility[] =>
  actor.kind === 'staff' ? readersWith(actor, []) : ['everyone'];

import { isBefore } from '../kernel/index.ts';
import type { Session } from './session.ts';

/** The session of the same group that takes place while another one would; undefined where the group is free. A group does not meet twice at once. */
export const atThatTime = (session: Pick<Session, 'id' | 'startsAt' | 'endsAt'>, others: readonly Session[]): Session | undefined =>
  others.find(
    ({ id, state, startsAt, endsAt }) =>
      id !== session.id && state === 'planned' && isBefore(startsAt, session.endsAt) && isBefore(session.startsAt, endsAt),
  );

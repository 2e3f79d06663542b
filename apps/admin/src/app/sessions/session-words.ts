import type { Session, SessionItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import type { KindFace } from '../ui/kinds.ts';
import { opensAt } from './session-phase.ts';

type Timed = Pick<SessionItem, 'startsAt' | 'endsAt' | 'timeZone'>;

/** “10:30 to 11:45”, by the clock of the branch. */
export const timeRange = (words: Words, { startsAt, endsAt, timeZone }: Timed): string =>
  words.say('sessions.run.time', { from: words.time(startsAt, timeZone), to: words.time(endsAt, timeZone) });

/** “Kothrud, Hall 1”. */
export const placeWords = ({ branchName, roomName }: Pick<SessionItem, 'branchName' | 'roomName'>): string =>
  roomName === null ? branchName : `${branchName}, ${roomName}`;

/** The time from which the roster can be opened. */
export const opensAtWords = (words: Words, { startsAt, timeZone }: Timed): string => words.time(opensAt(startsAt), timeZone);

/** “Group counselling · Kothrud, Hall 1 · 10:30 to 11:45”. */
export const sessionSummary = (words: Words, kind: Pick<KindFace, 'name'>, session: Session): string =>
  [words.inside(kind.name), placeWords(session), timeRange(words, session)].join(' · ');

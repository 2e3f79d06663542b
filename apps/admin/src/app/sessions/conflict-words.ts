import type { ScheduleConflict } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** “Hall 1 is also used by Himmat”. A group that the reader may not see is another group. */
export function conflictWords(words: Words, conflict: ScheduleConflict): string {
  const group = conflict.otherGroupName ?? words.say('sessions.conflicts.another');
  const { travelMinutes: minutes } = conflict;
  switch (conflict.kind) {
    case 'room':
      return words.say('sessions.conflicts.room', { room: conflict.roomName ?? words.say('sessions.conflicts.any-room'), group });
    case 'facilitator':
      if (minutes !== null) return words.say('sessions.conflicts.facilitator-way', { name: conflict.staffName ?? '', group, minutes });
      return words.say('sessions.conflicts.facilitator', { name: conflict.staffName ?? '', group });
    case 'people':
      if (minutes !== null) return words.count('sessions.conflicts.people-way', conflict.people, { group, minutes });
      return words.count('sessions.conflicts.people', conflict.people, { group });
  }
}

/** “6 sessions, Tuesday 8 December to Tuesday 12 January”; of a single session, its day. */
export function conflictDays(words: Words, { sessions, firstStartsAt, lastStartsAt }: ScheduleConflict, timeZone: string): string {
  const [first, last] = [firstStartsAt, lastStartsAt].map((at) => words.instantDay(at, timeZone));
  return words.count('sessions.conflicts.sessions', sessions, { first, last });
}

import type { OutsideVisit } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** A day with its time, where that is known. */
export function whenWords(words: Words, day: string, time: string | null): string {
  return time === null ? words.day(day) : words.say('outside-meetings.when', { day: words.day(day), time });
}

/** The meeting with what it is: “Aasha, an open meeting”. */
export const meetingWords = (words: Words, { meetingName, isOpenMeeting }: OutsideVisit): string =>
  isOpenMeeting === true ? [meetingName, words.say('outside-meetings.open')].join(', ') : meetingName;

/** The person who goes along, with their role; alone without one. */
export function companionWords(words: Words, { companion, companionName }: OutsideVisit): string {
  const role = words.say(`outside-meetings.companion.${companion}`);
  return companionName === null ? role : words.say('outside-meetings.with', { name: companionName, role });
}

/** The point and the time at which they meet; undefined when neither is agreed. */
export function meetWords(words: Words, { meetAt, meetPlace }: OutsideVisit): string | undefined {
  const parts = [meetAt, meetPlace].filter((part) => part !== null);
  return parts.length === 0 ? undefined : words.say('outside-meetings.meet', { when: parts.join(', ') });
}

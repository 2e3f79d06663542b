import type { NotificationItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import { dayIn } from '../ui/zoned-time.ts';

/** A sentence around a name, which is blurred when names are hidden. */
export interface NamedText {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Stands for the name while a sentence is made; no text contains it. */
const mark = '\u0001';

/** The sentence of a key with the name of a person in it; a sentence without one is all `before`. */
function named(
  words: Words,
  key: string,
  { person, group, askedBy, standIn }: NotificationItem,
  facts: Readonly<Record<string, string>>,
): NamedText {
  const text = words.say(key, { ...facts, group: group?.name ?? '', colleague: askedBy ?? standIn?.name ?? '', name: mark });
  const [before = '', after = ''] = text.split(mark);
  return { before, name: text.includes(mark) ? (person?.displayName ?? '') : '', after };
}

export const titleWords = (words: Words, item: NotificationItem): NamedText => named(words, `notifications.${item.code}.title`, item, {});

const whenIn = (words: Words, at: string, zone: string): string => `${words.instantDay(at, zone)}, ${words.time(at, zone)}`;

/** The text that a notification adds to its title, with the times on the clock of the branch. */
export function detailWords(words: Words, item: NotificationItem, centreZone: string): NamedText {
  const { session, person, askedAt, offerEndsAt, standIn, contacts } = item;
  const others = (standIn?.sessions ?? 1) - 1;
  const zone = session?.timeZone ?? centreZone;
  const facts = {
    code: person?.code ?? '',
    day: session === null ? '' : words.instantDay(session.startsAt, zone),
    more: others === 0 ? '' : words.count('notifications.more-sessions', others),
    when: session === null ? '' : whenIn(words, session.startsAt, zone),
    start: session === null ? '' : words.time(session.startsAt, zone),
    end: session === null ? '' : whenIn(words, session.endsAt, zone),
    asked: askedAt === null ? '' : words.instantDay(askedAt, zone),
    contacts: contacts === null ? '' : words.count('notifications.contacts', contacts),
    until: offerEndsAt === null ? '' : whenIn(words, offerEndsAt, zone),
  };
  const key = item.code === 'contacts-given' && item.askedBy === null ? 'left' : 'text';
  const text = named(words, `notifications.${item.code}.${key}`, item, facts);
  const room = session === null ? null : (item.group?.roomName ?? null);
  return room === null ? text : withRoom(text, room);
}

/** Says the room at the end, as a sentence with the stop of the one before it. */
function withRoom(text: NamedText, room: string): NamedText {
  const last = text.name === '' ? 'before' : 'after';
  const stop = text[last].endsWith('।') ? '।' : '.';
  return { ...text, [last]: `${text[last]} ${room}${stop}` };
}

/** When it was told: the time of today, otherwise the day too. */
export function toldWords(words: Words, at: string, now: string, timeZone: string): string {
  const time = words.time(at, timeZone);
  return dayIn(at, timeZone) === dayIn(now, timeZone) ? time : `${words.instantDay(at, timeZone, 'short')}, ${time}`;
}

import { channelCodes, standInCodes } from '@saath/domain/notifications';
import type { NotificationItem } from '../api/shapes.ts';

type Code = NotificationItem['code'];

/** A way from a notification to the page where something is done about it. */
export interface NotificationLink {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The key of its text. */
  readonly label: string;
}

/** How a notification of a code looks: its glyph, and how urgent its colour is. */
export interface NotificationFace {
  readonly icon: string;
  readonly tone: 'attention' | 'caution' | 'hope' | 'plain';
}

export const notificationFaces: Readonly<Record<Code, NotificationFace>> = {
  'session-not-started': { icon: 'timer', tone: 'caution' },
  'session-unfinished': { icon: 'edit_note', tone: 'caution' },
  'mark-asked': { icon: 'forum', tone: 'caution' },
  'talk-wanted': { icon: 'record_voice_over', tone: 'attention' },
  'safety-note': { icon: 'shield_person', tone: 'attention' },
  'needs-word': { icon: 'volunteer_activism', tone: 'attention' },
  'ladder-step': { icon: 'call', tone: 'attention' },
  'contacts-given': { icon: 'handshake', tone: 'hope' },
  'mentor-wanted': { icon: 'handshake', tone: 'hope' },
  'supervision-overdue': { icon: 'event_busy', tone: 'caution' },
  'place-asked': { icon: 'person_add', tone: 'hope' },
  'seat-offered': { icon: 'diversity_1', tone: 'hope' },
  'offer-lapsed': { icon: 'schedule', tone: 'plain' },
  'hangs-on-one': { icon: 'support_agent', tone: 'caution' },
  'nobody-stands-in': { icon: 'search_off', tone: 'caution' },
  'stand-in-asked': { icon: 'co_present', tone: 'hope' },
  'stand-in-accepted': { icon: 'check_circle', tone: 'plain' },
  'stand-in-declined': { icon: 'search_off', tone: 'caution' },
  'stand-in-unanswered': { icon: 'schedule', tone: 'caution' },
  'stand-in-withdrawn': { icon: 'search_off', tone: 'caution' },
  'leads-now': { icon: 'co_present', tone: 'hope' },
  'leads-no-longer': { icon: 'co_present', tone: 'plain' },
  'import-ended': { icon: 'check_circle', tone: 'plain' },
  'email-failing': { icon: 'mail', tone: 'caution' },
  'sms-failing': { icon: 'sms', tone: 'caution' },
  'whatsapp-failing': { icon: 'sms', tone: 'caution' },
};

/** Where something is done about a notification, the first way first. A record that is gone has none. */
export function linksOf({ code, session, group, person, ...about }: NotificationItem): readonly NotificationLink[] {
  const link = (name: string, path: string): NotificationLink => ({ path, label: `notifications.${code}.${name}` });
  if (standInCodes.some((one) => one === code)) return standInLinks(code, session, about.standIn, link);
  if (code === 'nobody-stands-in') return group === null ? [] : [link('open', `/groups/${group.id}`)];
  if (code === 'leads-no-longer') return [];
  if (code === 'leads-now') return session === null ? [] : [link('open', `/sessions/${session.id}`)];
  if (session !== null) return [link('open', `/sessions/${session.id}/run`)];
  if (code === 'ladder-step') return person === null ? [] : [link('open', '/ladders'), link('person', `/members/${person.memberId}`)];
  if (code === 'contacts-given') return about.contacts === null ? [] : [{ ...link('open', '/follow-ups'), query: { whose: 'mine' } }];
  if (code === 'talk-wanted' || code === 'needs-word' || code === 'safety-note')
    return person === null ? [] : [link('open', '/attention'), link('person', `/members/${person.memberId}`)];
  if (code === 'mentor-wanted') return person === null ? [] : [{ ...link('open', '/mentors'), query: { for: person.memberId } }];
  if (code === 'supervision-overdue') return person === null ? [] : [{ ...link('open', '/mentors'), query: { show: 'overdue' } }];
  if (group !== null && code === 'hangs-on-one') return [link('open', `/groups/${group.id}/settings`)];
  if (code === 'import-ended')
    return about.import === null ? [] : [{ ...link('open', '/imports'), query: { kind: about.import.kind, id: about.import.id } }];
  if (Object.values<string>(channelCodes).includes(code)) return [link('open', '/reminders/log')];
  return group === null ? [] : [link('open', `/groups/${group.id}/waiting`)];
}

/** A question is answered on Today. Somebody else is found among the sessions of the absence, otherwise on the page of the session. */
function standInLinks(
  code: Code,
  session: NotificationItem['session'],
  standIn: NotificationItem['standIn'],
  link: (name: string, path: string) => NotificationLink,
): readonly NotificationLink[] {
  if (code === 'stand-in-asked') return [link('open', '/today')];
  const absenceId = code === 'stand-in-accepted' ? null : (standIn?.absenceId ?? null);
  if (absenceId !== null) return [link('open', `/calendar/away/${absenceId}`)];
  return session === null ? [] : [link('open', `/sessions/${session.id}`)];
}

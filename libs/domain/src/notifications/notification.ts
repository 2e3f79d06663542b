import type { PlaceState } from '../groups/index.ts';
import type { Channel } from '../members/index.ts';
import { mayDo } from '../staff/index.ts';
import type { CentrePermission, StaffRole } from '../staff/index.ts';

interface Kind {
  /** The record whose id the notification stores. It stores nothing else about it: the reader reads the rest, within their reach. */
  readonly about: 'session' | 'mark' | 'member' | 'waiting-place' | 'group' | 'import' | 'channel' | 'stand-in' | 'leading' | 'contacts';
  /** The permission that a person needs to be notified. */
  readonly needs: CentrePermission;
  /** Whether somebody must act; the others are good to know. */
  readonly waits: boolean;
}

/** The messages of notifications. */
const kinds = {
  'session-not-started': { about: 'session', needs: 'sessions:write', waits: true },
  'session-unfinished': { about: 'session', needs: 'sessions:write', waits: true },
  'mark-asked': { about: 'mark', needs: 'attendance:write', waits: true },
  'talk-wanted': { about: 'member', needs: 'attention:write', waits: true },
  'safety-note': { about: 'member', needs: 'attention:write', waits: true },
  'needs-word': { about: 'member', needs: 'attention:write', waits: true },
  'ladder-step': { about: 'member', needs: 'ladders:write', waits: true },
  'contacts-given': { about: 'contacts', needs: 'follow-ups:write', waits: false },
  'mentor-wanted': { about: 'member', needs: 'mentors:write', waits: true },
  'supervision-overdue': { about: 'member', needs: 'mentors:write', waits: true },
  'place-asked': { about: 'waiting-place', needs: 'enrolments:write', waits: true },
  'seat-offered': { about: 'waiting-place', needs: 'enrolments:write', waits: false },
  'offer-lapsed': { about: 'waiting-place', needs: 'enrolments:write', waits: false },
  'hangs-on-one': { about: 'group', needs: 'centre:write', waits: true },
  'nobody-stands-in': { about: 'group', needs: 'groups:write', waits: true },
  'stand-in-asked': { about: 'stand-in', needs: 'sessions:write', waits: true },
  'stand-in-accepted': { about: 'stand-in', needs: 'sessions:read', waits: false },
  'stand-in-declined': { about: 'stand-in', needs: 'groups:write', waits: true },
  'stand-in-unanswered': { about: 'stand-in', needs: 'groups:write', waits: true },
  'stand-in-withdrawn': { about: 'stand-in', needs: 'groups:write', waits: true },
  'leads-now': { about: 'leading', needs: 'sessions:read', waits: false },
  'leads-no-longer': { about: 'leading', needs: 'sessions:read', waits: false },
  'import-ended': { about: 'import', needs: 'imports:write', waits: false },
  'email-failing': { about: 'channel', needs: 'centre:write', waits: true },
  'sms-failing': { about: 'channel', needs: 'centre:write', waits: true },
  'whatsapp-failing': { about: 'channel', needs: 'centre:write', waits: true },
} as const satisfies Readonly<Record<string, Kind>>;

export type NotificationCode = keyof typeof kinds;
type CodeAbout<About extends Kind['about']> = {
  [Code in NotificationCode]: (typeof kinds)[Code]['about'] extends About ? Code : never;
}[NotificationCode];
export type SessionCode = CodeAbout<'session'>;
export type PlaceCode = CodeAbout<'waiting-place'>;

/** The message about a question whether somebody leads a session: the type of the event that it follows. */
export type StandInCode = CodeAbout<'stand-in'>;

/** The notifications of people who are named to lead one session, or no longer: the record is the session. */
export type LeadingCode = CodeAbout<'leading'>;

export type ChannelCode = CodeAbout<'channel'>;

/** The message about each channel whose provider takes no messages; its record is the centre. */
export const channelCodes: Readonly<Record<Channel, ChannelCode>> = {
  email: 'email-failing',
  sms: 'sms-failing',
  whatsapp: 'whatsapp-failing',
};

/** The messages about a member that are told at once, after which nobody is told that the member needs a word. */
export const toldAtOnce = ['talk-wanted', 'safety-note'] as const satisfies readonly NotificationCode[];

export const notificationCodes = Object.keys(kinds) as readonly NotificationCode[];

/** The codes about questions whether somebody leads a session. */
export const standInCodes = notificationCodes.filter((code): code is StandInCode => kinds[code].about === 'stand-in');
export const leadingCodes = notificationCodes.filter((code): code is LeadingCode => kinds[code].about === 'leading');
export const sessionCodes = notificationCodes.filter((code): code is SessionCode => kinds[code].about === 'session');
export const groupCodes = notificationCodes.filter((code) => kinds[code].about === 'group');
export const memberCodes = notificationCodes.filter((code) => kinds[code].about === 'member');
export const placeCodes = notificationCodes.filter((code): code is PlaceCode => kinds[code].about === 'waiting-place');

/** The permission that a person needs to be notified of this. */
export const permissionFor = (code: NotificationCode): CentrePermission => kinds[code].needs;

/** The codes that a role is told. Somebody who got another role reads only what the new one is told. */
export const codesFor = (role: StaffRole): readonly NotificationCode[] =>
  notificationCodes.filter((code) => mayDo(role, permissionFor(code)));

export const waitsForReader = (code: NotificationCode): boolean => kinds[code].waits;

/** The state of a place on a waiting list in which its notification is true; the notification ends with the state. */
export const stateToldBy: Readonly<Record<PlaceCode, PlaceState>> = {
  'place-asked': 'asked',
  'seat-offered': 'offered',
  'offer-lapsed': 'waiting',
};

/** For how many days a notification is stored. What it says is on the page of its record. */
export const notificationDays = 30;

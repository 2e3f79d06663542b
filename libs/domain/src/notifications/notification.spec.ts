import { describe, expect, it } from '@jest/globals';
import { channelCodes, codesFor, memberCodes, notificationCodes, permissionFor, placeCodes } from './notification.ts';
import { sessionCodes, standInCodes, stateToldBy, waitsForReader } from './notification.ts';

const ofSessions = ['session-not-started', 'session-unfinished', 'mark-asked'];
const ofChannels = ['email-failing', 'sms-failing', 'whatsapp-failing'];
const ofStandIns = ['stand-in-asked', 'stand-in-accepted', 'stand-in-declined', 'stand-in-unanswered', 'stand-in-withdrawn'];
const ofLeading = ['leads-now', 'leads-no-longer'];
const ofMentors = ['mentor-wanted', 'supervision-overdue'];
const ofPlaces = ['place-asked', 'seat-offered', 'offer-lapsed'];

describe('the codes of notifications', () => {
  it('are words with hyphens, which the console has a sentence for', () =>
    expect(notificationCodes.filter((code) => !/^[a-z]+(-[a-z]+)+$/.test(code))).toEqual([]));

  it.each([
    {
      role: 'administrator',
      then: [
        ...ofSessions,
        'talk-wanted',
        'safety-note',
        'needs-word',
        'ladder-step',
        'contacts-given',
        ...ofMentors,
        ...ofPlaces,
        'hangs-on-one',
        'nobody-stands-in',
        ...ofStandIns,
        ...ofLeading,
        'import-ended',
        ...ofChannels,
      ],
    },
    {
      role: 'counsellor',
      then: [
        ...ofSessions,
        'talk-wanted',
        'safety-note',
        'needs-word',
        'ladder-step',
        'contacts-given',
        ...ofMentors,
        ...ofPlaces,
        'nobody-stands-in',
        ...ofStandIns,
        ...ofLeading,
      ],
    },
    { role: 'facilitator', then: [...ofSessions, 'stand-in-asked', 'stand-in-accepted', ...ofLeading] },
    { role: 'mentor', then: [] },
  ] as const)('that a $role is told are $then', ({ role, then }) => expect(codesFor(role)).toEqual(then));

  it.each([
    { code: 'session-not-started', needs: 'sessions:write', waits: true },
    { code: 'session-unfinished', needs: 'sessions:write', waits: true },
    { code: 'talk-wanted', needs: 'attention:write', waits: true },
    { code: 'needs-word', needs: 'attention:write', waits: true },
    { code: 'ladder-step', needs: 'ladders:write', waits: true },
    { code: 'contacts-given', needs: 'follow-ups:write', waits: false },
    { code: 'mentor-wanted', needs: 'mentors:write', waits: true },
    { code: 'supervision-overdue', needs: 'mentors:write', waits: true },
    { code: 'place-asked', needs: 'enrolments:write', waits: true },
    { code: 'seat-offered', needs: 'enrolments:write', waits: false },
    { code: 'offer-lapsed', needs: 'enrolments:write', waits: false },
    { code: 'hangs-on-one', needs: 'centre:write', waits: true },
    { code: 'nobody-stands-in', needs: 'groups:write', waits: true },
    { code: 'stand-in-asked', needs: 'sessions:write', waits: true },
    { code: 'stand-in-accepted', needs: 'sessions:read', waits: false },
    { code: 'stand-in-declined', needs: 'groups:write', waits: true },
    { code: 'leads-now', needs: 'sessions:read', waits: false },
    { code: 'import-ended', needs: 'imports:write', waits: false },
    { code: 'sms-failing', needs: 'centre:write', waits: true },
  ] as const)('$code is for those who have $needs, and waits for them: $waits', ({ code, needs, waits }) =>
    expect([permissionFor(code), waitsForReader(code)]).toEqual([needs, waits]),
  );

  it('of questions to stand in are the types of the events', () => expect(standInCodes).toEqual(ofStandIns));

  it('are known by the record that they are about', () =>
    expect({ sessionCodes, memberCodes, placeCodes }).toEqual({
      sessionCodes: ['session-not-started', 'session-unfinished'],
      memberCodes: ['talk-wanted', 'safety-note', 'needs-word', 'ladder-step', ...ofMentors],
      placeCodes: ofPlaces,
    }));

  it('of a channel are each of one channel', () => expect(Object.values(channelCodes)).toEqual(ofChannels));

  it('of a waiting list are each true in a state of their own', () => {
    expect(Object.keys(stateToldBy)).toEqual(ofPlaces);
    expect(new Set(Object.values(stateToldBy)).size).toBe(ofPlaces.length);
  });
});

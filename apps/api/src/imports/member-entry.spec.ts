import { describe, expect, it } from '@jest/globals';
import {
  idOf,
  Temporal,
  type BranchId,
  type ConsentId,
  type GroupId,
  type MemberId,
  type RelativeId,
  type StayId,
} from '@saath/domain/kernel';
import type { KnownConsent, KnownMember } from './known-members.query.ts';
import type { KnownGroup } from './known-groups.query.ts';
import { contactConsents, isWithheld, memberFacts, messagesConsents, placesGiven, type MemberEntry } from './member-entry.ts';
import { differencesOf } from './sheet-columns.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const north = idOf<BranchId>('north');
const group = (id: string): KnownGroup => ({
  id: idOf<GroupId>(id),
  branchId: north,
  name: id,
  kind: 'group-counselling',
  programme: undefined,
  language: 'hi',
  capacity: null,
  seats: null,
  decision: null,
  enrolled: 0,
  notes: '',
  settings: {},
  roomId: null,
  roomName: null,
  leaders: [],
  schedules: [],
});
const known: KnownMember = {
  id: idOf<MemberId>('ravi'),
  ref: 'R1',
  branchId: north,
  stage: 'admitted',
  since: day('2026-11-01'),
  language: 'hi',
  gender: 'male',
  birthYear: 1990,
  preferredChannel: 'whatsapp',
  legalName: 'Ravi Kale',
  phone: '+919822041234',
  email: null,
  sharedPhone: false,
  stays: [{ id: idOf('stay'), admittedOn: day('2026-11-01'), dischargedOn: null }],
  episode: { id: idOf('episode'), startedOn: day('2026-11-01'), endedOn: null, endReason: null },
  relatives: [{ id: idOf<RelativeId>('sita'), name: 'Sita Kale', relation: 'wife', phone: '+919822055555' }],
  consents: [],
  enrolments: [{ groupId: 'ujala', ended: false }],
};
const entry = (change: Partial<MemberEntry> = {}): MemberEntry => ({
  row: 2,
  id: known.id,
  ref: 'R1',
  legalName: 'Ravi Kale',
  preferredName: null,
  phone: '+919822041234',
  sharedPhone: false,
  email: null,
  branch: north,
  stage: 'admitted',
  admittedOn: day('2026-11-01'),
  dischargedOn: null,
  soberSince: day('2026-11-01'),
  language: 'hi',
  gender: 'male',
  birthYear: 1990,
  channel: 'whatsapp',
  relative: 'Sita Kale',
  relativeId: idOf<RelativeId>('sita'),
  relation: 'wife',
  relativePhone: '+919822055555',
  mayContact: null,
  messages: null,
  groups: [group('ujala')],
  known,
  ...change,
});
const consent = (change: Partial<KnownConsent> = {}): KnownConsent => ({
  id: idOf<ConsentId>('consent'),
  grantedOn: day('2026-11-01'),
  expiresOn: null,
  withdrawnOn: null,
  purpose: 'messages',
  channel: 'whatsapp',
  relativeId: null,
  state: 'holds',
  ...change,
});

const partsOf = (row: MemberEntry, record = known) => [...differencesOf(memberFacts, row, record).keys()];

describe('a row that says what is on record', () => {
  it('changes nothing', () => expect(partsOf(entry())).toEqual([]));
  it.each([
    { change: { phone: null } },
    { change: { gender: null, birthYear: null, email: null, soberSince: null, groups: [] } },
    { change: { relative: null, relation: null, relativePhone: null } },
  ])('changes nothing either with the empty cells $change', ({ change }) => expect(partsOf(entry(change))).toEqual([]));
  it.each([
    { change: { phone: '+919822041235' }, then: ['details'] },
    { change: { legalName: 'Ravi R. Kale' }, then: ['details'] },
    { change: { sharedPhone: true }, then: ['details'] },
    { change: { channel: 'email' as const }, then: ['details'] },
    { change: { stage: 'in-programme' as const }, then: ['course'] },
    { change: { admittedOn: day('2026-11-02') }, then: ['course'] },
    { change: { stage: 'discharged' as const, dischargedOn: day('2026-11-20') }, then: ['course'] },
    { change: { soberSince: day('2026-11-02') }, then: ['sobriety'] },
    { change: { groups: [group('ujala'), group('asha')] }, then: ['groups'] },
    { change: { messages: true }, then: ['messages'] },
    { change: { gender: 'other' as const, mayContact: true }, then: ['details', 'contact'] },
  ])('but for $change changes its $then', ({ change, then }) => expect(partsOf(entry(change))).toEqual(then));

  it('names the details that differ as the record does', () =>
    expect(differencesOf(memberFacts, entry({ branch: idOf<BranchId>('south'), channel: 'sms', birthYear: 1991 }), known)).toEqual(
      new Map([['details', ['branchId', 'birthYear', 'preferredChannel']]]),
    ));
});

describe('the stay of a row', () => {
  const march = { id: idOf<StayId>('march'), admittedOn: day('2026-03-01'), dischargedOn: day('2026-05-31') };
  const record = { ...known, stage: 'discharged' as const, stays: [march] };
  it.each([
    { stage: 'discharged' as const, admittedOn: day('2026-03-01'), dischargedOn: day('2026-05-31'), then: [] },
    { stage: 'discharged' as const, admittedOn: day('2026-03-02'), dischargedOn: day('2026-05-31'), then: ['course'] },
    { stage: 'discharged' as const, admittedOn: day('2026-03-01'), dischargedOn: day('2026-06-01'), then: ['course'] },
    { stage: 'discharged' as const, admittedOn: day('2026-03-01'), dischargedOn: null, then: ['course'] },
    { stage: 'admitted' as const, admittedOn: day('2026-11-01'), dischargedOn: null, then: ['course'] },
  ])('$stage from $admittedOn to $dischargedOn changes $then', ({ then, ...course }) =>
    expect(partsOf(entry(course), record)).toEqual(then),
  );
});

describe('a consent of a row', () => {
  it.each([
    { says: true, given: [], then: ['messages'], withheld: false },
    { says: true, given: [consent()], then: [], withheld: false },
    { says: true, given: [consent({ channel: null })], then: [], withheld: false },
    { says: true, given: [consent({ channel: 'email' })], then: ['messages'], withheld: false },
    { says: true, given: [consent({ state: 'expired' })], then: ['messages'], withheld: false },
    { says: true, given: [consent({ state: 'withdrawn' })], then: ['messages'], withheld: true },
    { says: true, given: [consent({ state: 'withdrawn' }), consent({ id: idOf<ConsentId>('again') })], then: [], withheld: false },
    {
      says: true,
      given: [consent({ purpose: 'contact-relative', relativeId: 'sita', state: 'withdrawn' })],
      then: ['messages'],
      withheld: false,
    },
    { says: false, given: [consent()], then: ['messages'], withheld: false },
    { says: false, given: [consent({ channel: 'email' })], then: ['messages'], withheld: false },
    { says: false, given: [consent({ state: 'withdrawn' })], then: [], withheld: false },
    { says: false, given: [], then: [], withheld: false },
    { says: null, given: [consent()], then: [], withheld: false },
  ])('to messages, $says over $given: changes $then, withheld $withheld', ({ says, given, then, withheld }) => {
    const record = { ...known, consents: given };
    expect(partsOf(entry({ messages: says }), record)).toEqual(then);
    expect(isWithheld(messagesConsents(record), says, 'whatsapp')).toBe(withheld);
  });

  const about = (change: Partial<KnownConsent> = {}) =>
    consent({ purpose: 'contact-relative', channel: null, relativeId: 'sita', ...change });
  it.each([
    { says: true, given: [], then: ['contact'], withheld: false },
    { says: true, given: [about()], then: [], withheld: false },
    { says: true, given: [about({ channel: 'email' })], then: [], withheld: false },
    { says: true, given: [about({ relativeId: 'mohan' })], then: ['contact'], withheld: false },
    { says: true, given: [about({ state: 'withdrawn' })], then: ['contact'], withheld: true },
    { says: false, given: [about()], then: ['contact'], withheld: false },
    { says: null, given: [about()], then: [], withheld: false },
  ])('to contact the relative, $says over $given: changes $then, withheld $withheld', ({ says, given, then, withheld }) => {
    const record = { ...known, consents: given };
    expect(partsOf(entry({ mayContact: says }), record)).toEqual(then);
    expect(isWithheld(contactConsents(record, 'sita'), says)).toBe(withheld);
  });
});

describe('the relative of a row', () => {
  it.each([
    { given: 'without a phone', change: { relativePhone: null }, then: [] },
    { given: 'with another phone', change: { relativePhone: '+919822066666' }, then: ['relative'] },
    { given: 'with another relation', change: { relation: 'sister' }, then: ['relative'] },
    { given: 'of another name', change: { relative: 'Mohan Kale' }, then: ['relative'] },
  ])('$given: changes $then', ({ change, then }) => expect(partsOf(entry(change))).toEqual(then));
});

describe('the places a row gives', () => {
  const [ujala, asha] = [group('ujala'), group('asha')];
  it.each([
    { who: 'a newcomer', change: { known: null, groups: [ujala, asha] }, then: ['ujala', 'asha'] },
    { who: 'somebody who has one of them', change: { groups: [ujala, asha] }, then: ['asha'] },
    {
      who: 'somebody whose place was given back',
      change: { known: { ...known, enrolments: [{ groupId: 'ujala', ended: true }] } },
      then: ['ujala'],
    },
  ])('to $who are $then', ({ change, then }) => expect(placesGiven(entry(change)).map(({ id }) => id)).toEqual(then));
});

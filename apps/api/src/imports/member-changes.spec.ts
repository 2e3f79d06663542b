import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal, type BranchId, type ConsentId, type GroupId, type MemberId, type RelativeId } from '@saath/domain/kernel';
import type { KnownConsent, KnownMember } from './known-members.query.ts';
import { changesOf, isEmpty, placesGiven, withheldConsents } from './member-changes.ts';
import type { MemberEntry } from './member-entry.ts';
import type { KnownGroup } from './surroundings.query.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-22');
const north = idOf<BranchId>('north');
const group = (id: string): KnownGroup => ({
  id: idOf<GroupId>(id),
  branchId: north,
  name: id,
  kind: 'group-counselling',
  language: 'hi',
  capacity: null,
  seats: null,
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
  branchId: north,
  stage: 'admitted',
  admittedOn: day('2026-11-01'),
  dischargedOn: null,
  soberSince: day('2026-11-01'),
  language: 'hi',
  gender: 'male',
  birthYear: 1990,
  channel: 'whatsapp',
  relative: { name: 'Sita Kale', relation: 'wife', phone: '+919822055555', mayContact: null },
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

describe('a row that says what is on record', () => {
  it('changes nothing', () => expect(isEmpty(changesOf(entry(), known, today))).toBe(true));
  it.each([
    { change: { phone: null } },
    { change: { legalName: 'Ravi R. Kale' } },
    { change: { sharedPhone: true } },
    { change: { channel: 'email' as const } },
    { change: { stage: 'in-programme' as const } },
    { change: { soberSince: day('2026-11-02') } },
    { change: { groups: [group('ujala'), group('asha')] } },
    { change: { messages: true } },
  ])('but for $change changes something', ({ change }) => expect(isEmpty(changesOf(entry(change), known, today))).toBe(false));
});

describe('a consent of a row', () => {
  it.each([
    { says: true, given: [], then: 'grant', withheld: [] },
    { says: true, given: [consent()], then: 'none', withheld: [] },
    { says: true, given: [consent({ channel: null })], then: 'none', withheld: [] },
    { says: true, given: [consent({ channel: 'email' })], then: 'grant', withheld: [] },
    { says: true, given: [consent({ state: 'expired' })], then: 'grant', withheld: [] },
    { says: true, given: [consent({ state: 'withdrawn' })], then: 'none', withheld: ['messages'] },
    { says: true, given: [consent({ state: 'withdrawn' }), consent({ id: idOf<ConsentId>('again') })], then: 'none', withheld: [] },
    { says: true, given: [consent({ purpose: 'contact-relative', relativeId: 'sita', state: 'withdrawn' })], then: 'grant', withheld: [] },
    { says: false, given: [consent()], then: 'withdraw', withheld: [] },
    { says: false, given: [consent({ state: 'withdrawn' })], then: 'none', withheld: [] },
    { says: false, given: [], then: 'none', withheld: [] },
    { says: null, given: [consent()], then: 'none', withheld: [] },
  ])('to messages, $says over $given: $then', ({ says, given, then, withheld }) => {
    const [row, record] = [entry({ messages: says }), { ...known, consents: given }];
    expect(changesOf(row, record, today).messages).toBe(then);
    expect(withheldConsents(row, record)).toEqual(withheld);
  });

  const about = (change: Partial<KnownConsent> = {}) =>
    consent({ purpose: 'contact-relative', channel: null, relativeId: 'sita', ...change });
  it.each([
    { says: true, given: [], then: 'grant', withheld: [] },
    { says: true, given: [about()], then: 'none', withheld: [] },
    { says: true, given: [about({ relativeId: 'mohan' })], then: 'grant', withheld: [] },
    { says: true, given: [about({ state: 'withdrawn' })], then: 'none', withheld: ['contact-relative'] },
    { says: false, given: [about()], then: 'withdraw', withheld: [] },
    { says: null, given: [about()], then: 'none', withheld: [] },
  ])('to contact the relative, $says over $given: $then', ({ says, given, then, withheld }) => {
    const relative = { name: 'Sita Kale', relation: 'wife', phone: null, mayContact: says };
    const [row, record] = [entry({ relative }), { ...known, consents: given }];
    expect(changesOf(row, record, today).contactRelative).toBe(then);
    expect(withheldConsents(row, record)).toEqual(withheld);
  });
});

describe('the relative of a row', () => {
  const sita = { name: 'Sita Kale', relation: 'wife', phone: null, mayContact: null };
  it.each([
    { given: 'without a phone', relative: sita, then: 'none' },
    { given: 'with another phone', relative: { ...sita, phone: '+919822066666' }, then: known.relatives[0] },
    { given: 'with another relation', relative: { ...sita, relation: 'sister' }, then: known.relatives[0] },
    { given: 'of another name', relative: { ...sita, name: 'Mohan Kale' }, then: 'new' },
    { given: 'that is none', relative: null, then: 'none' },
  ])('$given: $then', ({ relative, then }) => expect(changesOf(entry({ relative }), known, today).relative).toEqual(then));
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
    { who: 'somebody who left', change: { stage: 'left' as const, known: null }, then: [] },
  ])('to $who are $then', ({ change, then }) => expect(placesGiven(entry(change)).map(({ id }) => id)).toEqual(then));
});

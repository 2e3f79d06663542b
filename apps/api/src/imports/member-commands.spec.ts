import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal, type BranchId, type MemberId, type RelativeId } from '@saath/domain/kernel';
import { writeGrantedConsents, writeWithdrawnConsents } from '../members/consent-records.ts';
import { writeRegistrations } from '../members/register-members.ts';
import { writeChangedRelatives, writeNewRelatives } from '../members/relative-records.ts';
import type { Command } from '../tenancy/command.ts';
import type { KnownConsent, KnownMember } from './known-members.query.ts';
import type { MemberEntry } from './member-entry.ts';
import { membersSheet } from './members-sheet.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-22');
const now = Temporal.Instant.from('2026-11-22T10:00+05:30');
const sita: KnownMember['relatives'][number] = { id: idOf<RelativeId>('sita'), name: 'Sita Kale', relation: 'wife', phone: null };
const known: KnownMember = {
  id: idOf<MemberId>('ravi'),
  ref: 'R1',
  branchId: idOf<BranchId>('north'),
  stage: 'admitted',
  since: day('2026-11-01'),
  language: 'hi',
  gender: null,
  birthYear: null,
  preferredChannel: 'whatsapp',
  legalName: 'Ravi Kale',
  phone: null,
  email: null,
  sharedPhone: false,
  stays: [{ id: idOf('stay'), admittedOn: day('2026-11-01'), dischargedOn: null }],
  episode: { id: idOf('episode'), startedOn: day('2026-11-01'), endedOn: null, endReason: null },
  relatives: [sita],
  consents: [],
  enrolments: [],
};
const entry = (change: Partial<MemberEntry> = {}): MemberEntry => ({
  row: 2,
  id: known.id,
  ref: 'R1',
  legalName: 'Ravi Kale',
  preferredName: null,
  phone: null,
  sharedPhone: false,
  email: null,
  branch: known.branchId,
  stage: 'admitted',
  admittedOn: day('2026-11-01'),
  dischargedOn: null,
  soberSince: null,
  language: 'hi',
  gender: null,
  birthYear: null,
  channel: 'whatsapp',
  relative: null,
  relativeId: idOf<RelativeId>('new'),
  relation: null,
  relativePhone: null,
  mayContact: null,
  messages: null,
  groups: [],
  known,
  ...change,
});
const means = { today, now, code: () => 'N-001', alias: () => 'Ravi' };
const planned = (change: Partial<MemberEntry>): readonly Command[] => membersSheet.commandsOf(entry(change), means);
const typesOf = (commands: readonly Command[]) => commands.flatMap(({ events }) => events.map(({ type }) => type));
const dataOf = (commands: readonly Command[], write: Command['write']) =>
  commands.filter((command) => command.write === write).map(({ data }) => data);
const granted = (change: Partial<KnownConsent> = {}): KnownConsent => ({
  id: idOf('consent'),
  purpose: 'messages',
  channel: null,
  relativeId: null,
  grantedOn: day('2026-11-01'),
  expiresOn: null,
  withdrawnOn: null,
  state: 'holds',
  ...change,
});

describe('a row of a newcomer', () => {
  const relative = { relative: 'Sita Kale', relation: 'wife', relativePhone: '+919822055555', mayContact: true };
  it('is planned as a registration with its reference, relative and consents', () => {
    const plan = planned({ known: null, messages: true, ...relative });
    expect(dataOf(plan, writeRegistrations)).toMatchObject([
      { ref: 'R1', registered: { member: { id: 'ravi', code: 'N-001', alias: 'Ravi' } }, contact: { legalName: 'Ravi Kale' } },
    ]);
    expect(dataOf(plan, writeNewRelatives)).toMatchObject([
      { relative: { id: 'new', displayName: 'Sita', relation: 'wife' }, name: 'Sita Kale' },
    ]);
    expect(dataOf(plan, writeGrantedConsents)).toMatchObject([
      { relativeId: null, consent: { purpose: 'messages', channel: 'whatsapp', grantedOn: today }, evidence: 'members-sheet' },
      { relativeId: 'new', consent: { purpose: 'contact-relative', channel: null } },
    ]);
    expect(typesOf(plan)).toEqual(['member-registered', 'consent-granted', 'relative-added', 'consent-granted']);
  });
  it('grants nothing that it does not say', () => {
    const plan = planned({ known: null, messages: false, ...relative, mayContact: null });
    expect(dataOf(plan, writeGrantedConsents)).toEqual([]);
    expect(typesOf(plan)).toEqual(['member-registered', 'relative-added']);
  });
});

describe('a row of a member on record', () => {
  it.each([
    { what: 'other details', change: { birthYear: 1990 }, then: ['member-changed'] },
    {
      what: 'a discharge',
      change: { stage: 'discharged', dischargedOn: day('2026-11-20') },
      then: ['member-moved', 'member-changed', 'member-discharged'],
    },
    { what: 'another start of sobriety', change: { soberSince: day('2026-11-05') }, then: ['sobriety-ended', 'sobriety-started'] },
    { what: 'a consent', change: { messages: true }, then: ['consent-granted'] },
    { what: 'the same facts', change: {}, then: [] },
  ] as const)('with $what raises $then', ({ change, then }) => expect(typesOf(planned(change))).toEqual(then));

  it('changes the relation of a relative and leaves the phone as it is', () => {
    const relative = { relative: 'Sita Kale', relativeId: sita.id, relation: 'sister' };
    const plan = planned({ ...relative, known: { ...known, relatives: [{ ...sita, phone: '+919822055555' }] } });
    expect(dataOf(plan, writeChangedRelatives)).toMatchObject([{ relative: { id: 'sita', relation: 'sister' }, phone: '+919822055555' }]);
    expect(dataOf(plan, writeNewRelatives)).toEqual([]);
  });
});

describe('a consent that a row takes back', () => {
  it.each([
    { from: '2026-11-01', then: '2026-11-22' },
    { from: '2026-11-23', then: '2026-11-23' },
  ])('is withdrawn today, or on the day of its grant: from $from, on $then', ({ from, then }) => {
    const consents = [granted({ grantedOn: day(from) })];
    const plan = planned({ messages: false, known: { ...known, consents } });
    expect(dataOf(plan, writeWithdrawnConsents)).toMatchObject([{ id: 'consent', withdrawnOn: day(then) }]);
    expect(typesOf(plan)).toEqual(['consent-withdrawn']);
  });
  it('is withdrawn once, with those whose term is over', () => {
    const over = granted({ id: idOf('over'), expiresOn: day('2026-11-02'), state: 'expired' });
    const before = granted({ id: idOf('before'), withdrawnOn: day('2026-11-03'), state: 'withdrawn' });
    const plan = planned({ messages: false, known: { ...known, consents: [granted(), over, before] } });
    expect(dataOf(plan, writeWithdrawnConsents)).toMatchObject([{ id: 'consent' }, { id: 'over' }]);
  });
});

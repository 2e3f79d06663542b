import { describe, expect, it } from '@jest/globals';
import { idOf, languages, Temporal } from '../kernel/index.ts';
import type { MemberId } from '../kernel/index.ts';
import { createProgrammeKindRegistry, defaultsOf, faultText, kindFaults, setProgramme } from '../programmes/index.ts';
import { builtInKinds } from './index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const codes = [
  'group-counselling',
  'sharing-circle',
  'community-activity',
  'twelve-step-meeting',
  'family-support',
  'mentor-circle',
  'aftercare-group',
];
const aMember = { kind: 'member', id: idOf<MemberId>('member-1'), stage: 'enquiry', mentor: false, gender: null } as const;
const aGroup = { startsOn: day('2026-01-01'), endsOn: day('2026-03-31'), settings: {} };

describe('the kinds of the house', () => {
  it('are seven, in the order in which they are offered', () => expect(builtInKinds.map(({ code }) => code)).toEqual(codes));
  it('fit into one registry', () => {
    const made = createProgrammeKindRegistry(builtInKinds);
    expect(made.ok && codes.map((code) => made.value.get(code)?.code)).toEqual(codes);
  });
  it('each have a colour and an icon of their own', () => {
    expect(new Set(builtInKinds.map(({ colour }) => colour)).size).toBe(builtInKinds.length);
    expect(new Set(builtInKinds.map(({ icon }) => icon)).size).toBe(builtInKinds.length);
  });
});

describe.each(builtInKinds.map((kind) => [kind.code, kind] as const))('%s', (_code, kind) => {
  it('keeps the contract', () => expect(kindFaults(kind).map(faultText)).toEqual([]));
  it('says different things in each language', () =>
    expect(new Set(languages.map((language) => kind.description[language])).size).toBe(languages.length));
  it('offers room for what it recommends', () => expect(kind.size.cap ?? Infinity).toBeGreaterThanOrEqual(kind.size.recommended.to));
  it('can be enabled as it is', () =>
    expect(setProgramme(kind, { enabled: true })).toMatchObject({ ok: true, value: { kind: kind.code } }));
  it('gives its own defaults without overrides', () =>
    expect(defaultsOf(kind)).toEqual({ cap: kind.size.cap, minutes: kind.cadence.minutes, waitingList: kind.waitingList }));
  it('never takes a record field as required: speaking is a choice', () =>
    expect(kind.recordFields.filter(({ required }) => required)).toEqual([]));
  it('never enrols anybody into a group that has ended', () =>
    expect(kind.eligibility(aMember, aGroup, day('2026-04-01')).allowed).toBe(false));
  it('says nothing of an excused absence', () => {
    const history = [0, 7, 14, 21].map((days) => ({ on: day('2026-01-01').add({ days }), state: 'excused' as const }));
    expect(kind.signals(history)).toEqual([]);
  });
  it('is the same when it is read as data', () => {
    const { eligibility: _eligibility, signals: _signals, ...data } = kind;
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

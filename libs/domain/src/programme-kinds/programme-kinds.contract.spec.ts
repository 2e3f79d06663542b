import { describe, expect, it } from '@jest/globals';
import { languages, Temporal } from '../kernel/index.ts';
import {
  agendaOf,
  attendanceStates,
  attended,
  createProgrammeKindRegistry,
  defaultsOf,
  faultText,
  kindFaults,
  ladderAfterOf,
  ladderOf,
  openToField,
  setProgramme,
} from '../programmes/index.ts';
import { aGroup, aMember, aRelative, history, on } from '../testing/index.ts';
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

describe('the kinds of the house', () => {
  it('are in the order in which they are offered', () => expect(builtInKinds.map(({ code }) => code)).toEqual(codes));
  it('fit into one registry', () => {
    const made = createProgrammeKindRegistry(builtInKinds);
    expect(made.ok && codes.map((code) => made.value.get(code)?.code)).toEqual(codes);
  });
  it.each([
    {
      code: 'group-counselling',
      audience: ['residents', 'alumni'],
      enrolment: 'closed',
      from: 6,
      to: 12,
      cap: 15,
      minutes: 90,
      keeps: 'notes',
    },
    {
      code: 'sharing-circle',
      audience: ['residents', 'alumni'],
      enrolment: 'by-request',
      from: 6,
      to: 12,
      cap: 20,
      minutes: 45,
      keeps: 'presence',
    },
    { code: 'community-activity', audience: ['anyone'], enrolment: 'open', from: 8, to: 30, cap: 80, minutes: 90, keeps: 'presence' },
    {
      code: 'twelve-step-meeting',
      audience: ['anyone'],
      enrolment: 'drop-in',
      from: 5,
      to: 30,
      cap: null,
      minutes: 60,
      keeps: 'headcount',
    },
    { code: 'family-support', audience: ['relatives'], enrolment: 'by-request', from: 6, to: 20, cap: 30, minutes: 90, keeps: 'notes' },
    { code: 'mentor-circle', audience: ['mentors'], enrolment: 'closed', from: 4, to: 10, cap: 15, minutes: 90, keeps: 'notes' },
    { code: 'aftercare-group', audience: ['alumni'], enrolment: 'by-request', from: 6, to: 12, cap: 20, minutes: 90, keeps: 'notes' },
  ])('have the numbers of their pages: $code', ({ code, audience, enrolment, from, to, cap, minutes, keeps }) => {
    const kind = builtInKinds.find((one) => one.code === code);
    expect(kind).toMatchObject({
      audience,
      enrolment,
      size: { recommended: { from, to }, cap },
      cadence: { minutes },
      confidentiality: keeps,
    });
  });

  it.each([
    {
      code: 'group-counselling',
      rules: ['day-before', 'two-hours-before'],
      one: ['missed-last'],
      two: 'missed-in-a-row',
      three: 'missed-in-a-row',
    },
    { code: 'sharing-circle', rules: ['two-hours-before'], one: ['missed-last'], two: 'missed-last', three: 'missed-in-a-row' },
    { code: 'community-activity', rules: ['day-before'], one: [], two: undefined, three: 'missed-in-a-row' },
    { code: 'twelve-step-meeting', rules: [], one: [], two: undefined, three: undefined },
    { code: 'family-support', rules: ['day-before', 'two-hours-before'], one: [], two: 'missed-in-a-row', three: 'missed-in-a-row' },
    {
      code: 'mentor-circle',
      rules: ['day-before', 'two-hours-before'],
      one: ['missed-last'],
      two: 'missed-in-a-row',
      three: 'missed-in-a-row',
    },
    {
      code: 'aftercare-group',
      rules: ['day-before', 'two-hours-before'],
      one: ['missed-last'],
      two: 'missed-in-a-row',
      three: 'missed-in-a-row',
    },
  ])('tell people and notice misses as their pages say: $code', ({ code, rules, one, two, three }) => {
    const kind = builtInKinds.find((found) => found.code === code)!;
    const says = (misses: number) =>
      kind.signals(history('present', ...Array.from({ length: misses }, () => 'absent' as const))).map((signal) => signal.code);
    expect(kind.reminderPlan.map(({ rule }) => rule)).toEqual(rules);
    expect([says(1), says(2)[0], says(3)[0]]).toEqual([one, two, three]);
  });

  it('are described to Meeting Guide only where they are public meetings', () =>
    expect(builtInKinds.filter(({ mappings }) => mappings.meetingGuide !== null).map(({ code }) => code)).toEqual(['twelve-step-meeting']));

  it.each(builtInKinds.filter(({ settingsFields }) => settingsFields.includes(openToField)))(
    'keep a circle of women to women, and leave it to staff where no gender is recorded: $code',
    ({ eligibility }) => {
      const says = (openTo: string, gender: 'female' | 'male' | null) => eligibility(aMember('alumni', { gender }), aGroup({ openTo }), on);
      expect(says('women', 'male')).toEqual({ allowed: false, reasons: ['group-for-women'] });
      expect(says('men', 'female')).toEqual({ allowed: false, reasons: ['group-for-men'] });
      for (const gender of ['female', null] as const) expect(says('women', gender)).toEqual({ allowed: true });
      for (const gender of ['female', 'male', null] as const) expect(says('everyone', gender)).toEqual({ allowed: true });
    },
  );

  it('each have an icon of their own', () => expect(new Set(builtInKinds.map(({ icon }) => icon)).size).toBe(builtInKinds.length));
});

describe.each(builtInKinds.map((kind) => [kind.code, kind] as const))('%s', (_code, kind) => {
  it('keeps the contract', () => expect(kindFaults(kind).map(faultText)).toEqual([]));
  it('says different things in each language', () =>
    expect(new Set(languages.map((language) => kind.description[language])).size).toBe(languages.length));
  it('offers room for what it recommends', () => expect(kind.size.cap ?? Infinity).toBeGreaterThanOrEqual(kind.size.recommended.to));
  it('can be enabled as it is', () =>
    expect(setProgramme(kind, { enabled: true })).toMatchObject({ ok: true, value: { kind: kind.code } }));
  it('gives its own defaults without overrides', () => {
    const { size, cadence, waitingList, enrolment } = kind;
    const ofTheHouse = {
      ...{ firstWeeks: cadence.later?.usually ?? null, correctionDays: 7, lateAfter: 10, firstReminder: null, agenda: null },
      ladderAfter: ladderAfterOf(kind),
      ladderSteps: ladderOf(kind).steps,
    };
    expect(defaultsOf(kind)).toEqual({ cap: size.cap, minutes: cadence.minutes, waitingList, enrolment, ...ofTheHouse });
  });
  it('never takes a record field as required: speaking is a choice', () =>
    expect(kind.recordFields.filter(({ required }) => required)).toEqual([]));
  it('never enrols anybody into a group that has ended', () => {
    const ended = { ...aGroup(), startsOn: day('2026-01-01'), endsOn: day('2026-03-31') };
    for (const person of [aMember('in-programme'), aMember('alumni', { mentor: true }), aRelative])
      expect(kind.eligibility(person, ended, day('2026-04-01')).allowed).toBe(false);
  });
  it('has a course whose steps follow one another in its usual session, with a title of its own in each language', () => {
    const steps = agendaOf(kind, {}, kind.cadence.minutes);
    expect(steps.map(({ to, from }) => to - from)).toEqual((kind.agenda ?? []).map(({ minutes }) => minutes));
    // A kind without a course has no step.
    expect([steps[0]?.from, steps.at(-1)?.to]).toEqual(kind.agenda === undefined ? [undefined, undefined] : [0, kind.cadence.minutes]);
    for (const language of languages) expect(new Set(steps.map(({ title }) => title[language])).size).toBe(steps.length);
    const inLatin = steps.flatMap(({ title, script }) => [title.hi, title.mr, script?.hi ?? '', script?.mr ?? '']).join(' ');
    expect(inLatin).not.toMatch(/[a-z]/i);
  });
  it('has a course in which every step has time also in the shortest session', () => {
    const steps = agendaOf(kind, {}, kind.cadence.minutesRange.from);
    expect(steps.filter(({ from, to }) => to <= from)).toEqual([]);
  });
  it('counts a miss only for a person who neither attended nor was excused', () =>
    expect(kind.attendance.misses.filter((state) => attended(state) || state === 'excused')).toEqual([]));
  it('knows every state it records', () => expect(attendanceStates).toEqual(expect.arrayContaining([...kind.attendance.states])));
  it('says nothing of an excused absence', () => expect(kind.signals(history('excused', 'excused', 'excused', 'excused'))).toEqual([]));
  it('forgets the misses of a person who attends again', () =>
    expect(kind.signals(history('absent', 'absent', 'absent', 'late'))).toEqual([]));
  it('is the same when it is read as data', () => {
    const { eligibility: _eligibility, signals: _signals, ...data } = kind;
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

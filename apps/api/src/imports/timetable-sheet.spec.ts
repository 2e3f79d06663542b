import { describe, expect, it } from '@jest/globals';
import type { Branch } from '@saath/domain/branches';
import { idOf, Temporal, type BranchId, type GroupId, type RoomId } from '@saath/domain/kernel';
import { assignFacilitators } from '../groups/assign-facilitators.ts';
import type { Command } from '../tenancy/command.ts';
import { writeChangedGroups, writeNewGroups, writeSchedules } from '../groups/group-records.ts';
import type { KnownGroup } from './known-groups.query.ts';
import type { TimetableEntry } from './timetable-entry.ts';
import { timetableSheet } from './timetable-sheet.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const schedule = {
  startsOn: day('2026-11-03'),
  startsAt: Temporal.PlainTime.from('18:00'),
  minutes: 60,
  recurrence: 'FREQ=WEEKLY;BYDAY=TU',
  until: null,
  timeZone: 'Asia/Kolkata',
};
const known: KnownGroup = {
  id: idOf<GroupId>('ujala'),
  branchId: idOf<BranchId>('north'),
  name: 'Ujala',
  kind: 'group-counselling',
  programme: undefined,
  language: 'hi',
  capacity: 12,
  seats: 12,
  decision: null,
  enrolled: 0,
  notes: 'Bring water',
  settings: {},
  roomId: 'hall',
  roomName: 'Hall 1',
  leaders: ['Meera'],
  schedules: [{ ...schedule, appliesFrom: day('2026-11-03') }],
};
const branches: readonly Branch[] = [];
const means = {
  branchOf: () => idOf<BranchId>('north'),
  roomOf: ({ roomName }: { readonly roomName: string | null }) => (roomName === null ? null : idOf<RoomId>(`room ${roomName}`)),
  staffOf: (leaders: readonly string[] | null) => (leaders ?? []).map((leader) => `staff ${leader}`),
  facts: {
    ...{ centreTimeZone: 'Asia/Kolkata', centreCountry: 'IN', centreLanguage: 'mr' as const, branches, branchNamed: () => undefined },
    ...{ today: day('2026-11-22'), now: Temporal.Instant.from('2026-11-22T06:30:00Z') },
  },
};
const commandsOf = (change: Partial<TimetableEntry>): readonly Command[] =>
  timetableSheet.commandsOf(
    {
      ...{ ...schedule, branchName: 'North', roomName: null, known, groupName: 'Ujala', kind: 'group-counselling' },
      ...{ row: 2, leaders: null, language: null, capacity: null, notes: null },
      ...change,
    },
    means,
  );
const eventsOf = (commands: readonly Command[]) => commands.flatMap(({ events }) => events.map(({ type, facts }) => [type, facts]));
const writersOf = (commands: readonly Command[]) => commands.map(({ write }) => write);

describe('a row of a group on record', () => {
  it.each([
    { given: 'with empty cells', change: {} },
    { given: 'with names spaced otherwise', change: { roomName: 'hall  1', leaders: ['MEERA'] } },
    { given: 'with what is on record', change: { language: 'hi' as const, capacity: 12, notes: 'Bring water' } },
  ])('$given gives no command', ({ change }) => expect(commandsOf(change)).toEqual([]));

  it.each([
    { change: { roomName: 'Hall 2' }, fields: ['roomId'], details: { roomId: 'room Hall 2', capacity: 12 } },
    {
      change: { capacity: 15, notes: 'Chairs' },
      fields: ['capacity', 'notes'],
      details: { roomId: 'hall', capacity: 15, notes: 'Chairs' },
    },
  ])('with $change changes $fields and leaves the rest', ({ change, fields, details }) => {
    const commands = commandsOf(change);
    expect(eventsOf(commands)).toEqual([['group-changed', { fields }]]);
    expect(commands.map(({ data }) => data)).toMatchObject([details]);
  });

  it('with other facilitators assigns them from today on', () => {
    const commands = commandsOf({ leaders: ['Sunita'] });
    expect(eventsOf(commands)).toEqual([['group-changed', { fields: ['facilitatorIds'] }]]);
    expect(commands.at(-1)).toMatchObject({ write: assignFacilitators, data: { staffIds: ['staff Sunita'], from: day('2026-11-22') } });
  });

  it.each([
    { change: { startsAt: Temporal.PlainTime.from('19:00') } },
    { change: { minutes: 90 } },
    { change: { recurrence: 'FREQ=WEEKLY;BYDAY=WE' } },
    { change: { startsOn: day('2026-11-10') } },
    { change: { until: day('2026-12-31') } },
  ])('with the schedule $change is rescheduled from today on, and its version is one more', ({ change }) => {
    const commands = commandsOf(change);
    expect(eventsOf(commands)).toEqual([['group-rescheduled', { applyFrom: '2026-11-22' }]]);
    expect(writersOf(commands)).toEqual([writeChangedGroups, writeSchedules]);
  });

  it('that ends on record and has no last day in the sheet goes on', () => {
    const ending = { ...known, schedules: [{ ...schedule, until: day('2026-12-31'), appliesFrom: day('2026-11-03') }] };
    expect(eventsOf(commandsOf({ known: ending }))).toEqual([['group-rescheduled', { applyFrom: '2026-11-22' }]]);
  });

  it('with other details and another schedule writes its details once', () =>
    expect(writersOf(commandsOf({ minutes: 90, capacity: 15 }))).toEqual([writeChangedGroups, writeSchedules]));

  it('is compared with the schedule that is planned, also when that one begins later', () => {
    const later = { ...schedule, minutes: 90, appliesFrom: day('2026-12-08') };
    const twice = { ...known, schedules: [...known.schedules, later] };
    expect(commandsOf({ known: twice, minutes: 90 })).toEqual([]);
    expect(eventsOf(commandsOf({ known: twice, minutes: 75 }))).toEqual([['group-rescheduled', { applyFrom: '2026-11-22' }]]);
  });

  it('that repeats the schedule of today leaves a later one as it is', () => {
    const later = { ...schedule, minutes: 90, appliesFrom: day('2026-12-08') };
    expect(commandsOf({ known: { ...known, schedules: [...known.schedules, later] } })).toEqual([]);
  });
});

describe('a row of a new group', () => {
  it('opens it in the language of the centre, with its facilitators from its first day on', () => {
    const commands = commandsOf({ known: null, leaders: ['Meera'] });
    expect(writersOf(commands)).toEqual([writeNewGroups, assignFacilitators]);
    expect(commands.map(({ data }) => data)).toMatchObject([
      { group: { name: 'Ujala', language: 'mr', capacity: null, roomId: null }, schedule: { minutes: 60 } },
      { staffIds: ['staff Meera'], from: day('2026-11-03') },
    ]);
    expect(eventsOf(commands)).toEqual([['group-created', { kind: 'group-counselling' }]]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Answers, Field } from '../kernel/index.ts';
import { stages } from '../members/index.ts';
import { agendaOf, firstWeeksOf, meetingTypes, openToField, ownAgendaField } from '../programmes/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { aGroup, aKind, aMember, aRelative, on, text } from '../testing/index.ts';
import { builtInKinds } from './index.ts';

/**
 * The settings that staff and people read on the page of the group, and nothing but them reads. A switch says nothing there that it does
 * not also do.
 */
const saidOfTheGroup: readonly string[] = ['activity', 'bring', 'focus', 'session', 'venue'];

const everybody = [
  aRelative,
  ...stages.flatMap((stage) =>
    [true, false].flatMap((mentor) => (['female', 'male', null] as const).map((gender) => aMember(stage, { mentor, gender }))),
  ),
];

/** Answers to a field that differ, the missing one among them. */
function answersTo(field: Field): readonly unknown[] {
  switch (field.type) {
    case 'switch':
      return [undefined, true, false];
    case 'choice':
      return [undefined, ...field.options.map(({ value }) => value)];
    case 'choices':
      return [undefined, ...field.options.map(({ value }) => [value])];
    case 'number':
    case 'scale':
      return [undefined, field.min, field.max];
    case 'list':
      return [undefined, ['10 Welcome']];
    default:
      return [undefined, 'Welcome'];
  }
}

/**
 * All that the product does with the settings of a group: who may join, the course of its sessions, when its later rhythm begins, and its entry in the
 * directory. */
const effects = (kind: ProgrammeKind, settings: Answers): string =>
  JSON.stringify([
    everybody.map((person) => kind.eligibility(person, aGroup(settings), on)),
    agendaOf(kind, settings, 60),
    firstWeeksOf(kind, settings),
    meetingTypes(kind, settings, 'mr') ?? null,
  ]);

/** Whether an answer to this field changes anything, where a group is listed and where it is not. */
function decides(kind: ProgrammeKind, field: Field): boolean {
  const { listedBy } = kind.mappings.meetingGuide ?? { listedBy: '' };
  return [{}, { [listedBy]: true }].some(
    (settings) => new Set(answersTo(field).map((answer) => effects(kind, { ...settings, [field.key]: answer }))).size > 1,
  );
}

/** The keys of the settings of a kind that nothing reads. */
const unread = (kind: ProgrammeKind): readonly string[] =>
  kind.settingsFields
    .filter((field) => !(saidOfTheGroup.includes(field.key) && field.type !== 'switch') && !decides(kind, field))
    .map(({ key }) => key);

describe('the settings of a kind', () => {
  it.each(builtInKinds.map((kind) => ({ code: kind.code, kind })))('have a reader each: $code', ({ kind }) =>
    expect(unread(kind)).toEqual([]),
  );

  it('are each said of a group or decide something, and no word is kept for one that is gone', () => {
    const keys = builtInKinds.flatMap(({ settingsFields }) => settingsFields.map(({ key }) => key));
    expect(saidOfTheGroup.filter((key) => !keys.includes(key))).toEqual([]);
  });

  const asked = { label: text, help: text, required: false };
  it.each<{ what: string; field: Field }>([
    { what: 'a switch', field: { ...asked, key: 'askMoodAndCraving', type: 'switch' } },
    { what: 'a switch that has the key of a text', field: { ...asked, key: 'venue', type: 'switch' } },
    { what: 'a number', field: { ...asked, key: 'weeks', type: 'number', min: 1, max: 9 } },
    { what: 'a choice', field: { ...asked, key: 'openness', type: 'choice', options: [{ value: 'open', label: text }] } },
    { what: 'a question about who may join that the kind does not ask', field: openToField },
  ])('are found out where nothing reads $what', ({ field }) => {
    const eligibility = () => ({ allowed: true as const });
    expect(unread(aKind({ eligibility, settingsFields: [ownAgendaField, field] }))).toEqual([field.key]);
  });
});

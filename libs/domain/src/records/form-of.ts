import type { Field } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';

/** The forms that are filled in about a session: one about each person, and one about the session. */
export const recordForms = ['person', 'session'] as const;
export type RecordForm = (typeof recordForms)[number];

/** The part of a kind that its forms need. */
export type FormingKind = Pick<ProgrammeKind, 'recordFields' | 'sessionFields'>;

export const fieldsOf = (kind: FormingKind, form: RecordForm): readonly Field[] =>
  form === 'person' ? kind.recordFields : (kind.sessionFields ?? []);

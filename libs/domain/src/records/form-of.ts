import { fieldsFor } from '../kernel/index.ts';
import type { Field, Visibility } from '../kernel/index.ts';
import type { ProgrammeKind, RecordForm } from '../programmes/index.ts';

export { recordForms } from '../programmes/index.ts';
export type { RecordForm } from '../programmes/index.ts';

/** The part of a kind that its forms need. */
export type FormingKind = Pick<ProgrammeKind, 'recordFields' | 'sessionFields'>;

export const fieldsOf = (kind: FormingKind, form: RecordForm): readonly Field[] =>
  form === 'person' ? kind.recordFields : (kind.sessionFields ?? []);

/** A kind with the forms that somebody fills in who is among these readers. To them, another question is one that the form does not have. */
export const formsFor = <Kind extends FormingKind>(kind: Kind, readers: readonly Visibility[]): Kind => ({
  ...kind,
  recordFields: fieldsFor(kind.recordFields, readers),
  sessionFields: fieldsFor(kind.sessionFields ?? [], readers),
});

import type { Field } from '../kernel/index.ts';
import type { ProgrammeKind, RecordForm } from '../programmes/index.ts';

export { recordForms } from '../programmes/index.ts';
export type { RecordForm } from '../programmes/index.ts';

/** The part of a kind that its forms need. */
export type FormingKind = Pick<ProgrammeKind, 'recordFields' | 'sessionFields'>;

export const fieldsOf = (kind: FormingKind, form: RecordForm): readonly Field[] =>
  form === 'person' ? kind.recordFields : (kind.sessionFields ?? []);

import type { OwnKind, RecordForm } from '@saath/domain/programmes';
import type { Count, KindCode } from '../http/units.ts';
import type { FieldView } from './field.view.ts';
import type { LocalisedView } from '../http/localised.view.ts';

/** A span of numbers of people. */
export class RangeView {
  /** The least number of people. */
  from: Count;
  /** The greatest number of people. */
  to: Count;
}

/** A question that a centre has added to a kind of its own. */
export class OwnFieldView {
  /** Whether it is asked about each person, or about the session as a whole. */
  form: RecordForm;
  /** The question. */
  field: FieldView;
}

/** The description of a kind that a centre has made from another. */
export class OwnKindView {
  /** The code of the installed kind from which everything else is taken. */
  from: KindCode;
  /** The words of the centre about it; null for those of the other kind. */
  description: LocalisedView | null;
  /** The size that the centre recommends; null for that of the other kind. */
  recommended: RangeView | null;
  /** The slot of the colour, from 1 to 7. */
  colour: Count;
  /** The keys of the settings and of the forms of a session that are not asked. */
  leftOut: readonly string[];
  /** The questions that the centre has added, those that are left out included. */
  fields: readonly OwnFieldView[];
}

/** The view of a kind that a centre has made. */
export const ownView = ({ from, description, recommended, colour, leftOut, fields }: OwnKind): OwnKindView => ({
  ...{ from, description, recommended, colour, leftOut, fields },
});

import type { Schedule } from '@saath/domain/groups';
import type { Language } from '@saath/domain/kernel';
import type { NamedPlace } from '../branches/open-places.ts';
import type { KnownGroup } from './known-groups.query.ts';

/** A row of a timetable in which nothing is wrong. Null states nothing: a group on record stays as it is there. */
export interface TimetableEntry extends Schedule, NamedPlace {
  readonly row: number;
  /** The group on record that the row changes; null for a new group. */
  readonly known: KnownGroup | null;
  readonly groupName: string;
  readonly kind: string;
  readonly leaders: readonly string[] | null;
  readonly language: Language | null;
  readonly capacity: number | null;
  readonly notes: string | null;
}

import type { Version } from '../http/units.ts';
import { MentorBoundsBody } from './mentor-bounds.body.ts';

/** The bounds of the rules about mentors in this centre. */
export class MentorBoundsView extends MentorBoundsBody {
  /** The version of the bounds; 0 while the centre has changed none. */
  version: Version;
}

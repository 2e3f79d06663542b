import type { ProgrammeKind } from '../programmes/index.ts';
import { aftercareGroup } from './aftercare-group/aftercare-group.ts';
import { communityActivity } from './community-activity/community-activity.ts';
import { familySupport } from './family-support/family-support.ts';
import { groupCounselling } from './group-counselling/group-counselling.ts';
import { mentorCircle } from './mentor-circle/mentor-circle.ts';
import { sharingCircle } from './sharing-circle/sharing-circle.ts';
import { twelveStepMeeting } from './twelve-step-meeting/twelve-step-meeting.ts';

/** The built-in kinds, in the order in which they are offered. A new one is a folder here and a line in this list. */
export const builtInKinds: readonly ProgrammeKind[] = [
  groupCounselling,
  sharingCircle,
  communityActivity,
  twelveStepMeeting,
  familySupport,
  mentorCircle,
  aftercareGroup,
];

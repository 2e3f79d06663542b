import { describe, expect, it } from '@jest/globals';
import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { mentorCircle } from './mentor-circle.ts';

describeKind(mentorCircle, {
  looks: { icon: 'handshake', confidentiality: 'notes', cap: 15, minutes: 90 },
  accepts: [
    { given: aMember('alumni', { mentor: true }), person: 'a mentor' },
    { given: aMember('aftercare', { mentor: true }), person: 'a mentor in aftercare' },
  ],
  refuses: [
    { given: aMember('alumni'), person: 'an alumnus who is no mentor', then: ['not-a-mentor'] },
    { given: aRelative, person: 'a relative', then: ['members-only'] },
  ],
  signals: [
    { given: ['present', 'present'], then: [] },
    { given: ['present', 'absent'], then: [['missed-last', 1]] },
    { given: ['absent', 'present'], then: [] },
    { given: ['present', 'absent', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', 'excused', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', null], then: [['missed-last', 1]] },
    { given: ['absent', 'absent', 'late'], then: [] },
  ],
  recordFields: ['load', 'topicForSupervision'],
});

describe('mentor-circle alone', () => {
  it('knows no walk-ins', () => expect(mentorCircle.attendance.states).not.toContain('walk-in'));
});

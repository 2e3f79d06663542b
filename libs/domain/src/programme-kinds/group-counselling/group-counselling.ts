import {
  audienceEligibility,
  celebratedDays,
  cravingField,
  dayAndTwoHoursBefore,
  missSignals,
  moodField,
  openToField,
  ownAgendaField,
} from '../../programmes/index.ts';
import type { Audience, AttendanceState, ProgrammeKind } from '../../programmes/index.ts';
import { groupCounsellingAgenda } from './group-counselling.agenda.ts';

const audience: readonly Audience[] = ['residents', 'alumni'];
const misses: readonly AttendanceState[] = ['absent'];

/** A counsellor and the same six to twelve people, ninety minutes each time. */
export const groupCounselling: ProgrammeKind = {
  code: 'group-counselling',
  version: '1.1.0',
  name: { en: 'Group counselling', hi: 'समूह परामर्श', mr: 'गट समुपदेशन' },
  description: {
    en: 'A counsellor and the same small circle meet each week to talk about what helps and what is hard.',
    hi: 'परामर्शदाता और वही छोटा समूह हर हफ़्ते मिलते हैं और बात करते हैं कि क्या मदद करता है और क्या कठिन है।',
    mr: 'समुपदेशक आणि तोच छोटा गट दर आठवड्याला भेटतात आणि काय मदत करते, काय अवघड जाते यावर बोलतात.',
  },
  icon: 'forum',
  audience,
  enrolment: 'closed',
  size: { recommended: { from: 6, to: 12 }, cap: 15 },
  waitingList: true,
  agenda: groupCounsellingAgenda,
  cadence: { recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH', minutes: 90, minutesRange: { from: 45, to: 120 } },
  facilitation: { roles: ['counsellor', 'administrator', 'facilitator'], minimum: 1, backUps: 1 },
  settingsFields: [
    openToField,
    {
      key: 'focus',
      type: 'text',
      label: { en: 'Focus', hi: 'मुख्य विषय', mr: 'मुख्य विषय' },
      help: {
        en: 'What this circle works on, in a few words.',
        hi: 'यह समूह किस पर काम करता है, थोड़े शब्दों में।',
        mr: 'हा गट कशावर काम करतो, थोडक्यात.',
      },
      required: false,
      maxLength: 200,
    },
    ownAgendaField,
  ],
  recordFields: [
    moodField,
    cravingField,
    {
      key: 'participation',
      type: 'choice',
      label: { en: 'Took part', hi: 'भागीदारी', mr: 'सहभाग' },
      help: {
        en: 'How the person took part today; listening counts.',
        hi: 'आज व्यक्ति ने कैसे भाग लिया; सुनना भी भागीदारी है।',
        mr: 'आज व्यक्तीने कसा सहभाग घेतला; ऐकणे हाही सहभागच.',
      },
      required: false,
      options: [
        { value: 'listened', label: { en: 'Listened', hi: 'सुना', mr: 'ऐकले' } },
        { value: 'spoke', label: { en: 'Spoke', hi: 'बात की', mr: 'बोलले' } },
        { value: 'supported', label: { en: 'Supported others', hi: 'दूसरों का साथ दिया', mr: 'इतरांना साथ दिली' } },
      ],
    },
  ],
  confidentiality: 'notes',
  attendance: { states: ['present', 'late', 'left-early', 'excused', 'absent', 'walk-in'], misses, minutes: ['late', 'left-early'] },
  eligibility: audienceEligibility(audience),
  signals: missSignals({ misses, inARow: 2, single: true }),
  signalTexts: {},
  reminderPlan: dayAndTwoHoursBefore,
  milestones: celebratedDays,
  metrics: ['attendance', 'retention', 'punctuality'],
  mappings: { meetingGuide: null },
};

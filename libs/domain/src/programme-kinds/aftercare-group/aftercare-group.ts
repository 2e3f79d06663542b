import {
  audienceEligibility,
  celebratedDays,
  cravingField,
  dayAndTwoHoursBefore,
  missSignals,
  openToField,
  ownAgendaField,
} from '../../programmes/index.ts';
import type { Audience, AttendanceState, ProgrammeKind } from '../../programmes/index.ts';
import { aftercareGroupAgenda } from './aftercare-group.agenda.ts';

const audience: readonly Audience[] = ['alumni'];
const misses: readonly AttendanceState[] = ['absent'];

/**
 * A group for people after their discharge: weekly for the first twelve weeks, in which most are lost, then fortnightly. A single miss is a
 * signal: a call after the first miss raised continuation by 15 % (PRODUCT, numbers).
 */
export const aftercareGroup: ProgrammeKind = {
  code: 'aftercare-group',
  version: '1.0.0',
  name: { en: 'Aftercare group', hi: 'बाद की देखभाल का समूह', mr: 'नंतरच्या साथीचा गट' },
  description: {
    en: 'For the months after discharge: weekly for twelve weeks, then fortnightly, with a goal for meetings near home.',
    hi: 'डिस्चार्ज के बाद के महीनों के लिए: बारह हफ़्ते हर सप्ताह, फिर हर पखवाड़े, घर के पास की बैठकों के लक्ष्य के साथ।',
    mr: 'डिस्चार्जनंतरच्या महिन्यांसाठी: बारा आठवडे दर आठवड्याला, मग पंधरवड्यातून एकदा, घराजवळच्या बैठकींच्या उद्दिष्टासह.',
  },
  icon: 'potted_plant',
  audience,
  enrolment: 'by-request',
  size: { recommended: { from: 6, to: 12 }, cap: 20 },
  waitingList: true,
  agenda: aftercareGroupAgenda,
  cadence: {
    recurrence: 'FREQ=WEEKLY;BYDAY=SU',
    minutes: 90,
    minutesRange: { from: 45, to: 120 },
    later: { recurrence: 'FREQ=WEEKLY;INTERVAL=2', after: 'weeklyWeeks', usually: 12, weeksRange: { from: 4, to: 52 } },
  },
  facilitation: { roles: ['counsellor', 'administrator', 'facilitator', 'mentor'], minimum: 1, backUps: 1 },
  settingsFields: [
    openToField,
    {
      key: 'weeklyWeeks',
      type: 'number',
      label: { en: 'Weeks before it becomes fortnightly', hi: 'कितने हफ़्ते बाद हर पखवाड़े', mr: 'किती आठवड्यांनंतर पंधरवड्याने' },
      help: {
        en: 'Counted from the first session, on the same weekday. Left empty, as many as usual here.',
        hi: 'पहली बैठक से गिने जाते हैं, वही वार रहता है। खाली छोड़ें तो जितने यहाँ आम हैं।',
        mr: 'पहिल्या सत्रापासून मोजले जातात, वार तोच राहतो. रिकामे ठेवल्यास इथे नेहमीचे असतात तितके.',
      },
      required: false,
      min: 4,
      max: 52,
      unit: { en: 'weeks', hi: 'हफ़्ते', mr: 'आठवडे' },
    },
    ownAgendaField,
  ],
  recordFields: [
    {
      key: 'outsideMeetings',
      type: 'number',
      label: { en: 'Outside meetings since last time', hi: 'पिछली बार से बाहर की बैठकें', mr: 'मागील वेळेपासून बाहेरच्या बैठका' },
      help: {
        en: 'How many the person went to, by their own account.',
        hi: 'व्यक्ति के अपने अनुसार, वे कितनी बैठकों में गए।',
        mr: 'व्यक्तीच्या स्वतःच्या सांगण्यानुसार किती बैठकांना गेले.',
      },
      required: false,
      min: 0,
      max: 31,
    },
    {
      key: 'outsideGoal',
      type: 'text',
      label: { en: 'The next meeting I will go to', hi: 'अगली बैठक जिसमें मैं जाऊँगा या जाऊँगी', mr: 'मी जाणार असलेली पुढची बैठक' },
      help: { en: 'Which one, where and when.', hi: 'कौन-सी, कहाँ और कब।', mr: 'कोणती, कुठे आणि कधी.' },
      required: false,
      maxLength: 200,
    },
    cravingField,
  ],
  confidentiality: 'notes',
  attendance: { states: ['present', 'late', 'left-early', 'excused', 'absent', 'walk-in'], misses, minutes: ['late', 'left-early'] },
  eligibility: audienceEligibility(audience),
  signals: missSignals({ misses, inARow: 2, single: true }),
  signalTexts: {},
  reminderPlan: dayAndTwoHoursBefore,
  milestones: celebratedDays,
  metrics: ['attendance', 'retention', 'craving'],
  mappings: { meetingGuide: null },
};

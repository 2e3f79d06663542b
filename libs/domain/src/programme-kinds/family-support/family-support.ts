import { audienceEligibility, dayAndTwoHoursBefore, missSignals, ownAgendaField, usualLadder } from '../../programmes/index.ts';
import type { Audience, AttendanceState, ProgrammeKind } from '../../programmes/index.ts';
import { familySupportAgenda } from './family-support.agenda.ts';

const audience: readonly Audience[] = ['relatives'];
const misses: readonly AttendanceState[] = ['absent'];

/** A group for relatives. It does not depend on the member's consent to any contact, and nothing is said about the member. */
export const familySupport: ProgrammeKind = {
  code: 'family-support',
  version: '1.0.0',
  name: { en: 'Family support', hi: 'परिवार सहायता', mr: 'कुटुंब आधार' },
  description: {
    en: 'Relatives meet twice a month, for their own strength. Nothing is told about the person they love.',
    hi: 'परिजन महीने में दो बार अपनी हिम्मत के लिए मिलते हैं। उनके प्रियजन के बारे में कुछ नहीं बताया जाता।',
    mr: 'नातेवाईक महिन्यातून दोनदा स्वतःच्या बळासाठी भेटतात. त्यांच्या प्रिय व्यक्तीबद्दल काहीही सांगितले जात नाही.',
  },
  icon: 'family_restroom',
  audience,
  enrolment: 'by-request',
  size: { recommended: { from: 6, to: 20 }, cap: 30 },
  waitingList: true,
  agenda: familySupportAgenda,
  cadence: { recurrence: 'FREQ=MONTHLY;BYDAY=2SU,4SU', minutes: 90, minutesRange: { from: 60, to: 150 } },
  facilitation: { roles: ['counsellor', 'administrator', 'facilitator'], minimum: 1, backUps: 1 },
  settingsFields: [
    {
      key: 'session',
      type: 'choice',
      label: { en: 'Form', hi: 'रूप', mr: 'स्वरूप' },
      help: {
        en: 'A circle shares; an education session explains.',
        hi: 'साझा बैठक में मन की बात बाँटते हैं; जानकारी की बैठक में समझाया जाता है।',
        mr: 'मनमोकळ्या बैठकीत मन मोकळे करतात; माहिती सत्रात समजावून सांगतात.',
      },
      required: false,
      options: [
        { value: 'circle', label: { en: 'Circle', hi: 'साझा बैठक', mr: 'मनमोकळी बैठक' } },
        { value: 'education', label: { en: 'Education session', hi: 'जानकारी की बैठक', mr: 'माहिती सत्र' } },
      ],
    },
    ownAgendaField,
  ],
  recordFields: [
    {
      key: 'strain',
      type: 'scale',
      label: { en: 'How heavy is it at home', hi: 'घर पर कितना बोझ है', mr: 'घरी किती ताण आहे' },
      help: {
        en: 'About the relative, not about the member.',
        hi: 'परिजन के बारे में, व्यक्ति के बारे में नहीं।',
        mr: 'नातेवाइकांबद्दल, व्यक्तीबद्दल नाही.',
      },
      required: false,
      min: 1,
      max: 5,
      lowest: { en: 'Light', hi: 'हल्का', mr: 'हलका' },
      highest: { en: 'Very heavy', hi: 'बहुत भारी', mr: 'खूप जड' },
    },
  ],
  ladder: { ...usualLadder, opensAfter: 0 },
  confidentiality: 'notes',
  attendance: { states: ['present', 'late', 'left-early', 'excused', 'absent', 'walk-in'], misses },
  eligibility: audienceEligibility(audience),
  signals: missSignals({ misses, inARow: 2, single: false }),
  signalTexts: {},
  reminderPlan: dayAndTwoHoursBefore,
  milestones: [],
  metrics: ['attendance', 'retention'],
  mappings: { meetingGuide: null },
};

import { audienceEligibility, missSignals, openToField, ownAgendaField, usualLadder } from '../../programmes/index.ts';
import type { Audience, AttendanceState, ProgrammeKind } from '../../programmes/index.ts';
import { communityActivityAgenda } from './community-activity.agenda.ts';

const audience: readonly Audience[] = ['anyone'];
const misses: readonly AttendanceState[] = ['absent'];

/** Yoga, sport and culture, without talking about recovery. People sign up themselves, and a single miss is no signal. */
export const communityActivity: ProgrammeKind = {
  code: 'community-activity',
  version: '1.0.0',
  name: { en: 'Community activity', hi: 'सामुदायिक गतिविधि', mr: 'सामुदायिक उपक्रम' },
  description: {
    en: 'Yoga, sport, music, festivals: time together with a venue and a list of what to bring. Families may be welcome.',
    hi: 'योग, खेल, संगीत, त्योहार: साथ बिताया समय, जगह और साथ लाने की चीज़ों के साथ। परिवार भी आ सकते हैं।',
    mr: 'योग, खेळ, संगीत, सण: एकत्र घालवलेला वेळ, ठिकाण आणि सोबत आणायच्या वस्तूंसह. नातेवाईकही येऊ शकतात.',
  },
  icon: 'self_improvement',
  audience,
  enrolment: 'open',
  size: { recommended: { from: 8, to: 30 }, cap: 80 },
  waitingList: true,
  agenda: communityActivityAgenda,
  cadence: { recurrence: 'FREQ=WEEKLY;BYDAY=SA', minutes: 90, minutesRange: { from: 30, to: 240 } },
  facilitation: { roles: ['facilitator', 'counsellor', 'administrator', 'mentor'], minimum: 1, backUps: 0 },
  settingsFields: [
    openToField,
    {
      key: 'activity',
      type: 'choice',
      label: { en: 'Activity', hi: 'गतिविधि', mr: 'उपक्रम' },
      help: { en: 'What people do together.', hi: 'लोग साथ में क्या करते हैं।', mr: 'लोक एकत्र काय करतात.' },
      required: false,
      options: [
        { value: 'yoga', label: { en: 'Yoga', hi: 'योग', mr: 'योग' } },
        { value: 'sport', label: { en: 'Sport', hi: 'खेल', mr: 'खेळ' } },
        { value: 'culture', label: { en: 'Culture', hi: 'संस्कृति', mr: 'संस्कृती' } },
        { value: 'service', label: { en: 'Service', hi: 'सेवा', mr: 'सेवा' } },
      ],
    },
    {
      key: 'venue',
      type: 'text',
      label: { en: 'Venue', hi: 'स्थान', mr: 'ठिकाण' },
      help: {
        en: 'Where people meet, if not in the room of the group.',
        hi: 'लोग कहाँ मिलते हैं, अगर समूह के कमरे में नहीं।',
        mr: 'गटाच्या खोलीत नसेल तर कुठे भेटायचे.',
      },
      required: false,
      maxLength: 120,
    },
    {
      key: 'bring',
      type: 'text',
      label: { en: 'What to bring', hi: 'साथ क्या लाएँ', mr: 'सोबत काय आणावे' },
      help: { en: 'A mat, a water bottle, an instrument.', hi: 'चटाई, पानी की बोतल, कोई वाद्य।', mr: 'चटई, पाण्याची बाटली, एखादे वाद्य.' },
      required: false,
      maxLength: 200,
    },
    ownAgendaField,
  ],
  recordFields: [],
  ladder: { ...usualLadder, opensAfter: 3 },
  confidentiality: 'presence',
  attendance: { states: ['present', 'late', 'excused', 'absent', 'walk-in'], misses },
  eligibility: audienceEligibility(audience),
  signals: missSignals({ misses, inARow: 3, single: false }),
  signalTexts: {},
  reminderPlan: [{ rule: 'day-before', minutesBefore: 1440 }],
  milestones: [],
  metrics: ['attendance'],
  mappings: { meetingGuide: null },
};

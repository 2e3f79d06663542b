import {
  audienceEligibility,
  celebratedDays,
  cravingField,
  missSignals,
  moodField,
  openToField,
  ownAgendaField,
  usualLadder,
} from '../../programmes/index.ts';
import type { Audience, AttendanceState, ProgrammeKind } from '../../programmes/index.ts';
import { sharingCircleAgenda } from './sharing-circle.agenda.ts';

const audience: readonly Audience[] = ['residents', 'alumni'];
const misses: readonly AttendanceState[] = ['absent'];

/** A short round at the beginning of the day, in which people say how they are if they want to. No notes are recorded. */
export const sharingCircle: ProgrammeKind = {
  code: 'sharing-circle',
  version: '1.0.0',
  name: { en: 'Sharing circle', hi: 'साझा बैठक', mr: 'मनमोकळी बैठक' },
  description: {
    en: 'A short daily round led by a peer: how am I today, and what do I need? Only who came is kept, and mood and craving for those who choose to say.',
    hi: 'साथी के साथ रोज़ की छोटी बैठक: आज मैं कैसा महसूस कर रहा या रही हूँ, मुझे क्या चाहिए? केवल हाज़िरी रखी जाती है; मन और तलब वही बताते हैं जो चाहें।',
    mr: 'सोबत्यासह रोजची छोटी बैठक: आज मला कसे वाटते, मला काय हवे? फक्त हजेरी नोंदवली जाते; मन:स्थिती आणि ओढ ज्यांना सांगावेसे वाटते तेच सांगतात.',
  },
  icon: 'wb_twilight',
  audience,
  enrolment: 'by-request',
  size: { recommended: { from: 6, to: 12 }, cap: 20 },
  waitingList: false,
  agenda: sharingCircleAgenda,
  cadence: { recurrence: 'FREQ=DAILY', minutes: 45, minutesRange: { from: 15, to: 60 } },
  facilitation: { roles: ['facilitator', 'counsellor', 'administrator', 'mentor'], minimum: 1, backUps: 1 },
  settingsFields: [openToField, ownAgendaField],
  recordFields: [moodField, cravingField],
  ladder: { ...usualLadder, opensAfter: 2 },
  confidentiality: 'presence',
  attendance: { states: ['present', 'late', 'left-early', 'excused', 'absent', 'walk-in'], misses },
  eligibility: audienceEligibility(audience),
  signals: missSignals({ misses, inARow: 3, single: true }),
  signalTexts: {},
  reminderPlan: [{ rule: 'two-hours-before', minutesBefore: 120 }],
  milestones: celebratedDays,
  metrics: ['attendance', 'mood', 'craving'],
  mappings: { meetingGuide: null },
};

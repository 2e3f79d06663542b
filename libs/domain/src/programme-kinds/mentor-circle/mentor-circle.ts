import { audienceEligibility, dayAndTwoHoursBefore, missSignals, ownAgendaField } from '../../programmes/index.ts';
import type { Audience, AttendanceState, ProgrammeKind } from '../../programmes/index.ts';
import { mentorCircleAgenda } from './mentor-circle.agenda.ts';

const audience: readonly Audience[] = ['mentors'];
const misses: readonly AttendanceState[] = ['absent'];

/** Supervision for mentors, every fortnight because a mentor needs supervision every 14 days. */
export const mentorCircle: ProgrammeKind = {
  code: 'mentor-circle',
  version: '1.0.0',
  name: { en: 'Mentor circle', hi: 'मार्गदर्शक बैठक', mr: 'मार्गदर्शक बैठक' },
  description: {
    en: 'Mentors share what they carry and are supervised by a counsellor every two weeks.',
    hi: 'मार्गदर्शक अपने अनुभव बाँटते हैं और हर दो हफ़्ते में परामर्शदाता का सहयोग पाते हैं।',
    mr: 'मार्गदर्शक आपले अनुभव मांडतात आणि दर दोन आठवड्यांनी समुपदेशकाचे मार्गदर्शन घेतात.',
  },
  icon: 'handshake',
  audience,
  enrolment: 'closed',
  size: { recommended: { from: 4, to: 10 }, cap: 15 },
  waitingList: false,
  agenda: mentorCircleAgenda,
  cadence: { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', minutes: 90, minutesRange: { from: 45, to: 120 } },
  facilitation: { roles: ['counsellor', 'administrator'], minimum: 1, backUps: 1 },
  settingsFields: [ownAgendaField],
  recordFields: [
    {
      key: 'load',
      type: 'scale',
      label: { en: 'How much I carry', hi: 'मुझ पर कितना भार है', mr: 'माझ्यावर किती भार आहे' },
      help: { en: '1 is light, 5 is too much.', hi: '1 हल्का, 5 बहुत ज़्यादा।', mr: '1 म्हणजे हलका, 5 म्हणजे खूप जास्त.' },
      required: false,
      min: 1,
      max: 5,
      lowest: { en: 'Light', hi: 'हल्का', mr: 'हलका' },
      highest: { en: 'Too much', hi: 'बहुत ज़्यादा', mr: 'खूप जास्त' },
    },
    {
      key: 'topicForSupervision',
      type: 'text',
      label: { en: 'To take up in supervision', hi: 'पर्यवेक्षण में लेने की बात', mr: 'पर्यवेक्षणात घेण्याचा विषय' },
      help: { en: 'A word is enough; no names are needed.', hi: 'एक शब्द काफ़ी है; किसी का नाम ज़रूरी नहीं।', mr: 'एक शब्द पुरेसा; कोणाचे नाव नको.' },
      required: false,
      maxLength: 500,
    },
  ],
  confidentiality: 'notes',
  attendance: { states: ['present', 'late', 'left-early', 'excused', 'absent'], misses },
  eligibility: audienceEligibility(audience),
  signals: missSignals({ misses, inARow: 2, single: true }),
  signalTexts: {},
  reminderPlan: dayAndTwoHoursBefore,
  milestones: [],
  metrics: ['attendance', 'supervision'],
  mappings: { meetingGuide: null },
};

import { celebratedDays, noEnrolment, noSignals, ownAgendaField } from '../../programmes/index.ts';
import type { ProgrammeKind } from '../../programmes/index.ts';
import { readingOfTheWeek } from './reading-of-the-week.ts';
import { twelveStepMeetingAgenda } from './twelve-step-meeting.agenda.ts';

/** A meeting of a fellowship at the centre. It is anonymous: a headcount is recorded, but no names. */
export const twelveStepMeeting: ProgrammeKind = {
  code: 'twelve-step-meeting',
  version: '1.1.0',
  name: { en: 'Twelve-step meeting', hi: 'बारह कदम बैठक', mr: 'बारा पायऱ्यांची बैठक' },
  description: {
    en: 'A fellowship meeting under our roof. It belongs to the fellowship; the centre keeps a number, never names.',
    hi: 'हमारी छत के नीचे फ़ेलोशिप की बैठक। यह फ़ेलोशिप की है; केंद्र केवल संख्या रखता है, नाम कभी नहीं।',
    mr: 'आमच्या छताखाली फेलोशिपची बैठक. ती फेलोशिपची आहे; केंद्र फक्त संख्या ठेवते, नावे कधीच नाही.',
  },
  icon: 'stairs',
  audience: ['anyone'],
  enrolment: 'drop-in',
  size: { recommended: { from: 5, to: 30 }, cap: null },
  waitingList: false,
  agenda: twelveStepMeetingAgenda,
  cadence: { recurrence: 'FREQ=WEEKLY;BYDAY=FR', minutes: 60, minutesRange: { from: 45, to: 120 } },
  facilitation: { roles: ['facilitator', 'mentor', 'counsellor', 'administrator'], minimum: 1, backUps: 1 },
  settingsFields: [
    {
      key: 'openness',
      type: 'choice',
      label: { en: 'Who may come', hi: 'कौन आ सकता है', mr: 'कोण येऊ शकते' },
      help: {
        en: 'A closed meeting is for people who want recovery for themselves.',
        hi: 'बंद बैठक उनके लिए है जो अपने लिए रिकवरी चाहते हैं।',
        mr: 'बंद बैठक त्यांच्यासाठी आहे ज्यांना स्वतःसाठी रिकव्हरी हवी आहे.',
      },
      required: false,
      options: [
        { value: 'open', label: { en: 'Open: everyone is welcome', hi: 'खुली: सबका स्वागत है', mr: 'खुली: सर्वांचे स्वागत' } },
        { value: 'closed', label: { en: 'Closed: for the fellowship', hi: 'बंद: फ़ेलोशिप के लिए', mr: 'बंद: फेलोशिपसाठी' } },
      ],
    },
    {
      key: 'text',
      type: 'choice',
      label: { en: 'Read together', hi: 'साथ में पढ़ते हैं', mr: 'एकत्र वाचतो' },
      help: { en: 'What the meeting reads from, week by week.', hi: 'बैठक हर सप्ताह किसमें से पढ़ती है।', mr: 'बैठक दर आठवड्याला कशातून वाचते.' },
      required: false,
      options: [
        { value: 'step', label: { en: 'Step of the week', hi: 'सप्ताह का कदम', mr: 'आठवड्याची पायरी' } },
        { value: 'tradition', label: { en: 'Tradition of the week', hi: 'सप्ताह की परंपरा', mr: 'आठवड्याची परंपरा' } },
      ],
    },
    {
      key: 'listed',
      type: 'switch',
      label: { en: 'Show in the public directory', hi: 'सार्वजनिक सूची में दिखाएँ', mr: 'सार्वजनिक यादीत दाखवा' },
      help: {
        en: 'Place and time appear in the public directory of meetings; never who comes.',
        hi: 'जगह और समय बैठकों की सार्वजनिक सूची में दिखते हैं; कौन आता है, यह कभी नहीं।',
        mr: 'ठिकाण आणि वेळ बैठकींच्या सार्वजनिक यादीत दिसतात; कोण येते ते कधीच नाही.',
      },
      required: false,
    },
    ownAgendaField,
  ],
  recordFields: [],
  sessionFields: [readingOfTheWeek],
  confidentiality: 'headcount',
  attendance: { states: [], misses: [] },
  eligibility: noEnrolment,
  signals: noSignals,
  signalTexts: {},
  reminderPlan: [],
  milestones: celebratedDays,
  metrics: ['headcount'],
  mappings: {
    meetingGuide: {
      listedBy: 'listed',
      types: { openness: { open: ['O'], closed: ['C'] }, text: { step: ['ST'], tradition: ['TR'] } },
    },
    fhir: { types: [{ system: 'http://terminology.hl7.org/CodeSystem/service-type', code: '224', display: 'Support Groups' }] },
  },
};

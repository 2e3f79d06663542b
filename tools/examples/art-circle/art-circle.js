import { audienceEligibility, openToField } from '@saath/kind';
import { finishedPieces } from './finished-pieces.js';
import { waitingSignals, waitingWork } from './waiting-work.js';

/** @type {import('@saath/kind').Audience[]} */
const audience = ['residents', 'alumni'];

/** @type {import('@saath/kind').Option[]} */
const materials = [
  { value: 'ink', label: { en: 'Ink', hi: 'स्याही', mr: 'शाई' } },
  { value: 'clay', label: { en: 'Clay', hi: 'मिट्टी', mr: 'माती' } },
  { value: 'cloth', label: { en: 'Cloth', hi: 'कपड़ा', mr: 'कापड' } },
];

/**
 * A circle that makes something together: ink, clay, cloth. Nobody has to speak about it.
 * @type {import('@saath/kind').ProgrammeKind}
 */
export const artCircle = {
  code: 'art-circle',
  version: '1.0.0',
  name: { en: 'Art circle', hi: 'कला मंडली', mr: 'कला मंडळ' },
  description: {
    en: 'People make something together, week by week. Showing it is a choice.',
    hi: 'लोग हर हफ़्ते साथ में कुछ बनाते हैं। उसे दिखाना अपनी मर्ज़ी है।',
    mr: 'लोक दर आठवड्याला एकत्र काहीतरी बनवतात. ते दाखवणे ऐच्छिक आहे.',
  },
  icon: 'edit_note',
  audience,
  enrolment: 'by-request',
  size: { recommended: { from: 4, to: 10 }, cap: 14 },
  waitingList: true,
  cadence: { recurrence: 'FREQ=WEEKLY;BYDAY=WE', minutes: 90, minutesRange: { from: 60, to: 180 } },
  facilitation: { roles: ['facilitator', 'counsellor', 'administrator'], minimum: 1, backUps: 1 },
  settingsFields: [
    openToField,
    {
      key: 'materials',
      type: 'choices',
      label: { en: 'Materials', hi: 'सामग्री', mr: 'साहित्य' },
      help: { en: 'What the circle works with.', hi: 'मंडली किससे काम करती है।', mr: 'मंडळ कशासह काम करते.' },
      required: true,
      options: materials,
    },
    {
      key: 'bring',
      type: 'list',
      label: { en: 'What to bring', hi: 'साथ क्या लाएँ', mr: 'सोबत काय आणावे' },
      help: { en: 'One thing on each line.', hi: 'हर पंक्ति में एक चीज़।', mr: 'प्रत्येक ओळीत एक वस्तू.' },
      required: false,
      most: 8,
      maxLength: 60,
    },
    {
      key: 'shown',
      type: 'switch',
      label: { en: 'The works are exhibited', hi: 'कृतियों की प्रदर्शनी होती है', mr: 'कलाकृतींचे प्रदर्शन भरते' },
      help: {
        en: 'Only with the consent of each maker, and without names.',
        hi: 'केवल बनाने वाले की सहमति से, और बिना नाम के।',
        mr: 'केवळ बनवणाऱ्याच्या संमतीने, आणि नावाशिवाय.',
      },
      required: false,
    },
    {
      key: 'place',
      type: 'long-text',
      label: { en: 'Where, and until when', hi: 'कहाँ, और कब तक', mr: 'कुठे, आणि कधीपर्यंत' },
      help: { en: 'The place of the exhibition.', hi: 'प्रदर्शनी की जगह।', mr: 'प्रदर्शनाचे ठिकाण.' },
      required: true,
      maxLength: 300,
      showWhen: { field: 'shown', is: [true] },
    },
  ],
  recordFields: [
    {
      key: 'piece',
      type: 'text',
      label: { en: 'Piece', hi: 'कृति', mr: 'कलाकृती' },
      help: { en: 'What the person works on.', hi: 'व्यक्ति किस पर काम कर रहा है।', mr: 'व्यक्ती कशावर काम करत आहे.' },
      required: false,
      maxLength: 80,
    },
    {
      key: 'stage',
      type: 'choice',
      label: { en: 'Stage of the piece', hi: 'कृति की अवस्था', mr: 'कलाकृतीचा टप्पा' },
      help: { en: 'As far as it came today.', hi: 'आज जहाँ तक पहुँची।', mr: 'आज जिथपर्यंत आली.' },
      required: false,
      options: [
        { value: 'begun', label: { en: 'Begun', hi: 'शुरू', mr: 'सुरू' } },
        { value: 'under-way', label: { en: 'Under way', hi: 'जारी', mr: 'चालू' } },
        { value: 'finished', label: { en: 'Finished', hi: 'पूरी', mr: 'पूर्ण' } },
      ],
    },
  ],
  sessionFields: [
    {
      key: 'used',
      type: 'choices',
      label: { en: 'Used today', hi: 'आज इस्तेमाल हुआ', mr: 'आज वापरले' },
      help: { en: 'What has to be bought again.', hi: 'जो फिर से खरीदना होगा।', mr: 'जे पुन्हा विकत घ्यावे लागेल.' },
      required: false,
      options: materials,
    },
  ],
  confidentiality: 'notes',
  attendance: { states: ['present', 'late', 'excused', 'absent', 'walk-in'], misses: ['absent'] },
  eligibility: audienceEligibility(audience),
  signals: waitingSignals,
  signalTexts: {
    [waitingWork]: {
      en: 'Work is waiting in {{groupName}}: away {{count}} times',
      hi: '{{groupName}} में काम इंतज़ार में है: {{count}} बार नहीं आए',
      mr: '{{groupName}} मध्ये काम वाट पाहत आहे: {{count}} वेळा गैरहजर',
    },
  },
  reminderPlan: [{ rule: 'day-before', minutesBefore: 1440 }],
  milestones: [],
  metrics: ['attendance', finishedPieces],
  mappings: { meetingGuide: null },
};

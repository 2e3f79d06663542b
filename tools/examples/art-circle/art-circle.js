import { localised, moodField, openToField } from '@saath/kind';
import { artEligibility, blades, bladesText } from './blades.js';
import { finishedPieces } from './finished-pieces.js';
import { artMarks } from './marks.js';
import { waitingSignals, waitingWork } from './waiting-work.js';

/** @type {import('@saath/kind').Audience[]} */
const audience = ['residents', 'alumni'];

/** @type {import('@saath/kind').Option[]} */
const materials = [
  { value: 'ink', label: localised({ en: 'Ink', hi: 'स्याही', mr: 'शाई', gu: 'શાહી' }) },
  { value: 'clay', label: localised({ en: 'Clay', hi: 'मिट्टी', mr: 'माती', gu: 'માટી' }) },
  { value: 'cloth', label: localised({ en: 'Cloth', hi: 'कपड़ा', mr: 'कापड', gu: 'કાપડ' }) },
];

/**
 * A circle that makes something together: ink, clay, cloth. Nobody has to speak about it.
 * @type {import('@saath/kind').ProgrammeKind}
 */
export const artCircle = {
  code: 'art-circle',
  version: '1.0.0',
  name: localised({ en: 'Art circle', hi: 'कला मंडली', mr: 'कला मंडळ', gu: 'કલા મંડળી' }),
  description: localised({
    en: 'People make something together, week by week. Showing it is a choice.',
    hi: 'लोग हर हफ़्ते साथ में कुछ बनाते हैं। उसे दिखाना अपनी मर्ज़ी है।',
    mr: 'लोक दर आठवड्याला एकत्र काहीतरी बनवतात. ते दाखवणे ऐच्छिक आहे.',
    gu: 'લોકો દર અઠવાડિયે સાથે મળીને કંઈક બનાવે છે. તે બતાવવું મરજિયાત છે.',
  }),
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
      label: localised({ en: 'Materials', hi: 'सामग्री', mr: 'साहित्य', gu: 'સામગ્રી' }),
      help: localised({
        en: 'What the circle works with.',
        hi: 'मंडली किससे काम करती है।',
        mr: 'मंडळ कशासह काम करते.',
        gu: 'મંડળી શેનાથી કામ કરે છે.',
      }),
      required: true,
      options: materials,
    },
    {
      key: 'bring',
      type: 'list',
      label: localised({ en: 'What to bring', hi: 'साथ क्या लाएँ', mr: 'सोबत काय आणावे', gu: 'સાથે શું લાવવું' }),
      help: localised({ en: 'One thing on each line.', hi: 'हर पंक्ति में एक चीज़।', mr: 'प्रत्येक ओळीत एक वस्तू.', gu: 'દરેક લીટીમાં એક વસ્તુ.' }),
      required: false,
      most: 8,
      maxLength: 60,
    },
    {
      key: 'shown',
      type: 'switch',
      label: localised({
        en: 'The works are exhibited',
        hi: 'कृतियों की प्रदर्शनी होती है',
        mr: 'कलाकृतींचे प्रदर्शन भरते',
        gu: 'કૃતિઓનું પ્રદર્શન થાય છે',
      }),
      help: localised({
        en: 'Only with the consent of each maker, and without names.',
        hi: 'केवल बनाने वाले की सहमति से, और बिना नाम के।',
        mr: 'केवळ बनवणाऱ्याच्या संमतीने, आणि नावाशिवाय.',
        gu: 'માત્ર બનાવનારની સંમતિથી, અને નામ વિના.',
      }),
      required: false,
    },
    {
      key: 'place',
      type: 'long-text',
      label: localised({ en: 'Where, and until when', hi: 'कहाँ, और कब तक', mr: 'कुठे, आणि कधीपर्यंत', gu: 'ક્યાં, અને ક્યાં સુધી' }),
      help: localised({ en: 'The place of the exhibition.', hi: 'प्रदर्शनी की जगह।', mr: 'प्रदर्शनाचे ठिकाण.', gu: 'પ્રદર્શનનું સ્થળ.' }),
      required: true,
      maxLength: 300,
      showWhen: { field: 'shown', is: [true] },
    },
    {
      key: 'shownFrom',
      type: 'day',
      label: localised({
        en: 'Shown to the public from',
        hi: 'लोगों को इस दिन से दिखाई जाएँगी',
        mr: 'लोकांना या दिवसापासून पाहता येतील',
        gu: 'લોકોને આ દિવસથી બતાવાશે',
      }),
      help: localised({ en: 'The first day.', hi: 'पहला दिन।', mr: 'पहिला दिवस.', gu: 'પહેલો દિવસ.' }),
      required: false,
      showWhen: { field: 'shown', is: [true] },
    },
  ],
  recordFields: [
    moodField,
    {
      key: 'piece',
      type: 'text',
      label: localised({ en: 'Piece', hi: 'कृति', mr: 'कलाकृती', gu: 'કૃતિ' }),
      help: localised({
        en: 'What the person works on.',
        hi: 'व्यक्ति किस पर काम कर रहा है।',
        mr: 'व्यक्ती कशावर काम करत आहे.',
        gu: 'વ્યક્તિ શેના પર કામ કરે છે.',
      }),
      required: false,
      maxLength: 80,
    },
    {
      key: 'stage',
      type: 'choice',
      label: localised({ en: 'Stage of the piece', hi: 'कृति की अवस्था', mr: 'कलाकृतीचा टप्पा', gu: 'કૃતિનો તબક્કો' }),
      help: localised({ en: 'As far as it came today.', hi: 'आज जहाँ तक पहुँची।', mr: 'आज जिथपर्यंत आली.', gu: 'આજે જ્યાં સુધી પહોંચી.' }),
      required: false,
      options: [
        { value: 'begun', label: localised({ en: 'Begun', hi: 'शुरू', mr: 'सुरू', gu: 'શરૂ' }) },
        { value: 'under-way', label: localised({ en: 'Under way', hi: 'जारी', mr: 'चालू', gu: 'ચાલુ' }) },
        { value: 'finished', label: localised({ en: 'Finished', hi: 'पूरी', mr: 'पूर्ण', gu: 'પૂરી' }) },
      ],
    },
    {
      key: 'noticed',
      type: 'text',
      label: localised({ en: 'Noticed at work', hi: 'काम करते समय दिखा', mr: 'काम करताना दिसले', gu: 'કામ કરતી વખતે દેખાયું' }),
      help: localised({
        en: 'What to remember next time.',
        hi: 'अगली बार याद रखने की बात।',
        mr: 'पुढच्या वेळी लक्षात ठेवायची गोष्ट.',
        gu: 'આગલી વખતે યાદ રાખવાની વાત.',
      }),
      required: false,
      maxLength: 200,
      visibility: 'leaders',
    },
  ],
  sessionFields: [
    {
      key: 'used',
      type: 'choices',
      label: localised({ en: 'Used today', hi: 'आज इस्तेमाल हुआ', mr: 'आज वापरले', gu: 'આજે વપરાયું' }),
      help: localised({
        en: 'What has to be bought again.',
        hi: 'जो फिर से खरीदना होगा।',
        mr: 'जे पुन्हा विकत घ्यावे लागेल.',
        gu: 'જે ફરી ખરીદવું પડશે.',
      }),
      required: false,
      options: materials,
    },
    {
      key: 'works',
      type: 'rows',
      label: localised({ en: 'Works begun together', hi: 'साथ में शुरू की गई कृतियाँ', mr: 'एकत्र सुरू केलेल्या कलाकृती', gu: 'સાથે શરૂ કરેલી કૃતિઓ' }),
      help: localised({
        en: 'What belongs to nobody alone.',
        hi: 'जो किसी एक का नहीं है।',
        mr: 'जे कोणा एकाचे नाही.',
        gu: 'જે કોઈ એકનું નથી.',
      }),
      required: false,
      most: 6,
      fields: [
        {
          key: 'what',
          type: 'text',
          label: localised({ en: 'Work', hi: 'कृति', mr: 'कलाकृती', gu: 'કૃતિ' }),
          help: localised({ en: 'What it is to be.', hi: 'यह क्या बनेगा।', mr: 'ते काय होणार आहे.', gu: 'તે શું બનશે.' }),
          required: true,
          maxLength: 80,
        },
        {
          key: 'material',
          type: 'choice',
          label: localised({ en: 'Material', hi: 'सामग्री', mr: 'साहित्य', gu: 'સામગ્રી' }),
          help: localised({ en: 'What it is made of.', hi: 'यह किससे बनता है।', mr: 'ते कशाचे बनते.', gu: 'તે શેનું બને છે.' }),
          required: false,
          options: materials,
        },
      ],
    },
    {
      key: 'helper',
      type: 'person',
      label: localised({ en: 'Helped to tidy up', hi: 'समेटने में मदद की', mr: 'आवरण्यास मदत केली', gu: 'સમેટવામાં મદદ કરી' }),
      help: localised({ en: 'So that it goes round.', hi: 'ताकि सबकी बारी आए।', mr: 'म्हणजे सर्वांची पाळी येईल.', gu: 'જેથી સૌનો વારો આવે.' }),
      required: false,
    },
  ],
  confidentiality: 'notes',
  attendance: { states: ['present', 'late', 'excused', 'absent', 'walk-in'], misses: ['absent'], own: artMarks },
  eligibility: artEligibility,
  reasonTexts: { [blades]: bladesText },
  signals: waitingSignals,
  signalTexts: {
    [waitingWork]: localised({
      en: 'Work is waiting in {{groupName}}: away {{count}} times',
      hi: '{{groupName}} में काम इंतज़ार में है: {{count}} बार नहीं आए',
      mr: '{{groupName}} मध्ये काम वाट पाहत आहे: {{count}} वेळा गैरहजर',
      gu: '{{groupName}} માં કામ રાહ જુએ છે: {{count}} વાર ગેરહાજર',
    }),
  },
  reminderPlan: [{ rule: 'day-before', minutesBefore: 1440 }],
  milestones: [],
  metrics: ['attendance', 'mood', finishedPieces],
  mappings: { meetingGuide: null },
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allTexts } from '../../testing/all-texts.ts';
import { textsInSource, textsOfSource } from '../../testing/texts-in-source.ts';

const { en, hi, mr } = allTexts;

const glossary = readFileSync(join(import.meta.dirname, '../../../../../docs/glossary.md'), 'utf8');
const rows =
  glossary
    .split('## In Hindi and Marathi')[1]
    ?.split('\n## ')[0]
    ?.match(/^\|.*\|$/gm)
    ?.slice(2) ?? [];
const words = rows.map((row) => row.split('|').map((cell) => cell.trim()));

const literalsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(literalsOf) : [];
};

/** A name that is the subject of a Hindi verb which has a gender, as in “Meera पूछेंगे”; with a word of its case it is not. */
const tellsGender =
  /\{+(?:name|by|leader|person|member|who|mentor)\}\}?(?!\}| (?:को|के|की|का|ने|में|पर|नाम)(?= |।|$))[^।;:?]*?(?:ते हैं|ती हैं|ेंगे|ेंगी|(?<!जा)एँगे|(?<!जा)एँगी|एंगे|रहे हैं|रही हैं|गए हैं|गई हैं|चुके हैं|चुकी हैं)/;
/** The two kinds that speak of the meetings of a fellowship, for which Marathi has another word than for a session. */
const ofFellowship = /\/(twelve-step-meeting|aftercare-group)\//;
const inSource = textsInSource();
const fromSource = (language: 'hi' | 'mr'): string[] =>
  inSource
    .filter((one) => one.language === language)
    .map(({ path, text }) => (ofFellowship.test(path) ? text.replaceAll('बैठक', '') : text));

/** The words that once stood beside the glossary's word for the same thing. */
const languages = [
  {
    language: 'Hindi',
    column: 2,
    texts: [...literalsOf(hi), ...fromSource('hi')],
    refused: [
      { for: 'session', word: /सत्र/ },
      { for: 'person', word: /सदस्य/ },
      { for: 'follow-up', word: /हालचाल के फ़ोन|फ़ॉलो/ },
      { for: 'reminder', word: /याद (दिला|नहीं)|की याद|रिमाइंडर/ },
      { for: 'staff', word: /(?<!सह)कर्मी|स्टाफ/ },
      { for: 'facilitator or operator', word: /(?<!समूह |प्लेटफ़ॉर्म )संचालक/ },
      { for: 'mentor', word: /मार्गदर्शक साथी/ },
      { for: 'relative', word: /रिश्तेदार/ },
      { for: 'attendance', word: /उपस्थिति/ },
      { for: 'excused', word: /बताकर नहीं/ },
      { for: 'aftercare', word: /उपचार-पश्चात/ },
      { for: 'walk-in', word: /बिना नाम लिखाए/ },
      { for: 'legal name', word: /असली नाम/ },
      { for: 'timetable', word: /सारिणी/ },
      { for: 'seat', word: /सीट/ },
      { for: 'page', word: /पेज/ },
      { for: 'device', word: /उपकरण/ },
      { for: 'sign in', word: /साइन-इन|अंदर (आ|हैं)/ },
      { for: 'sign out', word: /बाहर (निकल|हो)/ },
      { for: 'the product', word: /Saath/ },
      { for: 'follow-up, which is masculine', word: /हालचाल (पूछनी|पूछी|जोड़ी|पूरी|आगे बढ़ाई)/ },
      { for: 'discharged', word: /(?:अस्पताल|इलाज|केंद्र) से छुट्टी|छुट्टी (?:हो|हुई|मिल|दी|के बाद|से पहले|की तारीख|का दिन)/ },
      { for: 'a person, whose gender a verb would tell', word: tellsGender },
      { for: 'a day of a month, with its case', word: /^(पहला|दूसरा|तीसरा|चौथा|पाँचवाँ) \{\{day\}\}/ },
      { for: 'a delay, with its case', word: /\} दिन देर/ },
      { for: 'the end of a sentence', word: /\.$/ },
    ],
  },
  {
    language: 'Marathi',
    column: 3,
    texts: [...literalsOf(mr), ...fromSource('mr')],
    refused: [
      { for: 'session, beside the names of circles', word: /(?<!फेलोशिप |मनमोकळी |मनमोकळ्या |मार्गदर्शक |छोटी )बैठक/ },
      { for: 'group', word: /समूह|ग्रुप/ },
      { for: 'person', word: /सदस्य/ },
      { for: 'follow-up', word: /पाठपुरा/ },
      { for: 'reminder', word: /आठवणी|आठवण;|स्मरण/ },
      { for: 'facilitator', word: /सूत्रधार/ },
      { for: 'facilitator or operator', word: /(?<!गट |प्लॅटफॉर्म )चालक/ },
      { for: 'mentor', word: /मार्गदर्शक साथी/ },
      { for: 'relative', word: /कुटुंबीय|नातलग|नातेवाईका/ },
      { for: 'attendance', word: /उपस्थिती/ },
      { for: 'absent', word: /गैरहजर/ },
      { for: 'discharged', word: /सुटी/ },
      { for: 'aftercare', word: /उपचारोत्तर/ },
      { for: 'walk-in', word: /नोंदणीशिवाय/ },
      { for: 'calendar', word: /दिनदर्शिक/ },
      { for: 'device', word: /उपकरण/ },
      { for: 'sign in', word: /साइन-इन|आत (या|आहात|ये)/ },
      { for: 'sign out', word: /लगेच बाहेर|सगळीकडून बाहेर/ },
      { for: 'the product', word: /Saath/ },
      { for: 'a delay, with its case', word: /\} दिवस उशीर/ },
      { for: 'a time, with its case', word: /तास \{+\w+\}+ मिनिटे/ },
      { for: 'every day', word: /(दर|हर) दिवशी/ },
    ],
  },
];

it.each([
  { text: '{{name}} पूछेंगे।', then: true },
  { text: '{{name}} {{time}} से आ सकते हैं।', then: true },
  { text: '{{name}} कल नहीं आएँगी।', then: true },
  { text: '{{name}} को संदेश मिलेगा, और वही पूछेंगे।', then: false },
  { text: 'पूछने वाले का नाम: {{name}}', then: false },
])('a verb tells the gender of a person in “$text”: $then', ({ text, then }) => expect(tellsGender.test(text)).toBe(then));

describe.each(languages)('$language has one word for one thing', ({ texts, column, refused }) => {
  it.each(refused)('for $for', ({ word }) => {
    expect(texts.filter((text) => word.test(text))).toEqual([]);
  });

  it('and uses every word of the glossary', () => {
    const unused = words.map((cells) => cells[column] ?? '').filter((word) => word === '' || !texts.some((text) => text.includes(word)));
    expect({ words: words.length > 25, unused }).toEqual({ words: true, unused: [] });
  });
});

describe('texts that stand in the source', () => {
  it('are those of kinds, figures, messages, the printed pages and the page that checks one', () => {
    const places = ['kinds/', 'programmes/metrics.ts', 'templates/', 'sign-in-sheet.ts', 'proof-words.ts', 'check-words.ts', 'say.ts'];
    const languagesOf = (place: string) => new Set(inSource.filter(({ path }) => path.includes(place)).map(({ language }) => language));
    expect(places.filter((place) => languagesOf(place).size < 2)).toEqual([]);
  });

  it.each([
    { path: 'figure.ts', source: `const name = { en: 'Here', hi: 'यहाँ', mr: 'इथे' };`, hi: ['यहाँ'], mr: ['इथे'] },
    { path: 'words.ts', source: 'const words = { hi: { page: [`पन्ना ${n}`] } };', hi: ['पन्ना ${n}'], mr: [] },
    { path: 'paper/mr.ts', source: `import 'x'; const mr = () => ({ subject: 'भेट' });`, hi: [], mr: ['भेट'] },
  ])('are found in $path', ({ path, source, hi: inHindi, mr: inMarathi }) => {
    expect(textsOfSource(path, source)).toEqual({ hi: inHindi, mr: inMarathi });
  });
});

/** Sentences that once read as translated; the same patterns as `tools/check-words` refuses in comments, and those of the console alone. */
describe('English names the noun', () => {
  it.each([
    { instead: 'a person who …', pattern: /\bwhoever\b|\bwho only\b/i },
    { instead: 'a headcount', pattern: /\b(counts?|only) heads\b|\bheads are counted\b/i },
    { instead: 'an offer that is open', pattern: /\boffers? stands?\b/i },
    { instead: 'a kind that records', pattern: /\bkinds? (keeps?|holds?) (who|what)\b/i },
    { instead: 'the name of a role', pattern: /\bopen to your role\b/i },
    { instead: 'a verb that says what is done', pattern: /\basked after\b|\bwritten here does not fit\b|\bway does not lead\b/i },
    { instead: 'unavailable', pattern: /\bservice is resting\b/i },
    { instead: 'not owed', pattern: /nobody[’']s debt|\bstands? behind\b|\buntold\b/i },
  ])('and says “$instead”', ({ pattern }) => {
    expect(literalsOf(en).filter((text) => pattern.test(text))).toEqual([]);
  });
});

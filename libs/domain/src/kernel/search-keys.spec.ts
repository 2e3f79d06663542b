import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFoundBy, nameFinder, searchedWords, searchKeys } from './search-keys.ts';

/** The rule by which members are found: a key of the name begins with one of the beginnings of each searched word. */
const beginsWith = (name: string, text: string): boolean =>
  searchedWords(text).every((beginnings) => beginnings.some((begin) => searchKeys(name).some((key) => key.startsWith(begin))));

describe('a name', () => {
  it.each([
    { name: 'José', text: 'jose' },
    { name: 'Renée', text: 'renee' },
    { name: 'Straße', text: 'strasse' },
    { name: 'Joseﬁna Ｒａｍ', text: 'ram josefina' },
    { name: 'Jose', text: 'José' },
    { name: 'Strasse', text: 'straße' },
    { name: 'Søren Łukasz', text: 'soren lukasz' },
    { name: 'Zoë Müller', text: 'muller' },
    { name: 'İpek', text: 'ipek' },
    { name: 'O’Brien', text: 'obrien' },
    { name: "D'Souza", text: 'd’souza' },
    { name: 'Asha T', text: 'asha t' },
    { name: 'Asha T', text: 't ash' },
    { name: 'Anne-Marie', text: 'marie' },
    { name: 'Circle 12', text: '१२' },
  ])('$name is found by $text', ({ name, text }) => expect(beginsWith(name, text)).toBe(true));

  it.each([
    { why: 'nukta', a: 'ज़ीनत', b: 'जीनत' },
    { why: 'nukta as a letter of its own', a: 'गड़करी', b: 'गड\u093cकरी' },
    { why: 'a joiner', a: 'सूर्‍या', b: 'सूर्या' },
    { why: 'an opening joiner', a: 'क्‌ष', b: 'क्ष' },
    { why: 'the dot of a nasal', a: 'संबंध', b: 'सम्बन्ध' },
    { why: 'the dot of a nasal before g', a: 'गंगा', b: 'गङ्गा' },
    { why: 'the moon of a nasal', a: 'चाँद', b: 'चांद' },
    { why: 'the length of a vowel', a: 'सुनीता', b: 'सुनिता' },
    { why: 'the dot of a nasal before m', a: 'अंबादास', b: 'अम्बादास' },
    { why: 'a joiner within a vowel', a: 'ॲलन', b: 'अ\u200dॅलन' },
    { why: 'a vowel that is typed as two', a: 'आशा', b: 'अाशा' },
    { why: 'the sign of Om', a: 'ॐकार', b: 'ओंकार' },
    { why: 'the eyelash as a letter of its own', a: 'कुऱ्हाडे', b: 'कुर्\u200dहाडे' },
  ])('in Devanagari is found with and without $why', ({ a, b }) => {
    expect(beginsWith(a, b)).toBe(true);
    expect(beginsWith(b, a)).toBe(true);
  });

  it.each([
    ['सविता', 'savita'],
    ['आशा', 'asha'],
    ['सुनील', 'sunil'],
    ['सुनीता', 'suneeta'],
    ['मीरा', 'meera'],
    ['कमला', 'kamala'],
    ['कमला', 'kamla'],
    ['चौधरी', 'chaudhary'],
    ['गौरी', 'gowri'],
    ['राम', 'ram'],
    ['गणेश', 'ganesh'],
    ['लक्ष्मी', 'laxmi'],
    ['लक्ष्मी', 'lakshmi'],
    ['ज्ञानेश्वर', 'dnyaneshwar'],
    ['ज्ञानेश्वर', 'gyaneshwar'],
    ['विजय', 'vijay'],
    ['प्रिया', 'priya'],
    ['विद्या', 'vidya'],
    ['संभाजी', 'sambhaji'],
    ['संजय', 'sanjay'],
    ['फातिमा', 'fatima'],
    ['फ़ातिमा', 'phatima'],
    ['ज़रीना', 'zarina'],
    ['सुनंदा', 'sunanda'],
    ['रमाकांत', 'ramakant'],
    ['अंजली', 'anjali'],
    ['भाऊसाहेब', 'bhausaheb'],
    ['कुलकर्णी', 'kulkarni'],
    ['देशपांडे', 'deshpande'],
    ['पाटील', 'patil'],
    ['काळे', 'kale'],
    ['शैलेश', 'shailesh'],
    ['वैशाली', 'vaishali'],
    ['रेखा', 'rekha'],
    ['ॲलन', 'alan'],
    ['ऋतुजा', 'rutuja'],
    ['ऋतुजा', 'rituja'],
    ['अमृता', 'amruta'],
    ['अमृता', 'amrita'],
    ['कृष्णा', 'krushna'],
    ['रामकृष्ण', 'ramkrishna'],
    ['घनश्याम', 'ghanshyam'],
    ['यज्ञेश', 'yadnesh'],
    ['चाँदनी', 'chandni'],
    ['म्हात्रे', 'mhatre'],
    ['हिम्मत', 'himmat'],
    ['मोहम्मद', 'mohammad'],
    ['सम्राट', 'samrat'],
    ['तन्वी', 'tanvi'],
    ['सौम्या', 'saumya'],
    ['संवाद', 'samvad'],
    ['ओंकार', 'omkar'],
    ['भीमराव', 'bhimrao'],
    ['रावसाहेब', 'raosaheb'],
    ['गायकवाड', 'gaikwad'],
    ['चव्हाण', 'chavan'],
    ['शाहरुख', 'shahrukh'],
    ['जॉन', 'john'],
    ['यूसुफ', 'yousuf'],
  ])('%s is found by %s and the other way round', (devanagari, latin) => {
    expect({ latin: beginsWith(devanagari, latin), devanagari: beginsWith(latin, devanagari) }).toEqual({ latin: true, devanagari: true });
  });

  it.each([
    ['नरेंद्र', 'narendra'],
    ['सिंह', 'singh'],
    ['संभाजी', 'sam'],
    ['म्हात्रे', 'mha'],
    ['Narendra', 'नरेंद्र'],
    ['सविता', 'sav'],
    ['सविता', 'savi'],
    ['कमला', 'kama'],
    ['सुनंदा', 'sun'],
    ['Savita', 'सवि'],
    ['Kamala', 'कम'],
  ])('%s is found by its beginning %s', (name, text) => expect(beginsWith(name, text)).toBe(true));

  it.each([
    { name: 'Asha', text: 'sha' },
    { name: 'Savita', text: 'सुनीता' },
    { name: 'सविता', text: 'sunita' },
    { name: 'Asha T', text: 'asha k' },
    { name: 'José', text: 'josefa' },
    { name: 'Kamala', text: 'vimala' },
    { name: 'Ravi', text: 'rama' },
    { name: 'रमेश', text: 'ranjana' },
    { name: 'चंदन', text: 'chandigarh' },
    { name: 'Sinha', text: 'सिंह' },
  ])('$name is not found by $text', ({ name, text }) => expect(beginsWith(name, text)).toBe(false));

  it('is found by itself, by the beginning of each word and in capitals', () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from('abcdehiknrstuvxyzé आसवितकमलाशि')), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(name, (given) => beginsWith(given, given) && beginsWith(given, given.toUpperCase())),
      { numRuns: 300 },
    );
  });

  it('has few keys, whatever it is', () => {
    expect(searchKeys('सविता')).toEqual(['सविता', 'savita']);
    expect(searchKeys('Kamala Bai')).toEqual(['kamala', 'kamla', 'bai']);
    expect(searchKeys(' – ')).toEqual([]);
    expect(searchedWords('asha t')).toEqual([['asha', 'asa'], ['t']]);
  });
});

describe('a name of a short list', () => {
  it.each([
    { name: 'Naya Savera', text: 'aver', then: true },
    { name: 'Naya Savera', text: 'savera naya', then: true },
    { name: 'नया सवेरा', text: 'savera', then: true },
    { name: 'Café', text: 'afe', then: true },
    { name: 'Naya Savera', text: '', then: true },
    { name: 'Naya Savera', text: 'savita', then: false },
    { name: 'Naya Savera', text: 'naya 2', then: false },
  ])('$name is found by $text: $then', ({ name, text, then }) => expect(isFoundBy(name, text)).toBe(then));
});

describe('names of a list that is read whole', () => {
  const names = ['Aftercare 1', 'Aftercare 12', 'Circle 12', 'शांती मंडळ', 'Café\u00a0Circle', '', ' – '];
  it.each([
    { text: 'circle', then: ['Circle 12', 'Café\u00a0Circle'] },
    { text: '12', then: ['Aftercare 12', 'Circle 12'] },
    { text: '१२ after', then: ['Aftercare 12'] },
    { text: 'cafe circle', then: ['Café\u00a0Circle'] },
    { text: 'shanti', then: ['शांती मंडळ'] },
    { text: 'nobody', then: [] },
    { text: '', then: names },
  ])('are found by $text: $then', ({ text, then }) => expect(names.filter(nameFinder(text))).toEqual(then));

  it('are found as each is by itself, whichever were looked at before', () => {
    const word = fc.constantFrom('asha', 'Circle', '12', 'José', 'सविता', 'शांती', 'D’Souza', 'a-b', '.', 'ज़ीनत');
    const phrase = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), phrase, (all, text) => {
        expect(all.filter(nameFinder(text))).toEqual(all.filter((name) => isFoundBy(name, text)));
        for (const name of all) expect(nameFinder(name)(name)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

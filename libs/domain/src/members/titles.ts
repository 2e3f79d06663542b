/**
 * Forms of address that stand before a name and are none. Sources: the articles "Indian honorifics", "English honorifics" and "Indian Army ranks
 * and insignia" of the English Wikipedia; the short forms of Shri, Shrimati, Kunwar, Chaudhary and Musammat (Sh., Smti., Kr., Ch., Mst., Musst.)
 * are those of the cause lists of courts in the north and east of India; the Devanagari forms are those of Hindi and Marathi, with their usual
 * short forms and spellings. Written in small letters, without dots.
 */
const titles: ReadonlySet<string> = new Set([
  ...'mr mister mrs ms miss mx master mstr sir madam mme lady dr doctor prof professor'.split(' '),
  ...'er engr ar adv advocate ca cs vd late rev fr'.split(' '),
  ...'capt captain col colonel maj major lt lieutenant gen general brig brigadier cdr cmde wg sqn flt sgt sergeant cpl nk l/nk'.split(' '),
  ...'hav havildar sub subedar nb insp inspector justice hon honble m/s messrs'.split(' '),
  ...'sh shri sri shree sree shriman shrimant smt smti shrimati shrimathi srimati srimathi shreemati sreemathi sushri'.split(' '),
  ...'kum kumari km ku kr kunwar ch chaudhary sau sow sou chi kai swargiya swami pt pandit acharya'.split(' '),
  ...'sr sister bro brother retd haji hajji hafiz maulana maulvi janab begum mst mstt musst musammat sardar sardarni'.split(' '),
  ...'thiru thirumathi tmt selvi'.split(' '),
  ...'श्री श्रीमान श्रीमंत श्रीमती श्रीमति सुश्री कुमारी कु कुँवर कुंवर सौ सौभाग्यवती चि चिरंजीव स्व स्वर्गीय कै कैलासवासी दिवंगत स्वामी आचार्य'.split(' '),
  ...'डॉ डा डॉक्टर डाक्टर प्रो प्रोफेसर प्रा प्राध्यापक इंजी इंजीनियर अ‍ॅड अॅड ॲड एड एडवोकेट पं पंडित पण्डित न्या न्यायमूर्ति'.split(' '),
  ...'मिस्टर मिसेस मिस मास्टर हाजी हाफिज मौलाना मौलवी जनाब बेगम मोहतरमा सरदार चौधरी'.split(' '),
  ...'कॅप्टन कैप्टन मेजर कर्नल ब्रिगेडियर लेफ्टिनेंट सूबेदार सुभेदार हवलदार'.split(' '),
]);

/** Of the forms above, those that people are also given as a name: Selvi Kumar, Subedar Singh. Without a dot it cannot be told which of both it is. */
const alsoNames: ReadonlySet<string> = new Set([
  ...'selvi kumari kunwar sardar pandit begum swami haji hafiz major captain general subedar justice lady chaudhary'.split(' '),
  ...'कुमारी कुँवर कुंवर सरदार पंडित पण्डित बेगम स्वामी हाजी हाफिज मेजर सूबेदार सुभेदार चिरंजीव चौधरी'.split(' '),
]);

/** Short forms that, as capitals without a dot, are the letters of initials: KR Narayanan. */
const alsoLetters: ReadonlySet<string> = new Set('sh kr ch cs vd nb nk'.split(' '));

/** Abbreviations of a name that stands before another given name (Mohammed, Sheikh, Abdul, Syed): the next word is what people say. */
const abbreviations: ReadonlySet<string> = new Set(['md', 'mohd', 'mhd', 'mohm', 'moh', 'sk', 'ab', 'abd', 'syd', 'मो', 'मोहं', 'मु', 'शे']);

/** Of the forms above, those that are nobody's surname, so that one at the end of a name is no part of it either. */
const trailing: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'smt', 'shri', 'dr', 'jr', 'sr', 'ii', 'iii', 'late', 'retd', 'श्री', 'श्रीमती', 'सौ', 'डॉ'],
]);

/** The words between a name and the name of a relative (son of, wife of, in the care of, with their short forms). */
const relations = new Set(['s/o', 'd/o', 'w/o', 'c/o', 'b/o', 'h/o', 'f/o', 'm/o', 'वल्द', 'पुत्र', 'पुत्री', 'पत्नी']);
/** The words between a name and another name of the same person. */
const otherNames = new Set(['alias', 'urf', '@', 'aka', 'उर्फ', 'ऊर्फ']);

/** Latin letters as they are spelled in Devanagari: `एस. के. पाटील` is S. K. Patil. */
const spelledLetters: ReadonlySet<string> = new Set(
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी व्ही डब्ल्यू एक्स वाय वाई झेड जेड'.split(' '),
);

/** Without the signs of an abbreviation (in Devanagari a ring or, typed as often, a zero), and with an o that is typed in another order. */
const bare = (word: string): string =>
  word
    .replace(/(?<=[\p{L}\p{M}])[॰०]/gu, '')
    .replace(/[.'’]|्$/g, '')
    .replace(/़/g, '')
    .replace(/ाॅ/g, 'ॉ')
    .toLowerCase();
const letters = new Intl.Segmenter('hi');

export const isTitle = (word: string): boolean => titles.has(bare(word)) && !(isRunOfLetters(word) && alsoLetters.has(bare(word)));
/** Whether a title may be the name of this person. */
export const isAlsoName = (word: string): boolean => !isAbbreviated(word) && alsoNames.has(bare(word));
/** Whether a word is written as a short form: with a dot, or the ring of Devanagari, at its end. */
export const isAbbreviated = (word: string): boolean => /[.॰०]$/.test(word);
export const isAbbreviation = (word: string): boolean => abbreviations.has(bare(word));
/** Whether a word behind a name is no part of it. */
export const isTrailing = (word: string): boolean => trailing.has(bare(word));
const relationOf = (word: string): string => word.replace(/[.:-]+$/, '').toLowerCase();
/** Whether the name of a relative follows, or another name of the same person. */
export const isBeforeRelative = (word: string): boolean => relations.has(relationOf(word));
export const isBeforeOtherName = (word: string): boolean => otherNames.has(relationOf(word));
const isSpelledLetter = (part: string): boolean => spelledLetters.has(part);
const isLetter = (part: string): boolean => letters.segment(part).containing(0)?.segment === part;
/** Capitals that nobody can say, as in RK Narayan. */
const isRunOfLetters = (word: string): boolean => /^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(word);

/** A letter, or several with dots: `A`, `A.`, `A.K.`, `एस.`, `RK`; a spelled letter of two counts with its dot only. `श्री` and `मो` are none. */
export function isInitial(word: string): boolean {
  if (isTitle(word) || isAbbreviation(word)) return false;
  const parts = word.split('.').filter((part) => part !== '');
  if (isRunOfLetters(word)) return true;
  return parts.length > 0 && parts.every((part) => isLetter(part) || (word.includes('.') && isSpelledLetter(part)));
}

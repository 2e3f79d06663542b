/** Scripts that write a joiner inside a word, for example Marathi र्‍य and Urdu کم‌تر. */
const joiningScripts =
  '\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}' +
  '\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Arabic}';
/** The signs that take the vowel from a consonant; a joiner after one of them chooses the shape of the consonant, also at the end of a word. */
const viramas = '\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca';

const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const space = /[\t\p{Zs}]/gu;
/** Text of one line in the letters, digits and signs of ASCII: nothing in it is invisible or has two forms. */
const plainText = /^[ -~]*$/;
/** Characters without a shape, apart from line breaks, joiners and the signs that choose between two shapes of an emoji. */
const invisible =
  /(?![\n\u200c\u200d\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cc}\u2800\ufff9-\ufffb]/gu;
const repeatedJoiner = /([\u200c\u200d\ufe0e\ufe0f])[\u200c\u200d\ufe0e\ufe0f]+(?!\p{Extended_Pictographic})/gu;
const joiner = /[\u200c\u200d\ufe0e\ufe0f]/gu;
const neededJoiner = new RegExp(
  `(?<=[${joiningScripts}])[\\u200c\\u200d](?=[${joiningScripts}])|(?<=[${viramas}])[\\u200c\\u200d]` +
    '|(?<=\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]?)\\u200d(?=\\p{Extended_Pictographic})|(?<=\\p{Emoji})[\\ufe0e\\ufe0f]',
  'gu',
);

/**
 * The text as it is stored and compared, at every door alike: without characters that nobody can see, apart from the joiners that spelling
 * needs; each letter in one form (NFC); every space and every line break in one form; without spaces around it. A text without anything
 * visible becomes empty, and an empty text is a missing one.
 */
export function cleanText(text: string): string {
  if (plainText.test(text)) return text.trim();
  const plain = text.replace(lineBreak, '\n').replace(space, ' ').replace(invisible, '').replace(repeatedJoiner, '$1');
  const needed = new Set([...plain.matchAll(neededJoiner)].map(({ index }) => index));
  const cleaned = plain
    .replace(joiner, (sign: string, index: number) => (needed.has(index) ? sign : ''))
    .normalize('NFC')
    .trim();
  // NFC may bring other letters next to a joiner, so a text that changed is read once more.
  return cleaned === text ? text : cleanText(cleaned);
}

/** Whether a cleaned text fits on one line. */
export const isOneLine = (text: string): boolean => !text.includes('\n');

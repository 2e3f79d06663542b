import { describe, expect, it } from '@jest/globals';
import { isPrintable, LetterMissing, typeset } from './typeset.ts';

describe('the letters of papers', () => {
  it.each([
    { language: 'English, with signs of other languages', name: 'José Kṛṣṇa D’Souza – ₹' },
    { language: 'Hindi, Marathi, Nepali, Konkani', name: 'सागर क्ष‍त्रिय' },
    { language: 'Bengali, Assamese', name: 'গীতা ৰায়' },
    { language: 'Gujarati', name: 'ગીતા શાહ' },
    { language: 'Punjabi', name: 'ਗੁਰਪ੍ਰੀਤ' },
    { language: 'Kannada', name: 'ಸಾಗರ್' },
    { language: 'Malayalam', name: 'സാഗർ' },
    { language: 'Manipuri', name: 'ꯁꯥꯒꯔ' },
    { language: 'Santali', name: 'ᱥᱟᱜᱟᱨ' },
    { language: 'Odia', name: 'ସାଗର' },
    { language: 'Tamil', name: 'முருகன்' },
    { language: 'Telugu', name: 'సాగర్' },
    { language: 'Urdu, Sindhi, Kashmiri', name: 'محمد ساگر سنڌي' },
  ])('are those of $language', async ({ name }) => expect(await isPrintable(name)).toBe(true));

  it.each(['李', 'Sagar 😀', 'Жанна', 'Sagar \u{e000}'])('are no others, whatever fonts the machine has: %s', async (name) =>
    expect(await isPrintable(name)).toBe(false),
  );

  it('are all there or there is no paper, and the fault quotes nobody', async () => {
    const setting = typeset('#let d = json(bytes(sys.inputs.data))\n#set document(title: "x")\n#d.name', { name: 'Li 李' }, new Date(0));
    await expect(setting).rejects.toThrow(LetterMissing);
    await expect(setting).rejects.toThrow(/^A letter is in no font of papers\.$/);
  });

  it('do not excuse another fault', () => expect(typeset('#panic()', {}, new Date(0))).rejects.toThrow('could not be set'));
});

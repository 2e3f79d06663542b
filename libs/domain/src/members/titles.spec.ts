import { describe, expect, it } from '@jest/globals';
import { nameWords } from './titles.ts';

describe('the words of a name', () => {
  it.each([
    { name: 'Asha Tayade', given: ['Asha'], surname: 'Tayade' },
    { name: 'Anil Ram Kale', given: ['Anil', 'Ram'], surname: 'Kale' },
    { name: 'Smt. Kamala Bai', given: ['Kamala'], surname: 'Bai' },
    { name: 'Smt Kamala Bai', given: ['Kamala'], surname: 'Bai' },
    { name: 'Shri. Dr. Ravi Kale', given: ['Ravi'], surname: 'Kale' },
    { name: 'Dr.Meera Kulkarni', given: ['Meera'], surname: 'Kulkarni' },
    { name: 'Md. Imran Khan', given: ['Imran'], surname: 'Khan' },
    { name: 'Mohd Imran Khan', given: ['Imran'], surname: 'Khan' },
    { name: 'Md.Imran', given: ['Imran'], surname: undefined },
    { name: 'Md. Imran', given: ['Imran'], surname: undefined },
    { name: 'Sk. Rashid Ali', given: ['Rashid'], surname: 'Ali' },
    { name: 'A. Ravi Kumar', given: ['Ravi'], surname: 'Kumar' },
    { name: 'A.K. Ravi Kumar', given: ['Ravi'], surname: 'Kumar' },
    { name: 'Kamala Bai (Smt.)', given: ['Kamala'], surname: 'Bai' },
    { name: 'श्रीमती कमला बाई', given: ['कमला'], surname: 'बाई' },
    { name: 'सौ. सुनंदा काळे', given: ['सुनंदा'], surname: 'काळे' },
    { name: 'डॉ.मीरा कुलकर्णी', given: ['मीरा'], surname: 'कुलकर्णी' },
    { name: 'मो. इमरान', given: ['इमरान'], surname: undefined },
    { name: 'कु. रेखा जाधव', given: ['रेखा'], surname: 'जाधव' },
    { name: 'एस. रवी पाटील', given: ['रवी'], surname: 'पाटील' },
    { name: 'Master Chef', given: ['Chef'], surname: undefined, unsure: true },
    { name: 'Rekha', given: ['Rekha'], surname: undefined },
    { name: '', given: [], surname: undefined },
  ])('of $name are $given and $surname', ({ name, given, surname, unsure = false }) =>
    expect(nameWords(name)).toEqual({ given, surname, unsure }),
  );

  it.each([
    { name: 'Mr. Sharma', given: ['Sharma'] },
    { name: 'श्री पाटील', given: ['पाटील'] },
    { name: 'A. K. Sharma', given: [] },
    { name: 'A.K. Sharma', given: [] },
    { name: 'एस. के. पाटील', given: [] },
    { name: 'R Madhavan', given: [] },
    { name: 'के रवी', given: [] },
    { name: 'Mrs.', given: [] },
    { name: 'A. B.', given: [] },
  ])('of $name cannot be told', ({ name, given }) => expect(nameWords(name)).toMatchObject({ given, unsure: true }));

  it('that follow initials are the surname, which no alias may show', () => expect(nameWords('A. K. Sharma').surname).toBe('Sharma'));
});

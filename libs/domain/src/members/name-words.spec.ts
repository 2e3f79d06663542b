import { describe, expect, it } from '@jest/globals';
import { nameWords } from './name-words.ts';

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
    { name: 'श्री॰ रमेश काळे', given: ['रमेश'], surname: 'काळे' },
    { name: 'डॉ० रमेश पाटील', given: ['रमेश'], surname: 'पाटील' },
    { name: 'डाॅ. रमेश पाटील', given: ['रमेश'], surname: 'पाटील' },
    { name: 'श्रीमान् रमेश पाटील', given: ['रमेश'], surname: 'पाटील' },
    { name: 'Col. (Retd.) Ravi Kale', given: ['Ravi'], surname: 'Kale' },
    { name: 'Ravi Kale (Late)', given: ['Ravi'], surname: 'Kale' },
    { name: 'Ravi Kale, IAS', given: ['Ravi'], surname: 'Kale' },
    { name: 'Ravi Kale II', given: ['Ravi'], surname: 'Kale' },
    { name: 'Sister Mary Joseph', given: ['Mary'], surname: 'Joseph' },
    { name: '"Raju" Rajesh Kale', given: ['Raju', 'Rajesh'], surname: 'Kale' },
    { name: 'Rajesh (Raju) Kale', given: ['Rajesh'], surname: 'Kale' },
    { name: '(Rajesh Kale)', given: ['Rajesh'], surname: 'Kale' },
    { name: 'Rajesh Kale urf Raju', given: ['Rajesh'], surname: 'Kale' },
    { name: 'Rajesh @ Raju Kale', given: ['Rajesh'], surname: 'Kale' },
    { name: 'राजेश उर्फ राजू', given: ['राजेश'], surname: undefined },
    { name: 'Sunil S/o. Ramesh', given: ['Sunil'], surname: undefined },
    { name: 'Sunil s/o Ramesh Patil', given: ['Sunil'], surname: 'Patil' },
    { name: 'सुनील वल्द रमेश', given: ['सुनील'], surname: undefined },
    { name: 'Kale, Asha', given: ['Asha'], surname: 'Kale', unsure: true },
    { name: 'Asha 2', given: ['Asha'], surname: undefined },
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
    { name: 'RK Narayan', given: [] },
    { name: 'S/o Ramesh Kale', given: [] },
    { name: '123', given: [] },
    { name: 'Mrs.', given: [] },
    { name: 'A. B.', given: [] },
  ])('of $name cannot be told', ({ name, given }) => expect(nameWords(name)).toMatchObject({ given, unsure: true }));

  it('that follow initials are the surname, which no alias may show', () => expect(nameWords('A. K. Sharma').surname).toBe('Sharma'));
});

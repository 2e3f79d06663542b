import { describe, expect, it } from '@jest/globals';
import { nameOnSheet } from './sign-in-sheet.ts';

describe('a name on a sheet', () => {
  it.each([
    { name: 'Sagar', then: 'Sagar' },
    { name: 'Kabir D.', then: 'Kabir D.' },
    { name: 'Sagar  Tapre', then: 'Sagar T.' },
    { name: 'Asha Vijay Rao', then: 'Asha V.' },
    { name: 'सागर क्षत्रिय', then: 'सागर क्ष.' },
    { name: 'सुनीता देशपांडे', then: 'सुनीता दे.' },
    { name: '  ', then: '' },
  ])('of $name is $then', ({ name, then }) => expect(nameOnSheet(name)).toBe(then));
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detailKinds, identifyingDetails, knownWords, ownWords } from './identifying-details.ts';

const known = { names: knownWords(['Prakash', 'Meera Kulkarni', 'प्रकाश']), places: ['Hadapsar', 'Naya Savera', 'Hadapsar East', 'AA'] };
const marked = (text: string): readonly string[] => identifyingDetails(text, known).map(({ kind, text: part }) => `${kind}: ${part}`);

describe('details that could point to a person', () => {
  it.each([
    { text: 'Then Prakash walked it with me.', then: ['name: Prakash'] },
    { text: 'prakash came. MEERA too.', then: ['name: prakash', 'name: MEERA'] },
    { text: 'फिर प्रकाश साथ चले।', then: ['name: प्रकाश'] },
    { text: 'I told it to Ramesh Patil, and he laughed.', then: ['name: Ramesh Patil'] },
    { text: 'I would not pass the stall behind Karve Statue.', then: ['place: Karve Statue'] },
    { text: 'मैं गांधी चौक से नहीं गुज़रता था।', then: ['place: गांधी चौक'] },
    { text: 'We met in hadapsar.', then: ['place: hadapsar'] },
    { text: 'at naya savera in HADAPSAR EAST', then: ['place: naya savera', 'place: HADAPSAR EAST'] },
    { text: 'Since 27 August I have walked the short way.', then: ['date: 27 August'] },
    { text: 'On 3rd March 2024 and on 12/4/2023', then: ['date: 3rd March 2024', 'date: 12/4/2023'] },
    { text: '27 अगस्त से, और ऑगस्ट 2023', then: ['date: 27 अगस्त', 'date: ऑगस्ट 2023'] },
    { text: 'It began in 2019.', then: ['date: 2019'] },
    { text: 'Ring 98220 41234 or write to me@example.org', then: ['contact: 98220 41234', 'contact: me@example.org'] },
    { text: 'I am @sagar_k there', then: ['contact: @sagar_k'] },
    { text: 'Two bottles, 180 ml each, for ₹ 500', then: ['amount: 180 ml', 'amount: ₹ 500'] },
    { text: 'रोज़ 200 रुपये', then: ['amount: 200 रुपये'] },
    { text: 'फ़ोन ९८२२० ४१२३४ पर', then: ['contact: ९८२२० ४१२३४'] },
    { text: 'रोज़ २०० रुपये, और ₹५००', then: ['amount: २०० रुपये', 'amount: ₹५००'] },
    { text: '२७ अगस्त को, और १२/४/२०२३ को', then: ['date: २७ अगस्त', 'date: १२/४/२०२३'] },
    { text: 'सन २०१९ में', then: ['date: २०१९'] },
    { text: 'For Rs. 500 a day, or Rs 1,200', then: ['amount: Rs. 500', 'amount: Rs 1,200'] },
    { text: 'It was रु. ५०० a day', then: ['amount: रु. ५००'] },
    { text: 'On 12-04-2023, not 12.04.23', then: ['date: 12-04-2023', 'date: 12.04.23'] },
    { text: 'On 3 January, 2024', then: ['date: 3 January, 2024'] },
    { text: 'On 3 Jan and again in Sept 2020', then: ['date: 3 Jan', 'date: Sept 2020'] },
    { text: 'प्रकाशने सांगितले, मग प्रकाशला भेटलो', then: ['name: प्रकाशने', 'name: प्रकाशला'] },
    { text: 'Ring 020-41-2345, please', then: ['contact: 020-41-2345'] },
    { text: "Prakash's brother and Meera’s", then: ['name: Prakash', 'name: Meera'] },
    {
      text: 'See www.example.org/sagar or https://example.org/s',
      then: ['contact: www.example.org/sagar', 'contact: https://example.org/s'],
    },
  ])('in “$text” are $then', ({ text, then }) => expect(marked(text)).toEqual(then));

  it.each([
    'My mother lays four plates now without asking. Nobody says anything about it.',
    'We went on Sunday, and at Diwali, thank God.',
    'I came for the yoga because it was warm in the hall. I stayed.',
    'मैं रोज़ सुबह चलता हूँ।',
    'Another naya day, and a new savera.',
    'On day 90 I had tea with three friends.',
    'दिन ९० पर मैंने तीन दोस्तों के साथ चाय पी।',
    'I waited 20 minutes, and 12 of us came.',
    'प्रकाशित झाले तेव्हा',
    'A man who may come, and who will march on.',
  ])('are none in “%s”', (text) => expect(marked(text)).toEqual([]));

  it('lie in the text as they are named, in its order and beside each other', () => {
    const parts = fc.constantFrom('Prakash ', '27 August ', 'Karve Statue ', 'and then ', '98220 41234 ', '₹500 ', 'I met Ramesh, ', 'क ');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (given) => {
        const text = given.join('');
        const details = identifyingDetails(text, known);
        let end = 0;
        for (const { kind, from, text: part } of details) {
          expect(detailKinds).toContain(kind);
          expect(text.slice(from, from + part.length)).toBe(part);
          expect(from).toBeGreaterThanOrEqual(end);
          end = from + part.length;
        }
      }),
    );
  });

  it('are found in a long text in time', () => expect(marked('a b '.repeat(20_000))).toEqual([]));
});

describe('the words of the names of one person', () => {
  it.each([
    { names: ['Om', 'Om Prakash'], then: ['om', 'prakash'] },
    { names: ['ओम', 'जय'], then: ['ओम', 'जय'] },
    { names: ['K. Deshmukh'], then: ['deshmukh'] },
    { names: ['के. देशमुख'], then: ['देशमुख'] },
    { names: ['', ' . '], then: [] },
  ])('of $names are $then, without initials', ({ names, then }) => expect([...ownWords(names)]).toEqual(then));
});

describe('known words', () => {
  it('are whole words in small letters, and no short ones', () =>
    expect([...knownWords(['Asha K. Rao', 'Hall 1, Sion'])]).toEqual(['asha', 'rao', 'hall', 'sion']));
});

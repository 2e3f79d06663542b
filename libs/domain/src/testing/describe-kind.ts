import { describe, expect, it } from '@jest/globals';
import type { AttendanceState, Candidate, Confidentiality, KindColour, ProgrammeKind } from '../programmes/index.ts';
import { aGroup, history, on } from './people-of-kinds.ts';

interface Person {
  readonly given: Candidate;
  readonly who: string;
}
interface KindCases {
  readonly looks: {
    readonly icon: string;
    readonly colour: KindColour;
    readonly confidentiality: Confidentiality;
    readonly cap: number | null;
    readonly minutes: number;
  };
  readonly takesIn: readonly Person[];
  readonly refuses: readonly (Person & { readonly then: readonly string[] })[];
  /** A person's marks, oldest first, and what the kind says of them. */
  readonly hears: readonly { readonly given: readonly (AttendanceState | null)[]; readonly then: readonly (readonly [string, number])[] }[];
  readonly asksFor: readonly string[];
}

/** What every kind's spec says of it, case by case; what only one kind has stands in its own spec. */
export function describeKind(kind: ProgrammeKind, { looks, takesIn, refuses, hears, asksFor }: KindCases): void {
  describe(kind.code, () => {
    it('looks and keeps as designed', () => {
      const { icon, colour, confidentiality, size, cadence } = kind;
      expect({ icon, colour, confidentiality, cap: size.cap, minutes: cadence.minutes }).toEqual(looks);
    });

    for (const { given, who } of takesIn)
      it(`takes in ${who}`, () => expect(kind.eligibility(given, aGroup(), on)).toEqual({ allowed: true }));

    for (const { given, who, then } of refuses)
      it(`does not take in ${who}: ${then.join()}`, () =>
        expect(kind.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }));

    for (const { given, then } of hears)
      it(`hears ${then.join(' ') || 'nothing'} in ${given.map((state) => state ?? 'not marked').join(', ') || 'nothing'}`, () =>
        expect(kind.signals(history(...given)).map(({ code, count }) => [code, count])).toEqual(then));

    it(`asks per person for ${asksFor.join(', ') || 'nothing'}`, () => expect(kind.recordFields.map(({ key }) => key)).toEqual(asksFor));
  });
}

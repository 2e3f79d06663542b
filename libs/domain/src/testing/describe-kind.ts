import { describe, expect, it } from '@jest/globals';
import type { AttendanceState, Candidate, Confidentiality, ProgrammeKind } from '../programmes/index.ts';
import { aGroup, history, on } from './people-of-kinds.ts';

interface Person {
  readonly given: Candidate;
  readonly person: string;
}
interface KindCases {
  readonly looks: {
    readonly icon: string;
    readonly confidentiality: Confidentiality;
    readonly cap: number | null;
    readonly minutes: number;
  };
  readonly accepts: readonly Person[];
  readonly refuses: readonly (Person & { readonly then: readonly string[] })[];
  /** A person's marks, oldest first, and the signals that the kind reads from them. */
  readonly signals: readonly {
    readonly given: readonly (AttendanceState | null)[];
    readonly then: readonly (readonly [string, number])[];
  }[];
  readonly recordFields: readonly string[];
}

/** The cases that the spec of every kind has. Cases of a single kind are in its own spec. */
export function describeKind(kind: ProgrammeKind, { looks, accepts, refuses, signals, recordFields }: KindCases): void {
  describe(kind.code, () => {
    it('has the icon, confidentiality, cap and length of its design', () => {
      const { icon, confidentiality, size, cadence } = kind;
      expect({ icon, confidentiality, cap: size.cap, minutes: cadence.minutes }).toEqual(looks);
    });

    for (const { given, person } of accepts)
      it(`accepts ${person}`, () => expect(kind.eligibility(given, aGroup(), on)).toEqual({ allowed: true }));

    for (const { given, person, then } of refuses)
      it(`refuses ${person}: ${then.join()}`, () =>
        expect(kind.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }));

    for (const { given, then } of signals)
      it(`reads ${then.join(' ') || 'no signal'} from ${given.map((state) => state ?? 'not marked').join(', ') || 'nothing'}`, () =>
        expect(kind.signals(history(...given)).map(({ code, count }) => [code, count])).toEqual(then));

    it(`has the record fields ${recordFields.join(', ') || '(none)'}`, () =>
      expect(kind.recordFields.map(({ key }) => key)).toEqual(recordFields));
  });
}

import { inLatinDigits, ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

/** The documents with which people show who they are. */
export const documentKinds = ['aadhaar', 'voter-id', 'pan', 'driving-licence', 'passport', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The most documents of one member. */
export const mostDocuments = 6;
/** In characters, without spaces and hyphens. */
const numberLength = { from: 3, to: 40 } as const;
const aadhaarDigits = 12;
/** The digits of an Aadhaar number that are kept: those that its masked form shows (UIDAI, "masked Aadhaar"). */
const keptDigits = 4;

/** A document of a member, with the number as it is kept: in capitals, without spaces and hyphens. */
export interface IdentityDocument {
  readonly kind: DocumentKind;
  readonly number: string;
}

/** Of an Aadhaar number, given whole or as its last four digits, only these are kept. */
function numberToKeep({ kind, number: given }: IdentityDocument): string | undefined {
  const number = inLatinDigits(given)
    .replace(/[\s/-]/g, '')
    .toUpperCase();
  if (kind === 'aadhaar')
    return new RegExp(`^(\\d{${String(aadhaarDigits)}}|\\d{${String(keptDigits)}})$`).test(number) ? number.slice(-keptDigits) : undefined;
  return /^[\p{L}\p{M}\p{N}]+$/u.test(number) && number.length >= numberLength.from && number.length <= numberLength.to
    ? number
    : undefined;
}

/** The document as it is added to those that a member has. */
export function addDocument(known: readonly DocumentKind[], given: IdentityDocument): Result<IdentityDocument, MemberProblem> {
  if (known.length >= mostDocuments) return refuse(memberProblems.tooManyDocuments(mostDocuments));
  if (given.kind !== 'other' && known.includes(given.kind)) return refuse(memberProblems.documentKnown());
  const number = numberToKeep(given);
  return number === undefined ? refuse(memberProblems.documentNumber()) : ok({ kind: given.kind, number });
}

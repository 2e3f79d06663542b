import type { Allowance, Consent, Relative } from '../../api/shapes.ts';

/** A purpose with its use today, as a line shows it: of the member, or of one relative. */
export interface AllowedLine {
  readonly allowance: Allowance;
  readonly relative: Pick<Relative, 'id' | 'displayName'> | null;
  /** The consent of this very purpose that is in force; one of a wider purpose is withdrawn on its own line. */
  readonly consent: Consent | null;
  /** The words of the consent that allows it, whatever its purpose. */
  readonly words: string | null;
}

/** The lines of one recipient, in the order of the purposes. */
export function allowedLines(
  allowances: readonly Allowance[],
  consents: readonly Consent[],
  relative: AllowedLine['relative'],
): readonly AllowedLine[] {
  return allowances
    .filter(({ relativeId }) => relativeId === (relative?.id ?? null))
    .map((allowance) => {
      const by = consents.filter(({ id }) => allowance.by.includes(id));
      return {
        allowance,
        relative,
        consent: by.find(({ purpose }) => purpose === allowance.purpose) ?? null,
        words: by.find(({ words }) => words !== null)?.words ?? null,
      };
    });
}

/** Whether the consent behind a line is to be asked again. */
export const isToRenew = ({ consent }: AllowedLine, today: string): boolean =>
  consent !== null && consent.renewFrom !== null && consent.renewFrom <= today;

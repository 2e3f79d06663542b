/** The person of a page who may meet others: a member, or a relative of a member. */
export interface PersonOfPage {
  readonly memberId: string;
  /** Null for the member themselves. */
  readonly relativeId: string | null;
  readonly name: string;
}

/** The texts about the person: those about families, or those about buddies and circles of friends. */
export const textsOf = ({ relativeId }: PersonOfPage): 'families' | 'friends' => (relativeId === null ? 'friends' : 'families');

export const personIdOf = ({ memberId, relativeId }: PersonOfPage): string => relativeId ?? memberId;

/** The address of the introductions of a person. */
export const introductionsPath = ({ memberId, relativeId }: PersonOfPage): string => {
  const member = `/members/${encodeURIComponent(memberId)}`;
  return `${member}${relativeId === null ? '' : `/relatives/${encodeURIComponent(relativeId)}`}/introductions`;
};

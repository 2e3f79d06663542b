import type { WayFound } from '@saath/domain/members';

/** The ways of finding a person that the line of the person does not show by itself. */
const saidWays: readonly WayFound[] = ['reference', 'phone', 'phone-ending', 'legal-name'];

/** The way in which a search found a person, where it is to be said. */
export const saidWay = ({ foundBy }: { readonly foundBy?: WayFound }): WayFound | undefined => saidWays.find((way) => way === foundBy);

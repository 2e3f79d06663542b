/** SQL: the enrolment `e` makes somebody expected on a local day. Whoever leaves is taken out of their groups, so that the interval says all. */
export const expectedOn = (day: string): string => `e.starts_on <= ${day} and (e.ends_on is null or e.ends_on > ${day})`;

/** SQL condition: by enrolment `e`, the person is expected on a local day. A member who leaves has no open enrolment, so the interval is enough. */
export const expectedOn = (day: string): string => `e.starts_on <= ${day} and (e.ends_on is null or e.ends_on > ${day})`;

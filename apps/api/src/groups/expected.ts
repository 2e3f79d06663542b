/**
 * SQL: the enrolment `e` makes somebody expected on a local day. Whoever left is not expected from that day on, although nobody ended
 * the enrolment; the days before stay as they were.
 */
export const expectedOn = (day: string): string =>
  `e.starts_on <= ${day} and (e.ends_on is null or e.ends_on > ${day})
   and not exists (select 1 from members gone where gone.centre_id = e.centre_id and gone.id = e.member_id
     and gone.stage = 'left' and gone.stage_since <= ${day})`;

alter table follow_ups
  validate constraint follow_ups_origin,
  validate constraint follow_ups_method,
  validate constraint follow_ups_kind_check,
  validate constraint follow_ups_outcome_check;

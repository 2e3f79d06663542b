-- Who is asked to lead a session is mailed as an invitation is: the row is the order. It opens nothing; its token is given to nobody.
alter table platform.one_time_links drop constraint one_time_links_purpose_check;
alter table platform.one_time_links add constraint one_time_links_purpose_check
  check (purpose in ('invitation', 'password-reset', 'email-change', 'phone-change', 'stand-in')) not valid;

-- Whether a sheet brought more people than seats, so that the person who imported it decided, rather than for one person in the console.
alter table capacity_decisions add column by_sheet boolean not null default false;

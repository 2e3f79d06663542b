-- Every row fulfils what 0143 asks of new rows, because the constraint before it allowed less.
alter table amendments validate constraint amendments_visibility;

import { idOf, idSql } from './ids.mjs';

const towns =
  'Kothrud Dharampeth Sitabuldi Hadapsar Aundh Wardha Amravati Akola Yavatmal Chandrapur Bhandara Gondia Nashik Panvel Thane Kalyan Satara Sangli Karad Latur'.split(
    ' ',
  );
const firstNames = 'Sunita Prakash Rekha Anil Lata Vivek Manisha Sachin Kavita Nitin'.split(' ');
const lastNames = 'Pawar Jadhav Shinde Kale More Gaikwad Deshmukh Bhosale'.split(' ');
/** The kinds of groups whose members are marked by name. */
const kinds = ['sharing-circle', 'group-counselling', 'community-activity', 'aftercare-group'];
const titles = {
  'sharing-circle': 'Circle',
  'group-counselling': 'Counselling',
  'community-activity': 'Yoga',
  'aftercare-group': 'Aftercare',
};
const weekdays = [
  ['MO', 'TH'],
  ['TU', 'FR'],
  ['WE', 'SA'],
];
const hours = ['07:30', '09:30', '11:00', '14:00', '16:00', '17:30', '19:00'];

const branchName = (branch) => `${towns[branch % towns.length]} ${String(Math.floor(branch / towns.length) + 1)}`;
const staffName = (staff) => `${firstNames[staff % 10]} ${lastNames[Math.floor(staff / 10) % 8]}`;

/** When the nth group meets: no two groups of a branch at one time. */
export const meetingOf = (group, groupsOfBranch) => {
  const place = group % groupsOfBranch;
  return { days: weekdays[place % 3], at: hours[Math.floor(place / 3) % hours.length] };
};

/** Branches with a room, and two people of the staff for each, without a password. */
async function fillBranches(client, centre, { branches }) {
  const numbers = Array.from({ length: branches }, (_, branch) => branch);
  const staff = Array.from({ length: 2 * branches }, (_, number) => number);
  await client.query(
    `insert into branches (centre_id, id, name, code_prefix, time_zone, created_at, updated_at)
     select $1, id, name, 'Q' || n, 'Asia/Kolkata', now(), now() from unnest($2::uuid[], $3::text[]) with ordinality as b (id, name, n) on conflict do nothing`,
    [centre, numbers.map((branch) => idOf('branch', branch)), numbers.map(branchName)],
  );
  await client.query(
    `insert into rooms (centre_id, id, branch_id, name, capacity)
     select $1, ${idSql('room', 'n')}, ${idSql('branch', 'n')}, 'Hall', 30 from generate_series(0, $2::int - 1) n on conflict do nothing`,
    [centre, branches],
  );
  const names = staff.map(staffName);
  await client.query(
    `insert into platform.users (id, name, created_at, updated_at)
     select ${idSql('user', 'n - 1')}, name, now(), now() from unnest($1::text[]) with ordinality as u (name, n) on conflict do nothing`,
    [names],
  );
  await client.query(
    `insert into staff (centre_id, id, user_id, name, role, state, created_at, updated_at)
     select $1, ${idSql('staff', 'n - 1')}, ${idSql('user', 'n - 1')}, name, case when n % 2 = 1 then 'facilitator' else 'counsellor' end, 'active', now(), now()
     from unnest($2::text[]) with ordinality as s (name, n) on conflict do nothing`,
    [centre, names],
  );
  await client.query(
    `insert into platform.user_centres (user_id, centre_id, staff_id, role, branch_ids, state)
     select s.user_id, s.centre_id, s.id, s.role, array[${idSql('branch', 'n / 2')}], 'active'
     from generate_series(0, $2::int - 1) n join staff s on s.centre_id = $1 and s.id = ${idSql('staff', 'n')} on conflict do nothing`,
    [centre, staff.length],
  );
  await client.query(
    `insert into staff_branches (centre_id, id, staff_id, branch_id)
     select $1, ${idSql('other', 'n')}, ${idSql('staff', 'n')}, ${idSql('branch', 'n / 2')} from generate_series(0, $2::int - 1) n on conflict do nothing`,
    [centre, staff.length],
  );
}

/** Groups that meet twice a week since the first day, each with a facilitator of its branch. */
async function fillGroups(client, centre, { groups, groupsOfBranch }, firstDay) {
  const numbers = Array.from({ length: groups }, (_, group) => group);
  const kindOf = (group) => kinds[group % kinds.length];
  const meetings = numbers.map((group) => meetingOf(group, groupsOfBranch));
  await client.query(
    `insert into groups (centre_id, id, branch_id, room_id, kind, name, language, capacity, created_at, updated_at)
     select $1, ${idSql('group', 'n - 1')}, branch, room, kind, name, 'en', 30, $6::date, $6::date
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) with ordinality as g (branch, room, kind, name, n) on conflict do nothing`,
    [
      centre,
      numbers.map((group) => idOf('branch', Math.floor(group / groupsOfBranch))),
      numbers.map((group) => idOf('room', Math.floor(group / groupsOfBranch))),
      numbers.map(kindOf),
      numbers.map((group) => `${titles[kindOf(group)]} ${String((group % groupsOfBranch) + 1)}`),
      firstDay,
    ],
  );
  await client.query(
    `insert into group_schedules (centre_id, id, group_id, applies_from, starts_on, starts_at, minutes, recurrence)
     select $1, ${idSql('group', 'n - 1')}, ${idSql('group', 'n - 1')}, $2::date, $2::date, at, 60, 'FREQ=WEEKLY;BYDAY=' || days
     from unnest($3::text[], $4::text[]) with ordinality as m (at, days, n) on conflict do nothing`,
    [centre, firstDay, meetings.map(({ at }) => at), meetings.map(({ days }) => days.join(','))],
  );
  await client.query(
    `insert into group_facilitators (centre_id, id, group_id, staff_id, starts_on)
     select $1, ${idSql('group', 'n')}, ${idSql('group', 'n')}, ${idSql('staff', '2 * (n / $3::int)')}, $2::date
     from generate_series(0, $4::int - 1) n on conflict do nothing`,
    [centre, firstDay, groupsOfBranch, groups],
  );
}

/** The branches, rooms, staff and groups of the large centre. */
export async function fillPlaces(client, centre, amount, firstDay) {
  await fillBranches(client, centre, amount);
  await fillGroups(client, centre, amount, firstDay);
}

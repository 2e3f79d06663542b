import { searchKeys } from '../../libs/domain/dist/kernel/index.js';
import { tokensOf } from '../../apps/api/dist/members/member-tokens.js';
import { sealContact } from '../../apps/api/dist/members/seal-contact.js';
import { idOf, idSql } from './ids.mjs';

const firstNames =
  'Asha José Savita सविता Sunita संजय Kamala Ravi Renée आशा Meera गौरी Vijay विजय Prakash Deepak लक्ष्मी Rekha Anil Imran'.split(' ');
const lastNames = 'Meshram Ghodke Tayade Wankhede Raut Thakre Bawane Nagpure Zade Dongre Ingle Kamble Shende'.split(' ');
const batch = 2_000;

/** SQL: the place of a person within their group, from 0 to 24. Ten of them share five places: one leaves at half time, one comes then. */
const place = 'n % 25';
const stage = `case when ${place} < 8 then 'in-programme' when ${place} < 14 then 'aftercare' when ${place} = 14 then 'discharged'
  when ${place} < 18 then 'alumni' when ${place} < 20 then 'left' else 'in-programme' end`;

/** One person: all that a form would have asked, sealed as the product seals it. */
function personOf(vault, number) {
  const id = idOf('member', number);
  const alias = `${firstNames[number % 20]} ${lastNames[Math.floor(number / 20) % 13]} ${String(number)}`;
  const contact = { legalName: alias, phone: `+9170${String(number).padStart(8, '0')}`, email: `person${String(number)}@example.org` };
  return { id, alias, tokens: tokensOf(vault, contact), ...sealContact(vault, id, contact) };
}

const columns = {
  legalNameCipher: 'legal_name_cipher',
  phoneCipher: 'phone_cipher',
  phoneIndex: 'phone_index',
  emailCipher: 'email_cipher',
  emailIndex: 'email_index',
};

async function fillBatch(client, centre, vault, from, to, { groupsOfBranch, firstDay, half }) {
  const people = Array.from({ length: to - from }, (_, index) => personOf(vault, from + index));
  const names = Object.values(columns).join(', ');
  await client.query(
    `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, needs_word_from, need_place, quiet_since, created_at, updated_at, ${names})
     select $1, id, 'Q-' || n, alias, ${stage}, case when ${place} between 15 and 19 then $11::date when ${place} >= 20 then $11::date else $10::date end,
       ${idSql('branch', 'n / 25 / $4::int')}, 'en', case when ${place} in (18, 19) then null else '-infinity'::timestamptz end, '9', '-infinity', $10::date, $10::date, ${names}
     from (select p.*, $3::int + ordinality - 1 as n
       from unnest($2::uuid[], $5::text[], $6::bytea[], $7::bytea[], $8::bytea[], $9::bytea[], $12::bytea[])
         with ordinality as p (id, alias, ${names}, ordinality)) x on conflict do nothing`,
    [
      centre,
      people.map(({ id }) => id),
      from,
      groupsOfBranch,
      people.map(({ alias }) => alias),
      ...['legalNameCipher', 'phoneCipher', 'phoneIndex', 'emailCipher'].map((name) => people.map((person) => person[name])),
      firstDay,
      half,
      people.map(({ emailIndex }) => emailIndex),
    ],
  );
  const keys = people.flatMap(({ id, alias }) => searchKeys(alias).map((token) => ({ id, token })));
  await client.query(
    'insert into member_keys (centre_id, token, member_id) select $1, token, id from unnest($2::text[], $3::uuid[]) as k (token, id) on conflict do nothing',
    [centre, keys.map(({ token }) => token), keys.map(({ id }) => id)],
  );
  const tokens = people.flatMap(({ id, tokens: own }) => own.map((token) => ({ id, token })));
  await client.query(
    'insert into member_tokens (centre_id, token, member_id) select $1, token, id from unnest($2::bytea[], $3::uuid[]) as k (token, id) on conflict do nothing',
    [centre, tokens.map(({ token }) => token), tokens.map(({ id }) => id)],
  );
}

/** The other entries of a register: admission, stage, sobriety, a seat, and contacts after a discharge. */
async function fillCourses(client, centre, { people, firstDay, half }) {
  const values = [centre, people, firstDay, half];
  const all = 'from generate_series(0, $2::int - 1) n';
  const begins = `case when ${place} >= 20 then $4::date else $3::date end`;
  const id = idSql('member', 'n');
  await client.query(
    `insert into stage_changes (centre_id, id, member_id, to_stage, changed_on, recorded_at)
     select $1, ${id}, ${id}, ${stage}, case when ${place} < 15 then $3::date else $4::date end, now() ${all} on conflict do nothing`,
    values,
  );
  await client.query(
    `insert into stays (centre_id, id, member_id, branch_id, admitted_on, discharged_on)
     select $1, ${id}, ${id}, m.branch_id, ${begins}, case when ${place} between 8 and 19 then $4::date end
     ${all} join members m on m.centre_id = $1 and m.id = ${id} on conflict do nothing`,
    values,
  );
  await client.query(
    `insert into aftercare_plans (centre_id, id, member_id, stay_id, discharged_on, leaving, steps, quarterly_months, language, preferred_time, created_at, updated_at)
     select $1, s.id, s.member_id, s.id, case when ${place} = 14 then current_date - n / 25 % 100 else s.discharged_on end, 'planned', '[{"day": 7, "method": "visit"}]', 24, 'en', 'any', now(), now()
     ${all} join stays s on s.centre_id = $1 and s.id = ${id} and s.discharged_on is not null on conflict do nothing`,
    [centre, people],
  );
  await client.query(
    `insert into sobriety_episodes (centre_id, id, member_id, started_on) select $1, ${id}, ${id}, least(${begins} + n * 37 % 400, current_date) ${all} on conflict do nothing`,
    values,
  );
  await client.query(
    `insert into enrolments (centre_id, id, group_id, member_id, starts_on, ends_on, end_reason, enrolled_at)
     select $1, ${id}, ${idSql('group', 'n / 25')}, ${id}, ${begins}, case when ${place} between 15 and 19 then $4::date end,
       case when ${place} between 15 and 19 then 'moved' end, ${begins} ${all} on conflict do nothing`,
    values,
  );
  await client.query(
    `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, outcome, done_at, created_at)
     select $1, ${idSql('other', '1000000 + n * 8 + k.days')}, ${id}, 'day-' || k.days, d.due_on, case when d.done then 'done' else 'due' end,
       case when d.done then case when n % 4 = 0 then 'not-reached' else 'reached' end end, case when d.done then d.due_on::timestamptz end, now()
     ${all} cross join unnest(array[2, 7, 14, 30, 60, 90]) k (days)
       cross join lateral (select (current_date - n / 25 % 100 + k.days) as due_on) o
       cross join lateral (select o.due_on, o.due_on < current_date and n / 25 % 12 <> 0 as done) d
     where ${place} = 14 on conflict do nothing`,
    [centre, people],
  );
}

/** The members of the large centre, each with one seat: five of twenty-five left it at half time, five came then. */
export async function fillPeople(client, centre, vault, amount, days) {
  const { people, groupsOfBranch } = amount;
  for (let from = 0; from < people; from += batch)
    await fillBatch(client, centre, vault, from, Math.min(from + batch, people), { groupsOfBranch, ...days });
  await client.query('analyze');
  await fillCourses(client, centre, { people, ...days });
}

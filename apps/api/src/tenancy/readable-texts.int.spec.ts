import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

const code = 'a code of the product';
const zone = 'a time zone, a time of day or a rule of recurrence';
const place = 'a name of a place or a group, by which lists are ordered and filtered';
const emptied = 'empty but for rows of an earlier version, until the worker has sealed them';

/** Every column of a centre's tables that can be read without its key, with the reason. All other texts are sealed. */
/** A meeting outside is open to people who are no member of anything here. */
const anywhere = 'a meeting outside, where anybody may go';
const readable: Readonly<Record<string, string>> = {
  'attendance.person_kind': code,
  'attendance.state': code,
  'attendance.own_mark': code,
  'attendance.device': code,
  'attendance_daily.kind': code,
  'attendance_changes.client_id': 'the identity of a tap, made by a device',
  'attendance_changes.state': code,
  'attendance_changes.own_mark': code,
  'attendance_changes.device': code,
  'attention_answers.answer': code,
  'amendments.confidentiality': code,
  'amendments.field': code,
  'amendments.form': code,
  'amendments.part': code,
  'amendments.visibility': code,
  'commitments.confidentiality': code,
  'commitments.outcome': code,
  'answers.confidentiality': code,
  'answers.form': code,
  'answers.form_version': code,
  'answers.visibility': code,
  'groups.confidentiality': code,
  'group_facilitators.role': code,
  'groups.enrolment_mode': code,
  'groups.first_reminder': 'a time of day',
  'sessions.confidentiality': code,
  'introductions.kind': code,
  'introductions.state': code,
  'outside_meetings.kind': code,
  'outside_meetings.language': code,
  'outside_meetings.link': anywhere,
  'outside_meetings.name': anywhere,
  'outside_meetings.note': anywhere,
  'outside_meetings.place': anywhere,
  'outside_meetings.source': code,
  'outside_meetings.starts_at': 'a time of day',
  'outside_meetings.town': anywhere,
  'outside_meetings.way_there': anywhere,
  'outside_referrals.companion': code,
  'outside_referrals.meet_at': 'a time of day',
  'outside_visits.at': 'a time of day',
  'outside_visits.outcome': code,
  'stories.language': code,
  'stories.scope': code,
  'stories.state': code,
  'waiting_places.outcome': code,
  'waiting_places.state': code,
  'ladders.state': code,
  'ladders.who': code,
  'ladders.closed_because': code,
  'ladder_events.type': code,
  'ladder_events.state': code,
  'ladder_events.outcome': code,
  'ladder_events.reason': code,
  'ladders.policy': 'codes, numbers and times of day: the steps of a ladder',
  'audit_entries.action': code,
  'audit_entries.actor_kind': code,
  'audit_entries.detail': 'ids, codes, numbers and days; a reason in it is sealed',
  'audit_entries.subject_kind': code,
  'branches.address': 'the address of the branch, which is public',
  'branches.code_prefix': 'the beginning of codes',
  'branches.country': code,
  'branches.name': place,
  'branches.name_key': place,
  'branches.time_zone': zone,
  'consents.channel': code,
  'consents.evidence': emptied,
  'consents.evidence_kind': code,
  'consents.notice_language': code,
  'consents.purpose': code,
  'deliveries.channel': code,
  'branch_programmes.kind': code,
  'branch_programmes.overrides': 'numbers, codes and the course of a session that a branch set for a kind',
  'deliveries.code': 'the code with which a provider answered',
  'deliveries.outcome': code,
  'deliveries.provider_reference': 'the number that a provider gave a message',
  'enabled_programmes.kind': code,
  'enabled_programmes.overrides': 'numbers, codes and the course of a session that the centre set for a kind',
  'enabled_programmes.forms': 'the codes of questions that the centre does not ask',
  'enabled_programmes.own': 'the name, the picture and the questions of a kind that the centre has made',
  'enrolments.end_reason': emptied,
  'aftercare_plans.language': code,
  'aftercare_plans.leaving': code,
  'aftercare_plans.preferred_time': code,
  'aftercare_plans.steps': 'numbers of days, each with a call or a visit',
  'aftercare_plans.weekly_at': zone,
  'celebrations.way': code,
  'coping_plans.language': code,
  'follow_ups.kind': code,
  'follow_ups.method': code,
  'follow_ups.origin': code,
  'follow_ups.outcome': code,
  'follow_ups.state': code,
  'group_schedules.recurrence': zone,
  'group_schedules.starts_at': zone,
  'groups.kind': code,
  'groups.language': code,
  'groups.name': place,
  'groups.name_key': place,
  'groups.notes': emptied,
  'groups.settings': 'numbers, and yes or no; the words among the settings of a group are sealed',
  'holidays.name': 'the name of a holiday',
  'imports.kind': code,
  'imports.problems': 'rows, columns and codes; a value is never in it',
  'imports.state': code,
  'imports.summary': 'numbers',
  'member_keys.token': 'the words of aliases, by which people are found',
  'milestone_settings.choices': code,
  'mentor_contacts.outcome': code,
  'mentor_contacts.type': code,
  'mentor_requests.preference': code,
  'mentors.languages': code,
  'mentors.pause': code,
  'mentors.role': code,
  'mentorships.end_reason': code,
  'mentorships.next_at': 'a time of day',
  'mentorships.next_type': code,
  'merged_rows.part': code,
  'members.alias': 'the name a person chose for others to read, by which lists are ordered and people found',
  'members.alias_key': 'the alias in lower case',
  'members.code': 'the code that the centre gave the person',
  'members.code_key': 'the code in lower case',
  'member_documents.kind': code,
  'members.gender': code,
  'members.language': code,
  'members.need_place': 'a number for the urgency of the reasons, by which the list is ordered',
  'members.preferred_channel': code,
  'members.ref': 'the key of the row in the sheets of the centre',
  'members.stage': code,
  'notifications.code': code,
  'outbox.follower': code,
  'outbox.payload': 'an event: ids, codes, numbers and days',
  'outbox.topic': code,
  'relatives.display_name': emptied,
  'relatives.language': code,
  'relatives.relation': emptied,
  'questionnaire_answers.code': code,
  'questionnaire_answers.form_version': code,
  'questionnaire_answers.visibility': code,
  'questionnaires.code': code,
  'questionnaires.definition': 'the questions, points and bands of a questionnaire of the centre, which name nobody',
  'safety_notes.item': 'the place of a question',
  'reminders.channel': code,
  'reminders.language': code,
  'reminders.provider_reference': 'the number that a provider gave a message',
  'reminders.reason': code,
  'reminders.recipient_kind': code,
  'reminders.rule': code,
  'reminders.state': code,
  'rooms.name': place,
  'rooms.name_key': place,
  'sessions.cancel_reason': `the code of a reason of the product; a reason of staff is ${emptied}`,
  'sessions.original_start': zone,
  'sessions.state': code,
  'sessions.time_zone': zone,
  'sessions.topic': emptied,
  'sobriety_episodes.end_reason': code,
  'stage_changes.from_stage': code,
  'stage_changes.reason': emptied,
  'stage_changes.to_stage': code,
  'stand_in_requests.because': code,
  'stand_in_requests.state': code,
  'staff.languages': code,
  'staff.name': 'the name by which colleagues and members know a person of the staff',
  'staff.name_key': 'the name of a person of the staff in lower case',
  'staff.role': code,
  'staff.state': code,
};

let database: TestDatabase;
let found: readonly string[];

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
       and format_type(a.atttypid, null) ~ '^(text|character|json|citext)'
       and exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.attname = 'centre_id')`,
  );
  found = rows.map(({ name }) => name);
  await client.end();
});
afterAll(() => database.drop());

describe('a text in a table of a centre', () => {
  it('is sealed, or in the list of texts that stay readable, with the reason', () =>
    expect(found.filter((name) => readable[name] === undefined)).toEqual([]));

  it('is listed in SECURITY.md, with the reason, and nothing else is', () => {
    const document = readFileSync(new URL('../../../../SECURITY.md', import.meta.url), 'utf8');
    const [, section = ''] = document.split('## What stays readable in the database');
    const byReason = Map.groupBy(Object.keys(readable), (name) => readable[name] ?? '');
    const lines = [...byReason].map(([reason, names]) => {
      const columns = names.toSorted().map((name) => `\`${name}\``);
      return `- ${reason}: ${columns.join(', ')}`;
    });
    expect(
      section
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .toSorted(),
    ).toEqual(lines.toSorted());
  });

  it('is in that list only while its column exists', () =>
    expect(Object.keys(readable).filter((name) => !found.includes(name))).toEqual([]));
});

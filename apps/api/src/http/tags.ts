/** The parts of the interface, in the order of the reference. Every operation belongs to one. */
export const tags: Readonly<Record<string, string>> = {
  'sign-in': 'Signing in and out, one’s own account, invitations and forgotten passwords.',
  today: 'The day of the reader: sessions, members who need a word, follow-ups, milestones.',
  overview: 'The centre in figures.',
  sessions: 'The sessions of groups: opening, closing, moving, cancelling, attendance and records.',
  absences: 'Who of the staff is away, and who leads their sessions meanwhile.',
  groups: 'Groups, their schedules, their facilitators and the seats in them.',
  scheduling: 'What a change of schedule, a new group or a seat would do to the calendar, before it is saved.',
  members: 'Members, their stages, stays, sobriety, consents and relatives.',
  mentors: 'Mentors with their seats and supervision, the people whom they accompany, and their contacts.',
  care: 'Members who need a word, follow-ups and milestones.',
  reminders: 'The ledger of messages and the attempts to send them.',
  imports: 'Spreadsheets with the timetable or the members: checked first, then written whole or not at all.',
  'programme-kinds': 'The kinds of groups that a centre may offer.',
  organisation: 'The centre, its branches with rooms and holidays, and its staff.',
  audit: 'The record of what was done, as a chain that cannot be changed unnoticed.',
  platform: 'The centres of the installation, for its operators.',
};

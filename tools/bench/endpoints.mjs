/** Midnight in India of the day of an instant, and of the day after so many days, as the calendar asks for them. */
const dayOf = (instant) => Math.floor((instant.getTime() + 5.5 * 3_600_000) / 86_400_000);
const midnight = (day) => new Date((day - 5.5 / 24) * 86_400_000).toISOString();

const query = (parameters) => new URLSearchParams(parameters).toString();

const dateOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The windows of a day, a week, a month and a week that is not planned yet, as instants and as days. */
function windowsOf(at) {
  const today = dayOf(new Date());
  const between = (from, days) => query({ from: midnight(from), to: midnight(from + days) });
  return {
    day: between(dayOf(at), 1),
    week: between(dayOf(at) - 6, 7),
    month: between(dayOf(at) - 41, 42),
    coming: between(today, 7),
    expected: between(today + 70, 7),
    days: query({ from: dateOf(today), to: dateOf(today + 6) }),
  };
}

/** The addresses that the pages of an operator read. */
const ofOperator = [['/platform/centres', 50], ['/platform/centres/figures'], ['/platform/programme-kinds', 200]];

/**
 * The addresses that the console's pages read, as they read them: a path, the limit of a list, and who asks. The ids are those of one
 * session with a roster, of its group, branch and first person with a relative, and the first of each other record that has a page. A grid asks for up to
 * five pages of its window, of which this is the first. What the centre has none of is not asked for.
 */
export const endpointsOf = (records) => [
  ...ofCentre(records)
    .filter(([path]) => !path.includes('/null'))
    .map(([path, limit]) => ({ path, limit, who: 'administrator' })),
  ...ofOperator.map(([path, limit]) => ({ path, limit, who: 'operator' })),
];

const ofCentre = (records) => [...ofLists(records), ...ofRecords(records), ...ofCalendar(records, windowsOf(records.at))];

function ofLists({ branch, session }) {
  return [
    ['/me'],
    ['/me/sign-in'],
    ['/auth/sessions', 50],
    ['/centre'],
    ['/today'],
    ['/today/counts'],
    ['/overview'],
    ['/attention', 30],
    [`/attention?branchId=${branch}`, 30],
    [`/attention?sessionId=${session}`, 200],
    ['/attention/quiet?days=7', 50],
    [`/attention/quiet?branchId=${branch}`, 50],
    ['/branches', 12],
    ['/branches', 200],
    [`/travel-times?branchId=${branch}`, 200],
    ['/holidays/offered', 200],
    ['/staff', 50],
    ['/staff?role=counsellor', 50],
    ['/programme-kinds'],
    ['/questionnaires', 200],
    ['/questionnaires/due', 1],
    ['/questionnaires/due', 50],
    ['/safety-notes', 50],
    ['/members', 50],
    [`/members?branchId=${branch}`, 50],
    ['/members?stage=aftercare', 50],
    ['/ladders', 50],
    ['/ladders?mine=true', 50],
    ['/follow-ups?state=due', 50],
    ['/follow-ups?state=done', 50],
    ['/mentors', 50],
    ['/mentors?show=free', 50],
    ['/mentors/figures'],
    ['/mentor-requests', 50],
    ['/mentor-handovers', 10],
    ['/mentor-bounds'],
    ['/mentees', 50],
    ['/mentor-contacts', 20],
    ['/groups', 25],
    [`/groups?branchId=${branch}`, 25],
    // A part of names that both amounts have: where nothing is found, the page is not asked for.
    ['/groups?name=circle', 5],
    ['/groups?name=nobody', 5],
    ['/reminders', 50],
    ['/notifications', 50],
    ['/notifications/counts'],
    ['/stand-in-requests', 50],
    ['/absences', 50],
    ['/audit', 50],
    ['/audit/looks'],
    ['/audit/verify'],
  ];
}

function ofRecords({ branch, group, member, relative, mentor, session, staff, coming, sheet, absence, ladder, answer, note, story }) {
  return [
    [`/branches/${branch}`],
    [`/branches/${branch}/holidays`, 200],
    [`/staff/${staff}`],
    [`/members/${member}`],
    [`/members/${member}/journey`, 10],
    [`/members/${member}/accesses`, 50],
    [`/members/${member}/journey?kinds=contacts`, 10],
    [`/members/${member}/allowances`, 200],
    [`/members/${member}/figures?days=364`],
    [`/members/${member}/commitments`, 50],
    [`/members/${member}/notes`, 50],
    [`/members/${member}/documents`, 50],
    [`/members/${member}/proofs`, 50],
    [`/members/${member}/stories`, 200],
    [`/members/${member}/outside-referrals`, 200],
    ['/outside-meetings', 50],
    ['/outside-visits', 50],
    [`/members/${member}/relatives/${relative}`],
    [`/members/${member}/relatives/${relative}/introductions`, 50],
    [`/members/${member}/relatives/${relative}/introductions/people`, 100],
    [`/members/${member}/introductions`, 50],
    [`/members/${member}/introductions/people`, 100],
    [`/stories/${story}`],
    [`/ladders/${ladder}`],
    [`/questionnaire-answers/${answer}`],
    [`/safety-notes/${note}`],
    ['/stories', 50],
    ['/stories/review', 50],
    [`/members/${member}/questionnaires`, 200],
    [`/members/${member}/questionnaire-answers?code=phq-9`, 100],
    [`/members/${member}/merges`],
    [`/follow-ups?memberId=${member}`, 50],
    [`/members/${member}/mentor`],
    [`/members/${member}/mentor-suggestions`],
    [`/mentors/${mentor}`],
    [`/mentors/${mentor}/supervisions`, 10],
    [`/members/${member}/aftercare-plan`],
    [`/members/${member}/coping-plan`],
    ['/coping-settings'],
    ['/milestone-settings'],
    ['/groups/uses?kind=sharing-circle'],
    [`/groups/${group}`],
    [`/groups/${group}/enrolments`, 50],
    [`/groups/${group}/figures`],
    [`/groups/${group}/waiting-list`],
    [`/reminders?groupId=${group}`, 50],
    [`/sessions/${session}`],
    [`/sessions/${session}/roster`],
    [`/sessions/${session}/records`],
    [`/sessions/${session}/amendments`, 50],
    [`/sessions/${coming}/remedies`, 50],
    [`/sessions/${coming}/substitutes`, 50],
    [`/sessions/${coming}/stand-in-requests`, 50],
    [`/imports/${sheet}`],
    [`/absences/${absence}`],
  ];
}

function ofCalendar({ branch }, { day, week, month, coming, expected, days }) {
  return [
    [`/sessions?${day}`, 10],
    [`/sessions?${day}&branchId=${branch}`, 10],
    [`/sessions?${week}`, 200],
    [`/sessions?${month}`, 200],
    [`/expected-sessions?${expected}`, 200],
    [`/sessions/days?${week}`],
    [`/holidays/days?${days}`, 200],
    [`/schedule-conflicts?${coming}`, 200],
    [`/schedule-conflicts?${coming}&branchId=${branch}`, 200],
  ];
}

export const addressOf = ({ path, limit }) =>
  limit === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}limit=${String(limit)}`;

/** The path with the ids and times taken out, which is the same at both amounts. */
export const nameOf = (endpoint) =>
  addressOf(endpoint)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    .replace(/from=[^&]*&to=[^&]*/, 'window');

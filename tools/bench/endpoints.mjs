/** Midnight in India of the day of an instant, and of the day after so many days, as the calendar asks for them. */
const dayOf = (instant) => Math.floor((instant.getTime() + 5.5 * 3_600_000) / 86_400_000);
const midnight = (day) => new Date((day - 5.5 / 24) * 86_400_000).toISOString();

const query = (parameters) => new URLSearchParams(parameters).toString();

/**
 * What the console's pages ask for, as they ask for it: a path, and the limit of a list. The ids are those of one session with a roster, of
 * its group, branch and first person.
 */
export function endpointsOf({ branch, group, member, session, staff, at }) {
  const day = query({ from: midnight(dayOf(at)), to: midnight(dayOf(at) + 1) });
  const coming = query({ from: midnight(dayOf(new Date())), to: midnight(dayOf(new Date()) + 7) });
  return [
    ['/me'],
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
    [`/branches/${branch}`],
    [`/branches/${branch}/holidays`, 200],
    ['/staff', 50],
    ['/staff?role=counsellor', 50],
    [`/staff/${staff}`],
    ['/programme-kinds'],
    ['/members', 50],
    [`/members?branchId=${branch}`, 50],
    ['/members?stage=aftercare', 50],
    [`/members/${member}`],
    [`/members/${member}/journey`, 10],
    [`/members/${member}/figures?days=364`],
    [`/follow-ups?memberId=${member}`, 50],
    ['/follow-ups?state=due', 50],
    ['/follow-ups?state=done', 50],
    ['/groups', 25],
    [`/groups?branchId=${branch}`, 25],
    // A part of names that both amounts have: where nothing is found, the page is not asked for.
    ['/groups?name=circle', 5],
    ['/groups?name=nobody', 5],
    [`/groups/${group}`],
    [`/groups/${group}/enrolments`, 50],
    [`/sessions?${day}`, 10],
    [`/sessions?${day}&branchId=${branch}`, 10],
    [`/sessions/${session}`],
    [`/sessions/${session}/roster`],
    [`/schedule-conflicts?${coming}`, 200],
    [`/schedule-conflicts?${coming}&branchId=${branch}`, 200],
    ['/reminders', 50],
    ['/audit', 50],
    ['/audit/looks'],
  ].map(([path, limit]) => ({ path, limit }));
}

export const addressOf = ({ path, limit }) =>
  limit === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}limit=${String(limit)}`;

/** The path with the ids and times taken out, which is the same at both amounts. */
export const nameOf = (endpoint) =>
  addressOf(endpoint)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    .replace(/from=[^&]*&to=[^&]*/, 'window');

// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface Query {
  readonly names: readonly string[];
  /** Those that may be sent more than once. */
  readonly lists?: readonly string[];
}

/** The query parameters of each route of the document, by its method and path. */
export const queries: Readonly<Record<string, Query>> = {
  "GET /api/v1/auth/sessions": {"names":["limit","cursor"]},
  "GET /api/v1/branches": {"names":["limit","cursor"]},
  "GET /api/v1/branches/:id/rooms": {"names":["limit","cursor"]},
  "GET /api/v1/travel-times": {"names":["limit","cursor"]},
  "GET /api/v1/staff": {"names":["limit","cursor","role","branchId"]},
  "GET /api/v1/members": {"names":["limit","cursor","branchId","stage"]},
  "GET /api/v1/members/:id/journey": {"names":["limit","cursor"]},
  "GET /api/v1/members/:id/consents": {"names":["limit","cursor"]},
  "GET /api/v1/members/:id/relatives": {"names":["limit","cursor"]},
  "GET /api/v1/members/:id/stays": {"names":["limit","cursor"]},
  "GET /api/v1/members/:id/sobriety-episodes": {"names":["limit","cursor"]},
  "GET /api/v1/programme-kinds": {"names":["limit","cursor"]},
  "GET /api/v1/platform/programme-kinds": {"names":["limit","cursor"]},
  "GET /api/v1/groups": {"names":["limit","cursor","branchId","kind","name"]},
  "GET /api/v1/groups/:id/facilitators": {"names":["limit","cursor"]},
  "GET /api/v1/groups/:id/enrolments": {"names":["limit","cursor"]},
  "GET /api/v1/branches/:id/holidays": {"names":["limit","cursor"]},
  "GET /api/v1/holidays": {"names":["limit","cursor","from","to","branchId"]},
  "GET /api/v1/holidays/offered": {"names":["limit","cursor"]},
  "GET /api/v1/sessions": {"names":["limit","cursor","changed","from","to","branchId","kind","facilitatorId"],"lists":["branchId","kind","facilitatorId"]},
  "GET /api/v1/absences": {"names":["limit","cursor"]},
  "DELETE /api/v1/absences/:id": {"names":["takeBack"]},
  "GET /api/v1/sessions/:id/substitutes": {"names":["limit","cursor"]},
  "GET /api/v1/stand-in-requests": {"names":["limit","cursor"]},
  "GET /api/v1/sessions/:id/stand-in-requests": {"names":["limit","cursor"]},
  "GET /api/v1/sessions/:id/amendments": {"names":["limit","cursor"]},
  "GET /api/v1/members/:id/commitments": {"names":["limit","cursor"]},
  "GET /api/v1/members/:id/figures": {"names":["days"]},
  "GET /api/v1/members/:id/proofs": {"names":["limit","cursor"]},
  "GET /api/v1/attention": {"names":["limit","cursor","branchId","sessionId"]},
  "GET /api/v1/attention/quiet": {"names":["limit","cursor","days","branchId"]},
  "GET /api/v1/follow-ups": {"names":["limit","cursor","state","due","memberId"]},
  "GET /api/v1/milestones": {"names":["from","to"]},
  "GET /api/v1/reminders": {"names":["limit","cursor","state","from","to"]},
  "GET /api/v1/deliveries": {"names":["limit","cursor","reminderId","outcome"]},
  "GET /api/v1/schedule-conflicts": {"names":["limit","cursor","from","to","branchId","groupId"]},
  "GET /api/v1/sessions/:id/remedies": {"names":["limit","cursor"]},
  "GET /api/v1/expected-sessions": {"names":["limit","cursor","from","to","branchId","kind","facilitatorId"],"lists":["branchId","kind","facilitatorId"]},
  "GET /api/v1/platform/centres": {"names":["limit","cursor"]},
  "GET /api/v1/notifications": {"names":["limit","cursor","state"]},
  "GET /api/v1/audit": {"names":["limit","cursor"]},
};

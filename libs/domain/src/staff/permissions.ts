/** The role of a member of staff in a centre; a person may be staff of several centres. */
export const staffRoles = ['administrator', 'counsellor', 'facilitator', 'mentor'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** The permissions inside a centre. */
export const centrePermissions = [
  'centre:read',
  'centre:write',
  'branches:read',
  'branches:write',
  'staff:read',
  'staff:write',
  'kinds:read',
  'kinds:write',
  'members:read',
  'members:write',
  'members:reveal',
  'members:call',
  'groups:read',
  'groups:write',
  'enrolments:write',
  'sessions:read',
  'sessions:write',
  'attendance:write',
  'records:write',
  'proofs:read',
  'proofs:write',
  'questionnaires:read',
  'questionnaires:write',
  'questionnaire-answers:read',
  'questionnaire-answers:write',
  'safety-notes:read',
  'safety-notes:write',
  'check-ins:read',
  'check-ins:write',
  'attention:read',
  'attention:write',
  'ladders:read',
  'ladders:write',
  'outside-meetings:read',
  'outside-meetings:write',
  'follow-ups:read',
  'follow-ups:write',
  'stories:read',
  'stories:write',
  'stories:review',
  'reminders:read',
  'reminders:write',
  'notifications:read',
  'notifications:write',
  'mentors:read',
  'mentors:write',
  'mentees:read',
  'mentees:write',
  'imports:write',
  'audit:read',
] as const;
export type CentrePermission = (typeof centrePermissions)[number];

/** The permissions of an operator, who manages centres and never sees a member's record. */
export const operatorPermissions = ['platform:centres', 'platform:health'] as const;
export type OperatorPermission = (typeof operatorPermissions)[number];

/** The permissions of everyone who is signed in: their own name, language, password and sign-ins. */
export const personalPermissions = ['account:self'] as const;
export type PersonalPermission = (typeof personalPermissions)[number];

export type Permission = CentrePermission | OperatorPermission | PersonalPermission;

const reservedForAdministrators: readonly CentrePermission[] = [
  'centre:write',
  'branches:write',
  'staff:write',
  'kinds:write',
  'questionnaires:write',
  'imports:write',
  'audit:read',
];

/** The only table of permissions by role. The reach of a person narrows them (see `reachOf`); nothing widens them. */
const table: Readonly<Record<StaffRole, readonly CentrePermission[]>> = {
  administrator: centrePermissions,
  counsellor: centrePermissions.filter((permission) => !reservedForAdministrators.includes(permission)),
  facilitator: [
    'kinds:read',
    'groups:read',
    'sessions:read',
    'sessions:write',
    'attendance:write',
    'stories:read',
    'questionnaires:read',
    'questionnaire-answers:read',
    'questionnaire-answers:write',
    'safety-notes:read',
    'safety-notes:write',
    'notifications:read',
    'notifications:write',
  ],
  // Their reach is the people whom they accompany, and nothing else.
  mentor: ['mentees:read', 'mentees:write'],
};

export const permissionsOf = (role: StaffRole): readonly Permission[] => [...table[role], ...personalPermissions];
export const mayDo = (role: StaffRole, permission: Permission): boolean => permissionsOf(role).includes(permission);

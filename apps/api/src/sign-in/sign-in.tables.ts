import type { OwnedTables } from '../tenancy/owned-tables.ts';

export const signInTables = {
  rows: [],
  platform: ['users', 'user_centres', 'sign_ins', 'phone_sign_ins', 'one_time_links', 'attempts', 'devices'],
} as const satisfies OwnedTables;

import type { Me } from '../app/api/shapes.ts';
import type { CentreItem } from '../app/api/shapes.ts';

/** An invented centre as the operator sees it. */
export const aCentre = (given: Partial<CentreItem> = {}): CentreItem => ({
  id: 'c1',
  name: 'Nayi Subah',
  slug: 'nayi-subah',
  timeZone: 'Asia/Kolkata',
  country: 'IN',
  languages: ['en', 'hi', 'mr'],
  state: 'active',
  branches: 3,
  staff: 18,
  members: 120,
  groups: 16,
  administrator: { invited: true, accepted: true },
  createdAt: '2026-03-02T04:30:00.000Z',
  version: 4,
  ...given,
});

/** Rahul, who looks after the platform and belongs to no centre. */
export const rahul: Me = {
  user: { id: 'u9', name: 'Rahul Menon', language: 'en', operator: true },
  memberships: [],
  active: null,
  version: 1,
  permissions: ['platform:centres', 'platform:health', 'account:self'],
};

import type { Staff } from '../../api/shapes.ts';
import type { StatusTone } from '../../ui/index.ts';

export type StaffState = Staff['state'] | 'no-address';

/** Staff named in an imported timetable have no e-mail address yet, and cannot sign in until they get one. */
export const staffState = ({ state, email }: Staff): StaffState => (state === 'invited' && email === '' ? 'no-address' : state);

export const staffLooks: Readonly<Record<StaffState, { readonly tone: StatusTone; readonly icon: string }>> = {
  active: { tone: 'positive', icon: 'check_circle' },
  invited: { tone: 'info', icon: 'mail' },
  'no-address': { tone: 'caution', icon: 'mail' },
  deactivated: { tone: 'neutral', icon: 'block' },
};

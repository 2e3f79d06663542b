export const navigationSections = ['main', 'care', 'tools'] as const;

/** An entry of the navigation, shown to people with its permission. `bar`: it is on the bar of a phone. `key`: the key that opens it after g. */
export interface NavigationItem {
  readonly path: string;
  readonly icon: string;
  readonly label: string;
  readonly permission: string;
  /** Only for people of this role, whose own page it is. */
  readonly role?: 'mentor';
  readonly section: (typeof navigationSections)[number];
  readonly bar?: true;
  /** The path of the entry that replaces this one on the bar of a phone, for people who have both. */
  readonly yieldsTo?: string;
  readonly key?: string;
}

/** Something that can be begun from anywhere: from the menu under New, and by its name in the search. */
export interface CreateLink {
  readonly path: string;
  readonly icon: string;
  readonly label: string;
  readonly permission: string;
}

export const createLinks: readonly CreateLink[] = [
  { path: '/members/new', icon: 'person_add', label: 'shell.new.member', permission: 'members:write' },
  { path: '/groups/new', icon: 'groups', label: 'shell.new.group', permission: 'groups:write' },
  { path: '/settings/staff/new', icon: 'badge', label: 'shell.new.staff', permission: 'staff:write' },
];

export const navigationItems: readonly NavigationItem[] = [
  { path: '/overview', icon: 'monitoring', label: 'shell.overview', permission: 'centre:write', section: 'main', bar: true, key: 'o' },
  {
    path: '/today',
    icon: 'today',
    label: 'shell.today',
    permission: 'sessions:read',
    section: 'main',
    bar: true,
    yieldsTo: '/overview',
    key: 't',
  },
  { path: '/calendar', icon: 'calendar_month', label: 'shell.calendar', permission: 'sessions:read', section: 'main', bar: true, key: 'c' },
  { path: '/groups', icon: 'groups', label: 'shell.groups', permission: 'groups:read', section: 'main', bar: true, key: 'g' },
  { path: '/members', icon: 'diversity_1', label: 'shell.members', permission: 'members:read', section: 'main', bar: true, key: 'p' },
  { path: '/attention', icon: 'volunteer_activism', label: 'shell.attention', permission: 'attention:read', section: 'care', key: 'n' },
  { path: '/follow-ups', icon: 'event_repeat', label: 'shell.follow-ups', permission: 'follow-ups:read', section: 'care', key: 'f' },
  {
    path: '/outside-meetings',
    icon: 'event_upcoming',
    label: 'shell.outside-meetings',
    permission: 'outside-meetings:read',
    section: 'care',
  },
  { path: '/stories', icon: 'auto_stories', label: 'shell.stories', permission: 'stories:read', section: 'care' },
  { path: '/mentees', icon: 'diversity_1', label: 'shell.mentees', permission: 'mentees:read', role: 'mentor', section: 'main', bar: true },
  {
    ...{ path: '/mentor-contacts', icon: 'history', label: 'shell.own-contacts', permission: 'mentees:read' },
    ...{ role: 'mentor', section: 'main', bar: true },
  },
  { path: '/mentors', icon: 'handshake', label: 'shell.mentors', permission: 'mentors:read', section: 'care', key: 'm' },
  { path: '/reminders', icon: 'notifications_active', label: 'shell.reminders', permission: 'reminders:read', section: 'tools', key: 'r' },
  { path: '/imports', icon: 'library_books', label: 'shell.imports', permission: 'imports:write', section: 'tools', key: 'i' },
  { path: '/settings', icon: 'settings', label: 'shell.settings', permission: 'branches:read', section: 'tools', key: 's' },
  { path: '/platform/centres', icon: 'apartment', label: 'shell.centres', permission: 'platform:centres', section: 'main', bar: true },
  {
    path: '/platform/onboarding',
    icon: 'rocket_launch',
    label: 'shell.onboarding',
    permission: 'platform:centres',
    section: 'main',
    bar: true,
  },
];

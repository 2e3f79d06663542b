/** A place of the navigation: shown to those who may see it; `bar` are the ones a phone has room for. */
export interface Place {
  readonly path: string;
  readonly icon: string;
  readonly label: string;
  readonly permission: string;
  readonly bar?: true;
}

export const places: readonly Place[] = [
  { path: '/today', icon: 'today', label: 'shell.today', permission: 'sessions:read', bar: true },
  { path: '/calendar', icon: 'calendar_month', label: 'shell.calendar', permission: 'sessions:read', bar: true },
  { path: '/groups', icon: 'groups', label: 'shell.groups', permission: 'groups:read', bar: true },
  { path: '/members', icon: 'diversity_1', label: 'shell.members', permission: 'members:read', bar: true },
  { path: '/attention', icon: 'volunteer_activism', label: 'shell.attention', permission: 'attention:read' },
  { path: '/follow-ups', icon: 'event_repeat', label: 'shell.follow-ups', permission: 'follow-ups:read' },
  { path: '/reminders', icon: 'notifications_active', label: 'shell.reminders', permission: 'reminders:read' },
  { path: '/imports', icon: 'library_books', label: 'shell.imports', permission: 'imports:write' },
  { path: '/settings', icon: 'settings', label: 'shell.settings', permission: 'branches:read' },
  { path: '/platform/centres', icon: 'apartment', label: 'shell.centres', permission: 'platform:centres', bar: true },
];

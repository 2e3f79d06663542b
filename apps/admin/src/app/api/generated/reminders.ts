// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface ReminderRecipientView {
  readonly kind: 'member' | 'relative';
  readonly displayName: string;
  readonly code?: string;
}

export interface ReminderView {
  readonly id: string;
  readonly rule: string;
  readonly sessionId: string;
  readonly groupName: string;
  readonly startsAt: string;
  readonly timeZone: string;
  readonly recipient: ReminderRecipientView;
  readonly channel: 'email' | 'sms' | 'whatsapp' | 'log';
  readonly language: 'en' | 'hi' | 'mr';
  readonly dueAt: string;
  readonly state: 'planned' | 'claimed' | 'sending' | 'accepted' | 'rejected' | 'unknown' | 'delivered' | 'failed' | 'cancelled' | 'suppressed';
  readonly reason?: string;
  readonly attempts: number;
  readonly version: number;
}

export interface ReminderPageView {
  readonly items: readonly ReminderView[];
  readonly nextCursor: string | null;
}

export interface RemindersOperations {
  'GET /reminders': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly state?: 'planned' | 'claimed' | 'sending' | 'accepted' | 'rejected' | 'unknown' | 'delivered' | 'failed' | 'cancelled' | 'suppressed'; readonly from?: string; readonly to?: string }; readonly answer: ReminderPageView };
  'POST /reminders/{id}/resend': { readonly answer: ReminderView };
}

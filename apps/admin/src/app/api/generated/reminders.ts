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

export interface DeliveryView {
  readonly id: string;
  readonly reminderId: string;
  readonly attempt: number;
  readonly channel: 'email' | 'sms' | 'whatsapp' | 'log';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Null while it is under way. */
  readonly outcome: 'accepted' | 'rejected' | 'unknown' | null;
  /** What the provider said, as a code. */
  readonly code: string | null;
}

export interface DeliveryPage {
  readonly items: readonly DeliveryView[];
  readonly nextCursor: string | null;
}

export interface RemindersOperations {
  'GET /reminders': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly state?: 'planned' | 'claimed' | 'sending' | 'accepted' | 'rejected' | 'unknown' | 'delivered' | 'failed' | 'cancelled' | 'suppressed'; readonly from?: string; readonly to?: string }; readonly answer: ReminderPageView };
  'POST /reminders/{id}/resend': { readonly answer: ReminderView };
  'GET /deliveries': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly reminderId?: string; readonly outcome?: 'accepted' | 'rejected' | 'unknown' }; readonly answer: DeliveryPage };
}

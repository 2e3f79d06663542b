// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface LocalisedView {
  readonly en: string;
  readonly hi: string;
  readonly mr: string;
}

export interface RangeView {
  readonly from: number;
  readonly to: number;
}

export interface SizeView {
  readonly recommended: RangeView;
  readonly cap: number | null;
}

export interface CadenceView {
  readonly recurrence: string;
  readonly minutes: number;
  readonly minutesRange: RangeView;
}

export interface AttendanceVocabularyView {
  readonly states: readonly ('present' | 'late' | 'left-early' | 'excused' | 'absent' | 'walk-in')[];
  /** The states that count as a miss. */
  readonly misses: readonly ('present' | 'late' | 'left-early' | 'excused' | 'absent' | 'walk-in')[];
}

export interface KindView {
  readonly code: string;
  readonly name: LocalisedView;
  readonly description: LocalisedView;
  /** Name of a Material Symbol. */
  readonly icon: string;
  readonly colour: string;
  readonly audience: readonly string[];
  readonly enrolment: 'closed' | 'by-request' | 'open' | 'drop-in';
  readonly size: SizeView;
  readonly waitingList: boolean;
  readonly cadence: CadenceView;
  readonly confidentiality: 'notes' | 'presence' | 'headcount';
  readonly attendance: AttendanceVocabularyView;
  readonly settingsFields: readonly (Readonly<Record<string, unknown>>)[];
  readonly recordFields: readonly (Readonly<Record<string, unknown>>)[];
  readonly enabled: boolean;
  /** 0 while the centre has not set the kind up. */
  readonly version: number;
}

export interface KindPage {
  readonly items: readonly KindView[];
  readonly nextCursor: string | null;
}

export interface OverridesBody {
  readonly cap?: number | null;
  readonly minutes?: number;
  readonly waitingList?: boolean;
}

export interface SetKindBody {
  readonly enabled: boolean;
  readonly overrides?: OverridesBody;
}

export interface ProgrammeKindsOperations {
  'GET /programme-kinds': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: KindPage };
  'PUT /programme-kinds/{code}': { readonly body: SetKindBody; readonly answer: KindView };
}

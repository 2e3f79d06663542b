/**
 * The contract of programme kinds, version {@link kindContract}, with the helpers of the built-in kinds and the checks that every kind
 * passes before an installation starts with it. See docs/plugin-guide.md.
 */
export { localised } from './localised.ts';
export { Temporal } from '@saath/domain/kernel';
export type {
  Answers,
  ChoiceField,
  ChoicesField,
  Day,
  DayField,
  Field,
  ListField,
  Localised,
  LongTextField,
  NumberField,
  Option,
  RowsField,
  ScaleField,
  ShowWhen,
  SimpleField,
  SwitchField,
  TextField,
} from '@saath/domain/kernel';
export {
  attended,
  audienceEligibility,
  celebratedDays,
  cravingField,
  dayAndTwoHoursBefore,
  eligibilityOf,
  faultText,
  kindContract,
  kindFaults,
  kindsOfPackage,
  meanAnswer,
  missSignals,
  moodField,
  noEnrolment,
  noSignals,
  openToField,
  ownAgendaField,
} from '@saath/domain/programmes';
export type {
  AgendaStep,
  AttendanceHistory,
  AttendanceState,
  Audience,
  Candidate,
  CandidateGroup,
  Confidentiality,
  Eligibility,
  EligibilityRule,
  EnrolmentMode,
  KindFault,
  KindMetric,
  KindPackage,
  MeasuredPerson,
  MeasuredSession,
  Metric,
  ProgrammeKind,
  Signal,
} from '@saath/domain/programmes';

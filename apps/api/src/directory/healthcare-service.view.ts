import type { FhirCoding } from '@saath/domain/programmes';
import type { ListedMeeting } from './listed-meetings.read-model.ts';

interface Coded {
  readonly coding: readonly Omit<FhirCoding, 'display'>[];
}

/** One weekly meeting as FHIR R4 describes a service, whose names it has. Nothing in it is about people. */
export interface HealthcareServiceView {
  readonly resourceType: 'HealthcareService';
  readonly id: string;
  readonly meta: { readonly lastUpdated: string };
  readonly active: true;
  readonly providedBy: { readonly display: string };
  /** Left out where the kind has no codes. */
  readonly type?: readonly { readonly coding: readonly FhirCoding[] }[];
  readonly location: readonly [{ readonly display: string }];
  readonly name: string;
  /** The time zone of the hours, which FHIR R4 has no element for. */
  readonly comment: string;
  readonly communication: readonly [Coded];
  readonly availableTime: readonly [
    { readonly daysOfWeek: readonly string[]; readonly availableStartTime: string; readonly availableEndTime: string },
  ];
}

/** The listed meetings of a centre as a FHIR R4 bundle. */
export interface HealthcareServicesView {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly { readonly fullUrl: string; readonly resource: HealthcareServiceView }[];
}

export const healthcareServicesView = (meetings: readonly ListedMeeting[], centreName: string): HealthcareServicesView => ({
  ...{ resourceType: 'Bundle', type: 'collection' },
  entry: meetings.map((meeting) => ({ fullUrl: `urn:uuid:${meeting.id}`, resource: serviceView(meeting, centreName) })),
});

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const serviceView = (meeting: ListedMeeting, centreName: string): HealthcareServiceView => ({
  ...{ resourceType: 'HealthcareService', id: meeting.id, meta: { lastUpdated: meeting.updatedAt.toString({ smallestUnit: 'second' }) } },
  ...{ active: true, providedBy: { display: centreName } },
  ...(meeting.codings.length === 0 ? {} : { type: [{ coding: meeting.codings }] }),
  location: [{ display: meeting.address === '' ? meeting.branchName : `${meeting.branchName}, ${meeting.address}` }],
  name: meeting.name,
  comment: `Time zone: ${meeting.timeZone}`,
  communication: [{ coding: [{ system: 'urn:ietf:bcp:47', code: meeting.language }] }],
  availableTime: [
    {
      daysOfWeek: meeting.days.flatMap((day) => weekdays[day] ?? []),
      ...{ availableStartTime: `${meeting.startsAt}:00`, availableEndTime: `${meeting.endsAt}:00` },
    },
  ],
});

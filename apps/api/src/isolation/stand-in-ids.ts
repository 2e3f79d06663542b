import type { ForeignIds } from './foreign-ids.ts';

interface Place {
  readonly operation: string;
  readonly property: string;
  readonly slot: 'session' | 'staff';
  readonly with: (id: string) => object;
}

/** Every id in the bodies that ask people to lead sessions, or name them. */
export function standInIds(own: () => ForeignIds): readonly Place[] {
  const choices = (more: object): object => ({ choices: [{ sessionId: own().session, staffId: own().staff, ...more }] });
  const ofAbsence = ['substitutes', 'stand-in-requests'].flatMap((act): readonly Place[] => {
    const operation = `POST /absences/{id}/${act}`;
    return [
      { operation, property: 'sessionId', slot: 'session', with: (id) => choices({ sessionId: id }) },
      { operation, property: 'staffId', slot: 'staff', with: (id) => choices({ staffId: id }) },
    ];
  });
  const ofOne = ['staffId', 'insteadOfId'].map((property): Place => ({
    ...{ operation: 'POST /sessions/{id}/substitute', property, slot: 'staff' },
    with: (id) => ({ staffId: own().staff, [property]: id }),
  }));
  const operation = 'POST /sessions/{id}/stand-in-requests';
  const asked = (more: object): object => ({ staffId: own().staff, insteadOfId: own().staff, ...more });
  const ofGroup = ['substitutes', 'substitutes/plan'].flatMap((act): readonly Place[] => {
    const several = (more: object): object => ({ sessionIds: [own().session], staffId: own().staff, ...more });
    const place = { operation: `POST /groups/{id}/${act}` };
    return [
      { ...place, property: 'sessionIds', slot: 'session', with: (id) => several({ sessionIds: [id] }) },
      { ...place, property: 'staffId', slot: 'staff', with: (id) => several({ staffId: id }) },
      { ...place, property: 'insteadOfId', slot: 'staff', with: (id) => several({ insteadOfId: id }) },
    ];
  });
  return [
    ...ofAbsence,
    ...ofGroup,
    ...ofOne,
    {
      operation: 'POST /absences/{id}/stand-in-requests',
      property: 'nextIds',
      slot: 'staff',
      with: (id) => choices({ nextIds: [id] }),
    },
    { operation, property: 'staffId', slot: 'staff', with: (id) => asked({ staffId: id }) },
    { operation, property: 'insteadOfId', slot: 'staff', with: (id) => asked({ insteadOfId: id }) },
    { operation, property: 'nextIds', slot: 'staff', with: (id) => asked({ nextIds: [id] }) },
  ];
}

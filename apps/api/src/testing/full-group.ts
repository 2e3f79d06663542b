import type { EnrolmentView } from '../groups/group.view.ts';
import type { WaitingListView, WaitingPlaceView } from '../groups/waiting.view.ts';
import type { MemberView } from '../members/member.view.ts';
import type { Desk } from './desk.ts';
import type { SeededCentre } from './seed-centre.ts';
import type { TestApi } from './start-api.ts';

/** A group with one seat, which is taken, and the people who wait for it. */
export interface FullGroup {
  readonly id: string;
  readonly seat: EnrolmentView;
  readonly seated: MemberView;
  /** The people who wait, in the order of asking. */
  readonly people: readonly MemberView[];
  readonly list: () => Promise<WaitingListView>;
  readonly places: () => Promise<readonly WaitingPlaceView[]>;
  readonly placeOf: (index: number) => Promise<WaitingPlaceView>;
  /** The people on the list at present, by their numbers in `people`. */
  readonly order: () => Promise<readonly number[]>;
}

/** Makes a full group through the API, as the administrator of a centre does. */
export async function fullGroup(api: TestApi, centre: SeededCentre, desk: Desk, waiting: number): Promise<FullGroup> {
  const me = () => api.as(centre.administrator.token);
  const { id } = await desk.group({ capacity: 1 });
  const path = `/api/v1/groups/${id}/waiting-list`;
  const seated = await desk.member();
  const seat = await desk.seat(id, { memberId: seated.id });
  const people: MemberView[] = [];
  for (let index = 0; index < waiting; index += 1) {
    const person = await desk.member();
    people.push(person);
    await me().post(path).send({ memberId: person.id }).expect(201);
  }
  const list = async () => (await me().get(path).expect(200)).body as WaitingListView;
  const places = async () => (await list()).places;
  return {
    ...{ id, seat, seated, people, list, places },
    placeOf: async (index) => {
      const found = (await places()).find(({ personId }) => personId === people[index]?.id);
      if (found === undefined) throw new Error(`Nobody with number ${String(index)} is on the list.`);
      return found;
    },
    order: async () => (await places()).map((place) => people.findIndex(({ id: one }) => one === place.personId)),
  };
}

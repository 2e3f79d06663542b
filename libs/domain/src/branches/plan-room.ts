import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import type { Room } from './branch.ts';
import { branchProblems } from './branch.problems.ts';
import type { BranchProblem } from './branch.problems.ts';
import { sameName } from './plan-branch.ts';

/** A new or changed room; its name is unique within the branch. */
export function planRoom(room: Room, others: readonly Room[]): Result<Room, BranchProblem> {
  if (room.name.trim() === '') return refuse(branchProblems.roomNameMissing());
  if (room.capacity !== null && !(Number.isInteger(room.capacity) && room.capacity > 0))
    return refuse(branchProblems.roomCapacityInvalid());
  const taken = others.some((other) => other.id !== room.id && other.branchId === room.branchId && sameName(other.name, room.name));
  return taken ? refuse(branchProblems.roomNameTaken()) : ok({ ...room, name: room.name.trim() });
}

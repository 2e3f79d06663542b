import { isAnswers, isMark, type QueuedCommand } from './command.ts';
import type { Edit } from './command-store.ts';
import type { Answer } from './send-commands.ts';

/** An edit of the stored commands; `isSent` says that what is removed has reached the server. */
export type AnsweredEdit = Edit & { readonly isSent: boolean };

/**
 * The changes that an answer of the server makes among the commands of this device: those it took are removed, those it refused are set
 * aside with the reason, of several marks only those of the person that the refusal names, of answers to a form only the one that it does
 * not take, and marks in dispute wait for a decision. A command that was replaced while it was under way is not in `rows`: the newer one
 * decides.
 */
export function editAfter(
  batch: readonly QueuedCommand[],
  rows: readonly QueuedCommand[],
  answer: Exclude<Answer, { readonly name: 'unreachable' }>,
): AnsweredEdit {
  const ids = new Set(batch.map(({ id }) => id));
  const open = rows.filter(({ id }) => ids.has(id));
  if (answer.name === 'refused') return { put: refusedOf(open, answer).flatMap((row) => setAside(row, answer)), isSent: false };
  const disputed = open.flatMap((row) => {
    const conflict = answer.conflicts.find(({ clientId }) => clientId === row.id);
    return conflict === undefined ? [] : [{ ...row, status: { name: 'disputed' as const, conflict } }];
  });
  const taken = open.filter(({ id }) => !disputed.some((row) => row.id === id));
  return { put: disputed, remove: taken.map(({ id }) => id), isSent: true };
}

type Refused = Extract<Answer, { readonly name: 'refused' }>;

/** The refused ones of a batch: the marks of the person whom the refusal names, where it names one. The others wait and are sent again. */
function refusedOf(open: readonly QueuedCommand[], { params }: Refused): readonly QueuedCommand[] {
  const theirs = open.filter((row) => isMark(row) && row.command.personId === params['personId']);
  return theirs.length > 0 ? theirs : open;
}

/** A refused command. Where the refusal names one of several answers, the others are a request of their own, which waits. */
function setAside(row: QueuedCommand, refused: Refused): readonly QueuedCommand[] {
  const field = refused.params['field'];
  const whole: QueuedCommand = { ...row, status: refused };
  if (!isAnswers(row) || typeof field !== 'string' || !(field in row.command.answers)) return [whole];
  const { [field]: wrong, ...others } = row.command.answers;
  if (Object.keys(others).length === 0) return [whole];
  const rest: QueuedCommand = { ...row, id: crypto.randomUUID(), command: { ...row.command, answers: others } };
  return [{ ...whole, command: { ...row.command, answers: { [field]: wrong } } }, rest];
}

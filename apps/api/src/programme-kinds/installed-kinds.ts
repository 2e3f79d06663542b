import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtInKinds } from '@saath/domain/programme-kinds';
import {
  createProgrammeKindRegistry,
  kindsOfPackage,
  shielded,
  type KindFailure,
  type ProgrammeKind,
  type ProgrammeKindRegistry,
} from '@saath/domain/programmes';
import type { Result } from '@saath/domain/kernel';
import { ConfigProblem } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';

let registry = registryOf(builtInKinds);

/** The kinds of this installation, in the order in which they are offered. */
export const allKinds = (): readonly ProgrammeKind[] => registry.all;

/** The programme kind with this code; undefined when it is not installed. */
export const kindOf = (code: string): ProgrammeKind | undefined => registry.get(code);

/**
 * Adds the kinds of these packages (SAATH_KINDS) to the built-in ones. Every process does so before it starts, and does not start with a
 * package that cannot be loaded or a kind that breaks the contract: an incomplete registry would hide groups.
 */
export async function installKinds(packages: readonly string[]): Promise<void> {
  const kinds = (await Promise.all(packages.map(kindsFrom))).flat();
  registryOf([...builtInKinds, ...kinds]);
  registry = registryOf([...builtInKinds, ...kinds.map((kind) => shielded(kind, tellFailure))]);
}

const logger = new Logger();
/** Says which function of which package is to be mended; what it was asked about is not logged. */
function tellFailure({ kind, member, error }: KindFailure): void {
  logger.bug(new Error(`SAATH_KINDS: ${kind}: ${member} threw ${error instanceof Error ? error.name : typeof error}`));
}

async function kindsFrom(name: string): Promise<readonly ProgrammeKind[]> {
  const address = /^[./]/.test(name) ? pathToFileURL(resolve(name)).href : name;
  const loaded = await (import(address) as Promise<{ readonly default?: unknown }>).catch((error: unknown) => {
    throw new ConfigProblem(`SAATH_KINDS names ${name}, which cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  });
  return valueOr(kindsOfPackage(name, loaded.default));
}

function registryOf(kinds: readonly ProgrammeKind[]): ProgrammeKindRegistry {
  return valueOr(createProgrammeKindRegistry(kinds));
}

/** The value, or a start that is refused with what the author or the operator has to correct. */
function valueOr<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const facts = Object.entries(result.problem.params ?? {}).map(([name, value]) => `${name} ${String(value)}`);
  throw new ConfigProblem(`SAATH_KINDS: ${result.problem.code} (${facts.join(', ')})`);
}

const allNames = (steps) => steps.flatMap(({ name, parts = [] }) => [name, ...parts.map((part) => `${name}:${part}`)]).join(', ');

/** The steps that one name asks for: a step, the steps whose names begin with it (`unit`), or a part of a step (`integration:groups`). */
function stepsOf(steps, asked) {
  const whole = steps.filter(({ name }) => name === asked || name.startsWith(`${asked}:`));
  if (whole.length > 0) return whole;
  return steps.flatMap((step) =>
    (step.parts ?? [])
      .filter((part) => asked === `${step.name}:${part}`)
      .map((part) => ({ ...step, name: asked, command: step.commandOf(part) })),
  );
}

/**
 * The stages with the steps that were asked for by name, and before them those they need; all of them without a name. Throws, with the names
 * there are, when one is unknown.
 */
export function pickSteps(stages, names) {
  if (names.length === 0) return stages;
  const steps = stages.flat();
  const picked = names.flatMap((name) => {
    const found = stepsOf(steps, name);
    if (found.length === 0) throw new Error(`There is no step ${name}. There are: ${allNames(steps)}.`);
    return found;
  });
  const needed = new Set(picked.flatMap(({ needs = [] }) => needs));
  const chosen = new Map([...steps.filter(({ name }) => needed.has(name)), ...picked].map((step) => [step.name, step]));
  const isOf = (stage, { name }) => stage.some((step) => name === step.name || name.startsWith(`${step.name}:`));
  return stages.map((stage) => [...chosen.values()].filter((step) => isOf(stage, step))).filter((stage) => stage.length > 0);
}

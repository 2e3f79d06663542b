import type { Field } from '@saath/domain/kernel';

/** The fields of a form, each together with those that are asked depending on it, so that a form of one cluster needs no other. */
export function fieldClusters(fields: readonly Field[]): readonly (readonly Field[])[] {
  const clusters: Field[][] = [];
  for (const field of fields) {
    const cluster = clusters.find((one) => one.some(({ key }) => key === field.showWhen?.field));
    if (cluster === undefined) clusters.push([field]);
    else cluster.push(field);
  }
  return clusters;
}

/** Walks an Adaptive Card as plain JSON: every object in it that has a `type`, children before parents. */

export type Node = Record<string, unknown> & { type: string };

export function nodesOf(value: unknown, path = ''): { readonly node: Node; readonly path: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => nodesOf(one, `${path}/${String(at)}`));
  if (!isObject(value)) return [];
  const below = Object.entries(value)
    // What an action carries is the bot's own.
    .filter(([name]) => name !== 'data' && name !== 'choices.data')
    .flatMap(([name, child]) => nodesOf(child, `${path}/${name}`));
  return isNode(value) ? [...below, { node: value, path }] : below;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNode(value: unknown): value is Node {
  return isObject(value) && typeof value.type === 'string';
}

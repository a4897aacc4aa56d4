/** Says what Teams would not take in an Adaptive Card: the 1.5 schema, Teams' additions, and the traps that no schema knows. */
import { overlaySchemas, teamsElements, teamsProperties, teamsValues } from '../contracts/teams-overlay.js';
import { problemsBy, readContract, type Problems } from '../validate.js';
import { isNode, isObject, nodesOf, type Node } from './card-walk.js';

const schema = readContract('adaptive-card-1.5.schema.json');
const wholeCard = problemsBy(schema);
const definitions = isObject(schema.definitions) ? schema.definitions : {};
const overlay = new Map<string, Problems>(
  Object.entries(overlaySchemas).map(([name, one]) => [name, problemsBy({ ...one })]),
);
const byType = new Map<string, Problems>();

/** Empty when Teams would show the card. */
export function cardProblems(card: unknown): readonly string[] {
  if (!isNode(card) || card.type !== 'AdaptiveCard') return ['type must be AdaptiveCard'];
  const nodes = nodesOf(card);
  const own = [
    ...versionProblems(card),
    ...repeatedIds(nodes.map(({ node }) => node)),
    ...nodes.flatMap(({ node, path }) => additionProblems(node).map((text) => `${path} ${text}`)),
    ...refreshProblems(card),
  ];
  return own.length > 0 ? own : schemaProblems(card);
}

function versionProblems({ version }: Node): string[] {
  const known = typeof version === 'string' && /^1\.[0-5]$/.test(version);
  return known ? [] : ['version must be 1.5 or lower'];
}

function repeatedIds(nodes: readonly Node[]): string[] {
  const ids = nodes.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...new Set(twice)].map((id) => `id ${id} is used twice`);
}

function additionProblems(node: Node): string[] {
  const problems: string[] = [];
  if (teamsElements.includes(node.type) && node.fallback === undefined)
    problems.push(`${node.type} is Teams' own and needs a fallback`);
  if (node.type === 'Action.Execute' && !(typeof node.verb === 'string' && node.verb !== ''))
    problems.push('Action.Execute needs a verb: without one Teams says "Unable to reach app"');
  if (node.type === 'Input.ChoiceSet' && 'choices.data' in node && !Array.isArray(node.choices))
    problems.push('choices must be there beside choices.data, also when it is empty');
  for (const name of teamsProperties[node.type] ?? []) {
    if (name in node) problems.push(...checked(name, node[name]));
  }
  if (isObject(node.data) && 'msteams' in node.data)
    problems.push(...checked('actionData', node.data.msteams));
  return problems;
}

function checked(name: string, value: unknown): string[] {
  return (overlay.get(name)?.(value) ?? []).map((text) => `${name}: ${text}`);
}

function refreshProblems({ refresh }: Node): string[] {
  if (!isObject(refresh) || refresh.userIds === undefined) return [];
  const { userIds } = refresh;
  if (!Array.isArray(userIds)) return ['refresh.userIds must be a list'];
  if (userIds.length > 60) return ['refresh.userIds takes at most 60'];
  const wrong = userIds.filter((one) => typeof one !== 'string' || !one.startsWith('29:'));
  return wrong.length > 0 ? ['refresh.userIds takes ids that begin with 29: only'] : [];
}

function schemaProblems(card: Node): readonly string[] {
  const plain = withoutAdditions(card);
  if (wholeCard(plain).length === 0) return [];
  // The schema's own words name every branch it tried. The innermost node that fails by its own type is the culprit.
  for (const { node, path } of nodesOf(plain)) {
    const [first] = typeProblems(node.type)(node);
    if (first !== undefined) return [`${path} (${node.type}) ${first}`];
  }
  return wholeCard(plain).slice(-1);
}

function typeProblems(type: string): Problems {
  const known = byType.get(type);
  if (known) return known;
  const isDefined = type in definitions;
  const made: Problems = isDefined
    ? problemsBy(schema, `definitions/${type}`)
    : () => ['is no type of Adaptive Cards 1.5'];
  byType.set(type, made);
  return made;
}

/** The card as a client without Teams' additions reads it. */
function withoutAdditions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAdditions).filter((one) => one !== undefined);
  if (!isObject(value)) return value;
  if (isNode(value) && teamsElements.includes(value.type))
    return value.fallback === 'drop' ? undefined : withoutAdditions(value.fallback);
  const kept = Object.entries(value).filter(([name, one]) => !isAddition(value, name, one));
  return Object.fromEntries(
    kept.map(([name, child]) => [name, name === 'data' ? child : withoutAdditions(child)]),
  );
}

function isAddition({ type }: Record<string, unknown>, name: string, value: unknown): boolean {
  if (typeof type !== 'string') return false;
  const values = teamsValues[type]?.[name] ?? [];
  return (
    (teamsProperties[type] ?? []).includes(name) || (typeof value === 'string' && values.includes(value))
  );
}

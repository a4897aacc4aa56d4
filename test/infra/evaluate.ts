/**
 * What a template would ask Azure for: parameters, variables, conditions, loops and modules worked out, resource by resource.
 * What only Azure can know (an id, a generated host) is a text in ‹ ›. Anything unknown, untold or not there throws.
 */
import type { Node } from 'web-tree-sitter';
import { parts, pathFrom, type BicepFile } from './bicep-file.js';
import { callFunction, type Lambda } from './functions.js';

export interface Deployed {
  readonly file: string;
  readonly symbol: string;
  readonly type: string;
  readonly apiVersion: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Values = Readonly<Record<string, unknown>>;

interface Scope {
  readonly files: ReadonlyMap<string, BicepFile>;
  readonly file: BicepFile;
  readonly given: Values;
  readonly deployed: Deployed[];
  readonly made: Map<string, unknown>;
  readonly locals: Values;
}

/** Everything that is deployed, modules and all, and the template's outputs. */
export function evaluate(
  files: ReadonlyMap<string, BicepFile>,
  path: string,
  given: Values,
): { resources: readonly Deployed[]; outputs: Values } {
  const deployed: Deployed[] = [];
  const outputs = evaluateFile(files, path, given, deployed);
  return { resources: deployed, outputs };
}

function evaluateFile(
  files: ReadonlyMap<string, BicepFile>,
  path: string,
  given: Values,
  deployed: Deployed[],
): Values {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is not there`);
  for (const name of Object.keys(given))
    if (!file.params.has(name)) throw new Error(`${path} has no parameter ${name}`);
  const scope: Scope = { files, file, given, deployed, made: new Map(), locals: {} };
  for (const name of file.params.keys()) valueOf(name, scope);
  for (const name of file.resources.keys()) valueOf(name, scope);
  for (const name of file.modules.keys()) valueOf(name, scope);
  return Object.fromEntries([...file.outputs].map(([name, node]) => [name, of(node, scope)]));
}

/** A declared name's value, worked out once. */
function valueOf(name: string, scope: Scope): unknown {
  if (name in scope.locals) return scope.locals[name];
  const { file, made } = scope;
  if (!made.has(name)) {
    const plain = { ...scope, locals: {} };
    if (file.params.has(name)) made.set(name, parameterValue(name, plain));
    else if (file.vars.has(name)) made.set(name, of(file.vars.get(name)!, plain));
    else if (file.resources.has(name))
      made.set(name, deployEach(name, file.resources.get(name)!.body, plain));
    else if (file.modules.has(name)) made.set(name, deployEach(name, file.modules.get(name)!.body, plain));
    else throw new Error(`${file.path} has nothing called ${name}`);
  }
  return made.get(name);
}

function parameterValue(name: string, scope: Scope): unknown {
  const { path, params } = scope.file;
  const { type, fallback, allowed, limits } = params.get(name)!;
  if (!(name in scope.given) && !fallback) throw new Error(`${path} is not given ${name}`);
  const value = name in scope.given ? scope.given[name] : of(fallback!, scope);
  if (allowed && !allowed.includes(value)) throw new Error(`${path}: ${name} may not be ${String(value)}`);
  if (!isOf(type, value)) throw new Error(`${path}: ${name} is no ${type}: ${String(value)}`);
  const size = sizeOf(value);
  const { minLength, minValue, maxLength, maxValue } = limits;
  if (size !== undefined && size < (minLength ?? minValue ?? size))
    throw new Error(`${path}: ${name} is too small: ${String(value)}`);
  if (size !== undefined && size > (maxLength ?? maxValue ?? size))
    throw new Error(`${path}: ${name} is too large: ${String(value)}`);
  return value;
}

function isOf(type: string, value: unknown): boolean {
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => isOf(type.slice(0, -2), item));
  if (type === 'int') return Number.isInteger(value);
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value);
  return typeof value === (type === 'bool' ? 'boolean' : type);
}

/** A text with something in it that only Azure knows has a length that only Azure knows. */
function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && !value.includes('‹') ? value.length : undefined;
}

function deployEach(name: string, body: Node, scope: Scope): unknown {
  if (body.type === 'for_statement') return loop(body, scope, (each, inner) => deployEach(name, each, inner));
  if (body.type === 'if_statement') {
    const [condition, then] = parts(body);
    return of(condition!, scope) ? deployEach(name, then!, scope) : notDeployed(name);
  }
  return scope.file.modules.has(name) ? deployModule(name, body, scope) : deployResource(name, body, scope);
}

/** Its id can be reckoned though it is not made; everything else of it cannot be read. */
function notDeployed(name: string): unknown {
  return new Proxy(
    {},
    {
      get(_, key) {
        if (key === 'id' || key === 'name') return `‹${name}.${key}›`;
        throw new Error(`${String(key)} is read of ${name}, which is not deployed`);
      },
    },
  );
}

function deployResource(name: string, body: Node, scope: Scope): unknown {
  const { type, apiVersion, existing } = scope.file.resources.get(name)!;
  const value = of(body, scope) as Record<string, unknown>;
  if (!existing) scope.deployed.push({ file: scope.file.path, symbol: name, type, apiVersion, body: value });
  return { ...value, id: `‹${type}/${String(value['name'])}›`, properties: `‹${name}.properties›` };
}

function deployModule(name: string, body: Node, scope: Scope): unknown {
  const { files, deployed, file } = scope;
  const path = pathFrom(file.path, file.modules.get(name)!.path);
  const { params = {} } = of(body, scope) as { params?: Values };
  return { name, outputs: evaluateFile(files, path, params, deployed) };
}

function loop(node: Node, scope: Scope, each: (body: Node, inner: Scope) => unknown): unknown[] {
  const all = parts(node);
  const body = all.at(-1)!;
  const over = of(all.at(-2)!, scope) as unknown[];
  const names = all[0]!.type === 'for_loop_parameters' ? parts(all[0]!) : [all[0]!];
  return over.map((item, at) => {
    const locals = { ...scope.locals, [names[0]!.text]: item, ...(names[1] && { [names[1].text]: at }) };
    return each(body, { ...scope, locals });
  });
}

function of(node: Node, scope: Scope): unknown {
  const [first, second, third] = parts(node);
  switch (node.type) {
    case 'string':
      return text(node, scope);
    case 'interpolation':
    case 'parenthesized_expression':
      return of(first!, scope);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
    case 'identifier':
      return valueOf(node.text, scope);
    case 'array':
      return parts(node).map((item) => of(item, scope));
    case 'object':
      return object(node, scope);
    case 'member_expression':
      return member(of(first!, scope), second!.text, node);
    case 'subscript_expression':
      return (of(first!, scope) as unknown[])[of(second!, scope) as number];
    case 'ternary_expression':
      return of(first!, scope) ? of(second!, scope) : of(third!, scope);
    case 'unary_expression':
      return !of(first!, scope);
    case 'binary_expression':
      return compare(node.children[1]!.text, of(first!, scope), of(second!, scope));
    case 'for_statement':
      return loop(node, scope, (body, inner) => of(body, inner));
    case 'lambda_expression':
      return lambda(node, scope);
    case 'call_expression':
      return callFunction(first!.text, second ? parts(second).map((given) => of(given, scope)) : []);
    default:
      throw new Error(`${scope.file.path}: ${node.type} is not worked out: ${node.text}`);
  }
}

function text(node: Node, scope: Scope): string {
  return parts(node)
    .map((part) => {
      if (part.type === 'interpolation') return String(of(part, scope));
      return part.type === 'escape_sequence' ? part.text.slice(1) : part.text;
    })
    .join('');
}

function object(node: Node, scope: Scope): Record<string, unknown> {
  const entries = parts(node).map((property) => {
    const [key, value] = parts(property);
    return [key!.type === 'string' ? text(key!, scope) : key!.text, of(value!, scope)] as const;
  });
  const names = entries.map(([name]) => name);
  if (new Set(names).size < names.length)
    throw new Error(`${scope.file.path}: a property twice in ${node.text}`);
  return Object.fromEntries(entries);
}

function member(whole: unknown, name: string, node: Node): unknown {
  if (typeof whole === 'string' && whole.startsWith('‹')) return `${whole.slice(0, -1)}.${name}›`;
  const value = (whole as Record<string, unknown> | undefined)?.[name];
  if (value === undefined) throw new Error(`${node.text} is not there`);
  return value;
}

function compare(operator: string, left: unknown, right: unknown): unknown {
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  if (operator === '&&') return Boolean(left) && Boolean(right);
  if (operator === '||') return Boolean(left) || Boolean(right);
  throw new Error(`${operator} is not worked out`);
}

function lambda(node: Node, scope: Scope): Lambda {
  const [names, body] = parts(node);
  const params = names!.type === 'parenthesized_expression' ? parts(names!) : [names!];
  return (...given) => {
    const locals = Object.fromEntries(params.map((param, at) => [param.text, given[at]]));
    return of(body!, { ...scope, locals: { ...scope.locals, ...locals } });
  };
}

/** The functions of Bicep that our templates call. One that is not here is a fault: add it when it is used. */

export type Lambda = (...given: readonly unknown[]) => unknown;

/** Thirteen characters, as the real one's answer always is. */
const unique = 'abcdefghijklm';

/** Stand-ins: what the public cloud answers is the cloud's to say. */
const cloud = { suffixes: { storage: 'storage.example', acrLoginServer: '.registry.example' } };

const functions: Readonly<Record<string, (...given: readonly never[]) => unknown>> = {
  concat: (...lists: readonly (readonly unknown[])[]) => lists.flat(),
  empty: (value: string | object) => Object.keys(value).length === 0,
  length: (value: string) => value.length,
  filter: (list: readonly unknown[], keeps: Lambda) => list.filter((item) => keeps(item)),
  union: (...objects: readonly object[]) => Object.assign({}, ...objects) as object,
  string: String,
  int: Number,
  json: (text: string) => JSON.parse(text) as unknown,
  take: (text: string, most: number) => text.slice(0, most),
  toLower: (text: string) => text.toLowerCase(),
  uniqueString: () => unique,
  guid: (...of: readonly string[]) => `‹guid of ${of.join(', ')}›`,
  resourceGroup: () => ({ id: '‹resource group›' }),
  tenant: () => ({ tenantId: '99999999-9999-4999-8999-999999999999' }),
  environment: () => cloud,
  resourceId: (type: string, name: string) => `‹${type}/${name}›`,
  subscriptionResourceId: (type: string, name: string) => `‹${type}/${name}›`,
  cidrSubnet,
};

export const functionNames: ReadonlySet<string> = new Set(Object.keys(functions));

export function callFunction(name: string, given: readonly unknown[]): unknown {
  const does = functions[name];
  if (!does) throw new Error(`${name}() is not a function that test/infra knows`);
  return does(...(given as never[]));
}

/** The `nth` range of that size in a range. */
function cidrSubnet(range: string, size: number, nth: number): string {
  const [address = '', prefix = ''] = range.split('/');
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const step = 2 ** (32 - size);
  if ((nth + 1) * step > 2 ** (32 - Number(prefix)))
    throw new Error(`${range} has no range ${String(nth)} of /${String(size)}`);
  const start = first + nth * step;
  return `${[24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join('.')}/${String(size)}`;
}

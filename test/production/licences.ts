/** Which licences the packages of production may have. */

/** None of them asks for anything of our own code. */
export const allowedLicences: readonly string[] = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'CC0-1.0', 'Zlib', 'PSF-2.0'],
];

/** What a package's own data do not say, or say in a way of their own; read in the package itself. */
export const readByHand: Readonly<Record<string, string>> = {
  'cldrjs@0.5.5': 'MIT: its LICENSE-MIT, named in an older form of package.json',
  'escape-regexp-component@1.0.2': 'MIT: its Readme.md says so, and nothing else does',
  'jspath@0.4.0': 'MIT: the words of its LICENSE',
  'date-holidays@3.37.0': 'ISC, and CC-BY-3.0 for its table of holidays: named in dist/licences.txt',
};

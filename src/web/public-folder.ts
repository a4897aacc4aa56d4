/** What is sent as it is: beside this file, and beside a build of it, where build/bundle.js puts it with the libraries. */
export const publicFolder = new URL('public/', import.meta.url);

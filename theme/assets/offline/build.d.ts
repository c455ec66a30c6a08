/** Written by the build: what names the version of the files that are always kept, and those files, relative to the worker's scope. */
export const build: { version: string, core: string[], page: string };

import { posix } from 'node:path';

/** A source file: its path from the root of the repository, and what it says. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What the files at one place may import. The first rule whose `files` fits a path is the one that counts. */
export interface Rule {
  readonly files: RegExp;
  /** Files of the repository, besides those of its `own` folder. */
  readonly from: readonly RegExp[];
  /** Packages, and parts of Node as `node:crypto`, or all of them as `node:`. */
  readonly packages?: readonly string[];
  /** The rule in words, for whoever broke it. */
  readonly says: string;
}

/** Files that may be imported only in one way, or only by some. */
export interface Guard {
  readonly files: RegExp;
  /** `types`: by `import type`; `lazily`: by `import()` when it is needed, or by `import type`; `nobody`: not at all. */
  readonly only: 'types' | 'lazily' | 'nobody';
  /** Who may import them in any way. */
  readonly except: RegExp;
  readonly says: string;
}

interface Import {
  readonly line: number;
  /** As written, with relative paths worked out from the root: `src/model.ts`, `node:fs`, `zod`, `@slack/bolt`. */
  readonly what: string;
  readonly how: 'value' | 'type' | 'lazy';
}

/** Every import against the rules: `file:line: what is wrong (the rule)`, in order of files and lines. */
export function brokenRules(sources: readonly Source[], rules: readonly Rule[], guards: readonly Guard[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const rule = rules.find(({ files }) => files.test(path));
    if (!rule) return [`${path}:1: no rule says what it may import`];
    const { imports, unread } = importsOf(path, text);
    const unreadable = unread.map((line) => `${path}:${line}: an import has to name what it imports, in single quotes`);
    const broken = imports.flatMap((imported) => {
      const says = [
        ...(allows(rule, imported) ? [] : [rule.says]),
        ...guards.filter((guard) => !passes(guard, path, imported)).map((guard) => guard.says),
      ];
      return says.map((why) => `${path}:${imported.line}: may not import ${imported.what} (${why})`);
    });
    return [...unreadable, ...broken];
  });
}

function allows({ from, packages = [] }: Rule, { what }: Import): boolean {
  if (isFile(what)) return from.some((files) => files.test(what));
  return packages.some((name) =>
    name.endsWith(':') ? what.startsWith(name) : what === name || what.startsWith(`${name}/`),
  );
}

function passes({ files, only, except }: Guard, path: string, { what, how }: Import): boolean {
  if (!isFile(what) || !files.test(what) || except.test(path)) return true;
  if (only === 'nobody') return false;
  return how === 'type' || (only === 'lazily' && how === 'lazy');
}

const isFile = (what: string): boolean => /\.[a-z]+$/.test(what) && what.includes('/') && !what.startsWith('node:');

/** `import a from 'b'`, `import 'b'`, `export * from 'b'`, over several lines too. */
const statements = /^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\sfrom\s+)?'([^']+)'/gm;
/** `import('b')`, for a value or for a type. */
const expressions = /\bimport\('([^']+)'\)/g;
/** Whatever begins like one of them, or does the same. */
const beginnings =
  /^\s*import\b(?![.(])|^export\s[\w$*{},\s]*?\bfrom\b|\bimport\s*\(|\brequire\s*\(|\bcreateRequire\b/gm;

/** All imports of a file, and the lines where one begins that cannot be read. */
function importsOf(path: string, text: string): { imports: Import[]; unread: number[] } {
  const lineAt = (index: number) => text.slice(0, index).split('\n').length;
  const resolve = (what: string) => (what.startsWith('.') ? posix.join(posix.dirname(path), what) : what);
  const found = [
    ...[...text.matchAll(statements)].map(({ index, 1: type, 2: what = '' }) => ({
      index,
      what,
      how: type ? ('type' as const) : ('value' as const),
    })),
    ...[...text.matchAll(expressions)].map(({ index, 1: what = '' }) => ({ index, what, how: 'lazy' as const })),
  ];
  const read = new Set(found.map(({ index }) => index));
  const begun = [...text.matchAll(beginnings)].map(({ index, 0: words }) => index + words.search(/\S/));
  return {
    imports: found
      .sort((one, other) => one.index - other.index)
      .map(({ index, what, how }) => ({ line: lineAt(index), what: resolve(what), how })),
    unread: begun.filter((index) => !read.has(index)).map(lineAt),
  };
}

/** Reading a folder of flows: all of them, or everything that is wrong with any of them. */
import type { Locale } from '../model.ts';
import { locales } from '../model.ts';
import type { Flows, Vocabulary } from './flow.ts';
import type { Mistake } from './mistake.ts';
import { inOrder } from './mistake.ts';
import type { Compiled } from './reading/calls.ts';
import { compile } from './reading/compile.ts';
import type { SourceFile } from './reading/document.ts';
import type { Draft } from './reading/draft.ts';
import { baseName, readDraft } from './reading/draft.ts';
import { follow } from './reading/follow.ts';
import { phraseBook } from './reading/phrases.ts';

/** Never throws for what is written in the files. */
export function readFlows(
  files: readonly SourceFile[],
  vocabulary: Vocabulary,
): { readonly flows: Flows } | { readonly mistakes: readonly Mistake[] } {
  const read = files.map((file) => readDraft(file, vocabulary.values));
  const drafts = read.filter((draft) => 'head' in draft);
  const all = new Map<string, Compiled>();
  const declared = new Set([...drafts.map(({ head }) => head.flow), ...files.map(({ name }) => baseName(name))]);
  for (const draft of drafts) {
    const first = all.get(draft.head.flow);
    if (first) draft.report(['flow'], `${first.draft.file} is called "${draft.head.flow}" too`, 'rename one of them');
    else all.set(draft.head.flow, { draft, flow: compile(draft, vocabulary) });
  }
  for (const compiled of all.values()) follow(compiled, all, declared, vocabulary);
  const commands = readCommands(drafts);
  const mistakes = read.flatMap((draft) => draft.mistakes);
  if (mistakes.length > 0) return { mistakes: inOrder(mistakes) };
  return {
    flows: createFlows(
      [...all.values()].map(({ flow }) => flow),
      commands,
    ),
  };
}

function readCommands(drafts: readonly Draft[]) {
  const book = phraseBook();
  for (const { head, report } of drafts)
    for (const locale of locales)
      for (const [index, phrase] of (head.triggers?.commands?.[locale] ?? []).entries())
        book.add(locale, phrase, head.flow, (what, mend) =>
          report(['triggers', 'commands', locale, index], what, mend),
        );
  return book;
}

function createFlows(all: Flows['all'], commands: { find(text: string, locale: Locale): string | undefined }): Flows {
  const byId = new Map(all.map((flow) => [flow.id, flow]));
  return { all, get: (id) => byId.get(id), commanded: commands.find };
}

/** A message as lines of text: pure translation. */
import type { Message } from '../../src/model.ts';
import { spell } from '../../src/spell.ts';

/** The text, and below it how its question may be answered. */
export function write({ text, question }: Message): string {
  const lines = question ? spell(question).map((line) => `  ${line}`) : [];
  return visible([text, ...lines].join('\n'));
}

/** Control characters would command the terminal (move, erase, even copy): they are shown as their pictures instead. */
const visible = (text: string): string =>
  text.replace(/(?![\n\t])\p{Cc}/gu, (control) => {
    const code = control.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });

/** Playing a flow on a clock of its own: what was said, in a form that can be kept and played again. */
import type { AnswerValue, Instant, Locale, Question } from '../model.ts';
import type { Flow, Flows } from './flow.ts';
import { begin, cancel, due, expire, reply } from './run.ts';
import type { Advance, Output, Session, Surroundings, Values } from './session.ts';

export interface TalkSetup {
  readonly flow: string;
  readonly locale: Locale;
  readonly zone: string;
  /** Local date and time of the beginning: `2026-03-02 09:00`. */
  readonly at: string;
  /** What the flow takes; what is left out is its own name in brackets: `[prompt]`. */
  readonly given?: Values;
}

/** One line of a talk; `at` is the local date and time. */
export type TalkLine =
  | { readonly bot: string; readonly asks?: string; readonly at: string }
  | { readonly me: string; readonly took?: 'unfit' | 'stale'; readonly at: string }
  | { readonly does: string; readonly with: Values; readonly at: string }
  | { readonly ends: string; readonly how: string; readonly at: string };

export interface Talk {
  /** All lines so far. */
  readonly lines: readonly TalkLine[];
  /** No flow is left. */
  readonly over: boolean;
  /** Takes a line: an answer, a flow's command, or one of `controls`. Gives what is wrong with it, if anything. */
  hear(line: string): string | undefined;
}

/** What may be typed beside answers. */
export const controls = '/wait 5h, /tap value, /cancel, /quit';

const MINUTE = 60_000;
const units: { readonly [unit: string]: number } = { m: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE };

/** Begins the flow. */
export function createTalk(flows: Flows, setup: TalkSetup, values: Values): Talk {
  let now: Instant = Temporal.PlainDateTime.from(setup.at.replace(' ', 'T')).toZonedDateTime(
    setup.zone,
  ).epochMilliseconds;
  let turn = 0;
  let session: Session | undefined;
  let question: Question | undefined;
  const lines: TalkLine[] = [];

  const around = (): Surroundings => ({ now, id: `turn${++turn}`, zone: setup.zone, locale: setup.locale, values });
  const clock = (): string =>
    Temporal.Instant.fromEpochMilliseconds(now)
      .toZonedDateTimeISO(setup.zone)
      .toPlainDateTime()
      .toString()
      .slice(0, 16)
      .replace('T', ' ');
  const note = (output: Output) => {
    if (output.kind === 'say') question = output.question ?? question;
    lines.push(lineOf(output, clock()));
  };
  function take(advance: Advance): void {
    session = advance.session;
    advance.outputs.forEach(note);
  }

  function answer(said: string, how: (session: Session) => Advance): void {
    if (!session) return;
    const advance = how(session);
    lines.push({ me: said, ...(advance.took === 'fits' ? {} : { took: advance.took }), at: clock() });
    take(advance);
  }

  function wait(span: string): string | undefined {
    const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(span) ?? [];
    if (!count || !unit) return 'Write how long: /wait 30m, /wait 5h, /wait 2d';
    const until = now + Number(count) * (units[unit] ?? MINUTE);
    lines.push({ me: `/wait ${span}`, at: clock() });
    for (
      let next = session && due(session);
      session && next !== undefined && next <= until;
      next = session && due(session)
    ) {
      now = Math.max(now, next);
      take(expire(flows, session, around()));
    }
    now = until;
    return undefined;
  }

  function hear(line: string): string | undefined {
    const [name = '', ...rest] = line.trim().split(/\s+/);
    if (name === '/wait') return wait(rest.join(''));
    if (name === '/tap') return void answer(line, (at) => reply(flows, at, tapOf(question, rest.join(' ')), around()));
    if (name === '/cancel') return void answer(line, (at) => cancel(flows, at, around()));
    if (name.startsWith('/')) return `There is no ${name}. There is ${controls}`;
    now += MINUTE;
    const called = flows.get(flows.commanded(line, setup.locale) ?? '');
    if (called) answer(line, (at) => begin(flows, called.id, takenBy(called), around(), at));
    else answer(line, (at) => reply(flows, at, { kind: 'text', text: line }, around()));
    return undefined;
  }

  const flow = flows.get(setup.flow);
  take(begin(flows, setup.flow, { ...(flow && takenBy(flow)), ...setup.given }, around()));
  return {
    lines,
    hear,
    get over() {
      return session === undefined;
    },
  };
}

const takenBy = (flow: Flow): Values => Object.fromEntries(flow.takes.map((name) => [name, `[${name}]`]));

function tapOf(question: Question | undefined, typed: string) {
  const parts = typed.split(',').map((part) => part.trim());
  const numeric = question?.kind === 'scale' || question?.kind === 'number';
  const value: AnswerValue =
    question?.kind === 'several' ? parts.filter((part) => part !== '') : numeric ? Number(typed) : typed;
  return { kind: 'choice', question: question?.id ?? '', value } as const;
}

function lineOf(output: Output, at: string): TalkLine {
  if (output.kind === 'do') return { does: output.action, with: output.args, at };
  if (output.kind === 'ended') return { ends: output.flow, how: output.how, at };
  return { bot: output.text, ...(output.question ? { asks: asked(output.question) } : {}), at };
}

/** How a question may be answered, in one line: `1 (very low) to 5 (very good)`, `1. Calm, 2. Tense`. */
function asked({ kind, options, min, max, low, high }: Question): string {
  if (options && kind !== 'yes-no') return options.map(({ label }, place) => `${place + 1}. ${label}`).join(', ');
  if (options) return options.map(({ label }) => label).join(' / ');
  if (min === undefined && max === undefined) return kind;
  const end = (value: number | undefined, meaning: string | undefined) =>
    `${value ?? 'any'}${meaning ? ` (${meaning})` : ''}`;
  return `${end(min, low)} to ${end(max, high)}`;
}

/**
 * Every word that a client writes is screened here, whatever it is written for and wherever: lines, answers, forms, changes. Staff are
 * always shown the sentence that raised an alert, also of what is otherwise the client's own.
 */
import type { Inbound, InboundEvent } from '../model.ts';
import { raiseAlert } from './alert.ts';
import type { ClientDraft } from './draft.ts';
import { beforeLink } from './linked.ts';
import { type Screening, screen } from './risk/screen.ts';
import { QUOTE, traceQuote } from './traces.ts';

/** A sign of danger, with the sentence. */
export interface Sign {
  readonly level: 'concern' | 'crisis';
  readonly span: string;
  readonly why: string;
}

/** The gravest that the inbound shows; undefined when there is none. */
export function signIn({ state, facts }: ClientDraft, inbound: Inbound): Sign | undefined {
  // Written to a practice that did not know who wrote.
  if (beforeLink(state.linked, inbound)) return undefined;
  const found = wordsOf(inbound.event).map((text) => screen(text, facts.self.locale));
  return signOf(found.find(({ level }) => level === 'crisis') ?? found.find(({ level }) => level === 'concern'));
}

const signOf = (found: Screening | undefined): Sign | undefined =>
  found && found.level !== 'none' ? { level: found.level, span: found.span ?? '', why: found.why ?? '' } : undefined;

/** Options that were tapped are there too: nothing depends on telling them from what was typed. */
function wordsOf(event: InboundEvent): readonly string[] {
  if (event.kind === 'text' || event.kind === 'edit') return [event.text];
  if (event.kind === 'form') return Object.values(event.values);
  if (event.kind !== 'choice') return [];
  return [event.value].flat().map(String);
}

/** An entry for staff alone with the sentence and the reason; somebody is asked to look. */
export function alertStaff(draft: ClientDraft, { level, span, why }: Sign, { id, event }: Inbound): void {
  const { facts, messages } = draft;
  const locale = facts.people[0]?.locale ?? facts.practice.locale;
  const say = (key: string, values = {}) => messages.say(key, locale, values);
  // The rule is named in the language of who reads it.
  const reason = locale === facts.self.locale ? why : (screen(span, locale).why ?? why);
  const record = draft.record({
    kind: 'alert',
    audience: 'staff',
    body: {
      text: say(`alert-${level}`, { why: reason }),
      answers: [{ name: QUOTE, label: say('alert-words'), value: span, text: span }],
    },
  });
  // An answer that came as a whole is known by its entry, see `heard.ts`.
  const said =
    event.kind === 'choice' ? draft.state.traces?.at(-1)?.said : `said:${'message' in event ? event.message : id}`;
  if (said !== undefined) traceQuote(draft, said, record);
  raiseAlert(draft, level, record);
}

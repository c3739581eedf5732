/** What somebody said that is kept but does not show on a timeline yet: nobody has served their mailbox so far. */
import type { Input, Person, PersonId } from '../model.ts';
import { type Conversation, MAIL_LOADED } from '../ports.ts';
import type { Ports } from './ports.ts';
import { openMail } from './sealed.ts';

export interface Underway {
  /** Ids, as their channel gave them, of what waits in the writer's mailbox, oldest first: some of it when there is much. */
  readonly waiting: readonly string[];
  /** Whatever is not among `waiting` has come to pass: what it left shows in what is read of the timeline from now on. */
  readonly settled: boolean;
}

/** Of what `writer` said on `of`'s timeline. It is to be read before the timeline, so that nothing is missed that moves on meanwhile. */
export async function underway({ store, vault }: Ports, writer: Person, of: PersonId): Promise<Underway> {
  const own = await store.load(writer.id);
  // A reply goes on into the client's mailbox: whoever looks there second finds what has left the first.
  const theirs = writer.id === of ? own : await store.load(of);
  const inputs = await Promise.all(own.mail.map((mail) => openMail(vault, mail)));
  const told = theirs.mail.some(({ kind }) => kind === 'told');
  return {
    waiting: inputs.flatMap((input) => (input.kind === 'inbound' && shows(input, of) ? [input.inbound.id] : [])),
    settled: atRest(own) && (theirs === own || (atRest(theirs) && !told)),
  };
}

const atRest = ({ mail, effects }: Conversation): boolean => mail.length < MAIL_LOADED && effects === 0;

/** Whether it leaves an entry of the writer's own on the timeline. */
function shows({ inbound: { event } }: Extract<Input, { kind: 'inbound' }>, of: PersonId): boolean {
  if (event.kind === 'form') return event.form === 'reply' && event.values.client === of;
  return event.kind === 'text' || event.kind === 'choice';
}

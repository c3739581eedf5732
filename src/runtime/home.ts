/** Answers a platform that asks for somebody's page of the app: read, never kept. */
import { clientHome, staffHome } from '../care/home.ts';
import { newClient, newStaff } from '../care/state.ts';
import type { Address, Home, Locale } from '../model.ts';
import { contentFor, policyOf } from './content.ts';
import { factsOf, openAround } from './people.ts';
import type { Ports } from './ports.ts';
import { openState } from './sealed.ts';

/** The content policy of the channel holds here, too. */
export async function homeOf(ports: Ports, from: Address): Promise<Home> {
  const { store, vault, book, practice, publicUrl } = ports;
  const person = await store.owner(from);
  const around = person && (await openAround(ports, person));
  if (!around) return plain(ports, 'visitor', practice.locale);
  const { self } = around;
  const content = contentFor(policyOf(ports, from.channel), self);
  if (content !== 'full')
    return plain(ports, content === 'none' ? 'visitor-staff-only' : 'home-page-only', self.locale);
  const conversation = await store.load(self.id);
  const facts = factsOf(ports, around, conversation.revision);
  const state = await openState(vault, self.id, conversation);
  if (self.role !== 'client') return staffHome(book.messages, state?.role === 'staff' ? state : newStaff, facts);
  return clientHome(book, state?.role === 'client' ? state : newClient, facts, publicUrl);
}

function plain({ book, practice, publicUrl }: Ports, words: string, locale: Locale): Home {
  const text = book.messages.say(words, locale, { practice: practice.name, page: publicUrl });
  return { title: practice.name, sections: [{ heading: practice.name, lines: [text] }], actions: [] };
}

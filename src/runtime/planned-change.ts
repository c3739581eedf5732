/** Changes of a timeline that need what it holds: worked out when they are carried out, the same however often that is. */
import { commonValues } from '../care/surroundings.ts';
import { whenWords } from '../care/words.ts';
import type {
  Audience,
  MeasureResult,
  PersonId,
  PlannedChange,
  RecordBody,
  RecordChange,
  TimelineRecord,
} from '../model.ts';
import { factsOf, openAround } from './people.ts';
import type { Ports } from './ports.ts';
import { openRecord } from './sealed.ts';

type Of<Kind> = Extract<PlannedChange, { kind: Kind }>;

const EVERYBODY: readonly Audience[] = ['both', 'client', 'staff'];
/** So many readings are named in a chat; all of them are on the page. */
const READINGS_NAMED = 5;

/** As the store takes it; undefined: there is nothing (left) to change. */
export async function plainChange(
  ports: Ports,
  person: PersonId,
  change: PlannedChange,
): Promise<RecordChange | undefined> {
  if (change.kind === 'correct') return corrected(await entryAt(ports, person, change.seq), change);
  if (change.kind === 'reword') return reworded(await entryAt(ports, person, change.seq), change);
  if (change.kind === 'recall') return recalled(ports, await entryAt(ports, person, change.of), change);
  return change.kind === 'who-read' ? whoRead(ports, person, change) : change;
}

async function entryAt({ store, vault }: Ports, person: PersonId, seq: number): Promise<TimelineRecord | undefined> {
  const query = { audiences: EVERYBODY, after: seq - 1, before: seq + 1, limit: 1 };
  const [found] = await store.timeline(person, query);
  return found && found.status !== 'taken-back' ? openRecord(vault, found) : undefined;
}

function corrected(entry: TimelineRecord | undefined, { answer, to, edited }: Of<'correct'>): RecordChange | undefined {
  if (!entry) return undefined;
  const { key, body } = entry;
  const answers = (body.answers ?? []).flatMap((one) => (one.name !== answer ? [one] : to ? [{ ...one, ...to }] : []));
  // Of an alert it remains that it was raised.
  if (answers.length > 0 || entry.kind === 'alert')
    return { kind: 'amend', key, body: { ...unscored(body, answer), answers }, edited };
  return { kind: 'amend', key, status: 'taken-back', body: { text: '' }, edited };
}

type Item = MeasureResult['items'][number];

/** A questionnaire with an answer that is another now has no score any more: nobody is to read the old one off it. */
function unscored({ measure, ...body }: RecordBody, answer: string): RecordBody {
  if (!measure) return body;
  const { score: _, band: __, ...rest } = measure;
  const items: readonly Item[] = measure.items.map((item) => (item.name === answer ? unanswered(item) : item));
  return { ...body, measure: { ...rest, missing: items.filter(({ points }) => points === undefined).length, items } };
}

const unanswered = ({ name, code }: Item): Item => ({ name, ...(code !== undefined && { code }) });

const reworded = (entry: TimelineRecord | undefined, { text }: Of<'reword'>): RecordChange | undefined =>
  entry && { kind: 'amend', key: entry.key, body: { ...entry.body, text } };

/** In the client's language, the latest first. */
async function whoRead(ports: Ports, person: PersonId, { seq }: Of<'who-read'>): Promise<RecordChange | undefined> {
  const around = await openAround(ports, person);
  if (!around) return undefined;
  const { self, people } = around;
  const say = (key: string, values: { [name: string]: string }) => ports.book.messages.say(key, self.locale, values);
  const readings = await ports.store.readings(person, { limit: READINGS_NAMED });
  const lines = readings.map(({ reader, how, at }) =>
    say('who-read-line', {
      who: people.find(({ id }) => id === reader)?.name ?? say('who-read-other', {}),
      how,
      when: whenWords(at, self),
    }),
  );
  const common = commonValues(factsOf(ports, around, 0));
  const head = ports.book.messages.say(lines.length > 0 ? 'who-read' : 'who-read-nobody', self.locale, common);
  const body: RecordBody = { text: [head, ...lines].join('\n') };
  return appended(ports, seq, body);
}

function recalled(
  { world }: Ports,
  entry: TimelineRecord | undefined,
  { seq }: Of<'recall'>,
): RecordChange | undefined {
  if (!entry) return undefined;
  const { text, answers = [] } = entry.body;
  const lines = [text, ...answers.map((answer) => `${answer.label}: ${answer.text}`)];
  return appended({ world }, seq, { text: lines.join('\n') });
}

/** A line of the product's own, for the client. */
const appended = ({ world }: Pick<Ports, 'world'>, seq: number, body: RecordBody): RecordChange => ({
  kind: 'append',
  record: {
    seq,
    key: String(seq),
    kind: 'message',
    author: 'meanwhile',
    at: world.now(),
    audience: 'client',
    status: 'done',
    body,
  },
});

/** What the collections hold: the server checks every document against these, and `migrate` makes the indexes named here. */
import mongoose from 'mongoose';
import { channelNames, locales, recordKinds, staffRoles, waysOfReading } from '../../model.ts';

const text = { type: String, required: true } as const;
/** Also the empty text, which mongoose takes for a missing one. */
const anyText = { type: String, default: '' } as const;
const number = { type: Number, required: true } as const;
const flag = { type: Boolean, required: true } as const;
const one = (values: readonly string[]) => ({ type: String, enum: [...values], required: true });

/** Our own `_id`, no version key, nothing unknown; collections and indexes are made by `migrate` alone. */
const settings = { versionKey: false, strict: 'throw', autoIndex: false, autoCreate: false } as const;
const part = (fields: mongoose.SchemaDefinition) => new mongoose.Schema(fields, { ...settings, _id: false });

const mail = part({
  id: text,
  person: text,
  kind: one(['inbound', 'told', 'undelivered']),
  at: number,
  request: anyText,
  body: text,
});

const effect = part({
  id: text,
  stream: text,
  kind: one(['send', 'refresh', 'mark', 'tell', 'record', 'profile']),
  at: number,
  record: Number,
  request: anyText,
  body: text,
  due: number,
  held: flag,
  unsettled: flag,
  attempts: number,
});

const conversation = new mongoose.Schema(
  {
    _id: text,
    version: number,
    revision: number,
    state: String,
    mail: [mail],
    effects: [effect],
    timers: [part({ id: text, at: number })],
    wake: Number,
    taken: [String],
    remembered: number,
    trimmed: number,
    erased: Boolean,
  },
  settings,
).index({ wake: 1, _id: 1 }, { name: 'due', partialFilterExpression: { wake: { $exists: true } } });

/** Ids of input taken long ago: `_id.person` and `_id.id`. */
const accepted = new mongoose.Schema({ _id: { type: part({ person: text, id: text }), required: true } }, settings);

const record = new mongoose.Schema(
  {
    person: text,
    seq: number,
    key: text,
    kind: one(recordKinds),
    author: text,
    at: number,
    audience: one(['both', 'client', 'staff']),
    status: one(['done', 'open', 'partial', 'expired', 'taken-back']),
    body: text,
    delivered: Number,
    seen: Number,
    failed: Number,
    edited: Number,
  },
  settings,
)
  .index({ person: 1, seq: 1 }, { name: 'order', unique: true })
  .index({ person: 1, key: 1 }, { name: 'key', unique: true })
  .index({ person: 1, seen: 1, seq: 1 }, { name: 'unseen' });

const address = part({ channel: one(channelNames), workspace: anyText, user: anyText, place: anyText });

/** `addresses` is missing when there is none: an empty list would count as one more value of the unique index. */
const person = new mongoose.Schema(
  {
    _id: text,
    place: number,
    role: one(['client', ...staffRoles]),
    locale: one(locales),
    zone: text,
    profile: text,
    addresses: {
      type: [address],
      default: undefined,
    },
    /** A client's, in order of assignment. */
    staff: { type: [part({ id: text, place: number })], default: undefined },
  },
  settings,
)
  .index({ addresses: 1 }, { name: 'address', unique: true, sparse: true })
  .index({ 'staff.id': 1 }, { name: 'staff', sparse: true });

/** `_id` is the hash. */
const token = new mongoose.Schema(
  { _id: text, kind: one(['invitation', 'sign-in', 'session', 'code']), person: text, expires: number },
  settings,
)
  .index({ person: 1, kind: 1 }, { name: 'person' })
  .index({ expires: 1 }, { name: 'end' });

/** `_id.holder`: whom it is shown to; `_id.place` ascends in order of showing. `of`: whose entry. */
const shown = new mongoose.Schema(
  {
    _id: { type: part({ holder: text, place: number }), required: true },
    at: { type: address, required: true },
    message: text,
    of: text,
    seq: number,
  },
  settings,
)
  .index({ at: 1, message: 1 }, { name: 'message', unique: true })
  .index({ '_id.holder': 1, of: 1, seq: 1, '_id.place': 1 }, { name: 'entry' })
  .index({ of: 1 }, { name: 'subject' });

/** Who read what: `from` and `to` are numbers of entries. */
const reading = new mongoose.Schema(
  {
    _id: { type: part({ client: text, visit: number, reader: text, how: one(waysOfReading) }), required: true },
    at: number,
    from: number,
    to: number,
  },
  settings,
);

const key = new mongoose.Schema(
  { _id: text, wrapped: String, destroyed: Boolean, next: part({ rotation: number, wrapped: text }) },
  settings,
);

const lease = new mongoose.Schema(
  { _id: text, holder: text, number, expires: { type: Date, required: true } },
  settings,
);

/** Numbers of the whole practice: `schema` (version), `places` (the last given), `rotation` (the last begun, the one that counts). */
const meta = new mongoose.Schema({ _id: text, version: Number, last: Number, begun: Number, counts: Number }, settings);

/** Collections by name. */
export const schemas = {
  conversations: conversation,
  accepted,
  records: record,
  people: person,
  tokens: token,
  shown,
  readings: reading,
  keys: key,
  leases: lease,
  meta,
} as const;

/**
 * What the server holds documents against. Stricter than mongoose's words for it: a number is one of JavaScript's, and what is
 * not there is left out, never null.
 */
export function validatorOf(schema: mongoose.Schema): mongoose.mongo.BSON.Document {
  const ofType = (name: string) => (name === 'number' ? ['int', 'long', 'double'] : name === 'null' ? [] : [name]);
  const strict = (key: string, value: unknown) =>
    key === 'bsonType' ? [value].flat().flatMap((name) => ofType(String(name))) : value;
  return { $jsonSchema: JSON.parse(JSON.stringify(schema.toJSONSchema({ useBsonType: true })), strict) };
}

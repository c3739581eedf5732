import mongoose from 'mongoose';
import { Fault } from '../../errors.ts';

const { MongoBulkWriteError, MongoClientClosedError, MongoError, MongoNotConnectedError, MongoServerError } =
  mongoose.mongo;

/** Codes of the server: https://www.mongodb.com/docs/manual/reference/error-codes/ */
const DUPLICATE = 11_000;
const INVALID = 121;
const TOO_LARGE: readonly unknown[] = [10_334, 17_419, 17_420];
/** The same write may well succeed: the primary changes, a node goes or comes, time is up, the disk is full, a wait for others. */
const passing: readonly unknown[] = [
  6, 7, 24, 50, 64, 89, 91, 100, 112, 133, 134, 189, 202, 262, 358, 384, 9001, 10_058, 10_107, 11_600, 11_602, 13_388,
  13_435, 13_436, 14_031,
];

/** Does the work; what the driver or the server throws comes out as a Fault. Their words are left out: they quote what is kept. */
export async function asFault<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toFault(error);
  }
}

/**
 * Longer than the driver's own limits add up to, with its second try (milliseconds). One command they do not bound: one that is
 * written to a socket which has just been destroyed waits for ever (mongodb 7.8 to 7.9, `connection.ts`).
 */
const LONGEST = 30_000;

/** The same methods, whose errors come out as Faults, and which end. */
export function withFaults<Methods extends object>(methods: Methods, longest = LONGEST): Methods {
  const entries = Object.entries(methods) as [string, (...given: unknown[]) => Promise<unknown>][];
  return Object.fromEntries(
    entries.map(([name, method]) => [name, (...given: unknown[]) => asFault(() => ended(method(...given), longest))]),
  ) as Methods;
}

/** What the work gives, or a Fault when it takes too long; nobody hears of it after that. */
async function ended<Result>(work: Promise<Result>, longest: number): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Fault('world', 'MongoDB does not answer.', { retry: true })), longest);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same items, likewise. */
export async function* iterateWithFaults<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    throw toFault(error);
  }
}

/** Two documents would have the same unique key. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === DUPLICATE && !isUncertain(error);

/** One of several was refused, and of those written before it is not known whether a majority has them. */
const isUncertain = (error: unknown): boolean =>
  error instanceof MongoBulkWriteError && error.result.getWriteConcernError() !== undefined;

/** Inserts, in no order; what is there already stays. */
export async function unlessThere(insert: () => Promise<unknown>): Promise<void> {
  try {
    await insert();
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError) || isUncertain(error)) throw error;
    if ([error.writeErrors].flat().some(({ code }) => code !== DUPLICATE)) throw error;
  }
}

/** The error as a Fault that names no data and no address; one that is neither the driver's nor the server's stays as it is. */
export function toFault(error: unknown): unknown {
  if (error instanceof MongoClientClosedError || error instanceof MongoNotConnectedError) return closed();
  if (isTooLarge(error)) return tooLarge();
  if (error instanceof mongoose.mongo.MongoServerError) return ofServer(error);
  if (error instanceof MongoError)
    return new Fault('world', `MongoDB does not answer (${error.name}).`, { retry: isPassing(error) });
  if (error instanceof mongoose.Error)
    return new Fault('world', `MongoDB does not answer (${error.name}).`, { retry: true });
  return error;
}

const closed = () => new Fault('caller', 'The store is closed.');

function ofServer(error: InstanceType<typeof MongoServerError>): Fault {
  const name = error.codeName ?? `error ${error.code}`;
  if (isDuplicate(error)) return new Fault('caller', 'MongoDB refused: something with this id is kept already.');
  if (error.code === INVALID)
    return new Fault('caller', 'MongoDB refused: what was to be kept has not the right shape.');
  const retry = isPassing(error) || isUncertain(error) || passing.includes(error.code);
  return new Fault('world', `MongoDB refused: ${name}.`, { retry });
}

/** Errors of the network and of waiting, and those that driver or server call passing. */
const isPassing = (error: InstanceType<typeof MongoError>): boolean =>
  !(error instanceof MongoServerError || error instanceof mongoose.mongo.MongoInvalidArgumentError) ||
  error.hasErrorLabel('RetryableWriteError') ||
  error.hasErrorLabel('TransientTransactionError') ||
  error instanceof mongoose.mongo.MongoWriteConcernError;

/** By the server, or by the driver before anything is sent. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof MongoError &&
  (TOO_LARGE.includes(error.code) ||
    (!(error instanceof MongoServerError) && /larger than|too large/i.test(error.message)));

const tooLarge = () =>
  new Fault('world', 'So much waits in one conversation that MongoDB takes no more (16 MB): this was not kept.', {
    retry: true,
  });

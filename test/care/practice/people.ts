/** Who comes to the simulated practice, and how they are. All of them are made up. */
import type { Locale } from '../../../src/model.ts';
import type { Chance } from './chance.ts';

/** Twelve zones: with and without summer time, on both sides of the equator, off by half an hour. */
export const zones = [
  'Europe/Madrid',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/Sao_Paulo',
  'Africa/Nairobi',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Atlantic/Azores',
] as const;

export const ways = [
  'steady',
  'writes in bursts',
  'writes at night',
  'travels',
  'never answers',
  'leaves',
  'wants less',
  'pauses',
  'edits',
  'is in danger once',
] as const;
export type Way = (typeof ways)[number];

export interface Profile {
  readonly name: string;
  readonly way: Way;
  readonly zone: string;
  readonly locale: Locale;
  /** Of so many prompts and questions they answer this share. */
  readonly answers: number;
  /** Messages to the therapist in a week. */
  readonly writes: number;
  /** They use a chat app besides the page. */
  readonly chats: boolean;
  /** Local times of their prompts, `HH:MM`. */
  readonly slot: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

export function profileOf(chance: Chance, number: number): Profile {
  const way = ways[number % ways.length] ?? 'steady';
  const silent = way === 'never answers';
  return {
    name: `Client ${number + 1}`,
    way,
    zone: zones[number % zones.length] ?? 'UTC',
    locale: number % 4 === 3 ? 'es' : 'en',
    answers: silent ? 0 : 0.5 + chance.next() / 2,
    writes: silent ? 0 : chance.between(1, 4),
    chats: number % 5 === 1,
    slot: `${two(chance.between(9, 19))}:${chance.pick(['00', '15', '30'])}`,
  };
}

/** The story of the demonstration. Nobody in it exists. */
import type { AnswerValue } from './model.ts';

/** One thing that happens at a time of day; without a deed only the clock moves there. */
export interface Deed {
  readonly at: string;
  readonly joins?: boolean;
  readonly client?: string;
  readonly tap?: AnswerValue;
  readonly therapist?: string;
  readonly routine?: { readonly [field: string]: string };
  readonly appointment?: { readonly inDays: number; readonly time: string };
  readonly seen?: 'client' | 'therapist';
}

/** Mood, energy and a line for each of the 21 evenings; `undefined`: not answered. */
export const checkIns: readonly (readonly [mood: number, energy: number, line: string] | undefined)[] = [
  [2, 2, 'Long day, glad it is over'],
  [2, 1, 'Slept badly'],
  [3, 2, 'A bit lighter after lunch outside'],
  undefined,
  [3, 3, 'Cooked something'],
  [2, 2, 'Argument at work, still turning it over'],
  [3, 3, 'Talked it through here, calmer'],
  [3, 2, 'Tired but fine'],
  [4, 3, 'Walked home along the river'],
  [3, 3, 'Ordinary, which is good'],
  undefined,
  [2, 2, 'The Sunday feeling'],
  [3, 3, 'The plan for Monday helped'],
  [3, 4, 'Slept through'],
  [4, 4, 'Appointment today, clearer now'],
  [4, 3, 'Music on the way back'],
  [3, 3, 'Noise next door again'],
  undefined,
  [4, 4, 'Saw a friend'],
  [3, 3, 'Meeting moved to tomorrow'],
  [4, 4, 'Walk before the meeting'],
];

/** The rest of the caseload, all on the last evening. */
export const others: { readonly [name: string]: readonly Deed[] } = {
  'Alex Sample (fictional)': [
    { at: '', joins: true },
    { at: '', tap: true },
    { at: '', client: 'check in' },
    { at: '', tap: 2 },
    { at: '', tap: 1 },
    { at: '', client: 'A heavy one today' },
    { at: '', tap: 'tell' },
    { at: '', tap: true },
  ],
  'Kim Sample (fictional)': [
    { at: '', joins: true },
    { at: '', tap: true },
    { at: '', client: 'pause' },
    { at: '', tap: 'week' },
  ],
  'Sam Sample (fictional)': [],
};

/** What happens on each day, by its number from the first. */
export const deeds: { readonly [day: number]: readonly Deed[] } = {
  0: [
    { at: '10:05', joins: true },
    { at: '10:08', tap: true },
    { at: '10:15', routine: { id: 'evening', flow: 'check-in', rule: 'FREQ=DAILY', slots: '20:00', window: '240' } },
    { at: '10:16', tap: 'yes' },
    {
      at: '10:16',
      routine: { id: 'journal', flow: 'journal', rule: 'FREQ=WEEKLY;BYDAY=WE,SU', slots: '18:30', window: '720' },
    },
    { at: '10:16', tap: 'yes' },
    // Whoever looks at the demonstration at night is to see a check-in arrive too.
    { at: '10:16', client: 'quiet hours' },
    { at: '10:16', tap: 'none' },
    { at: '10:17', therapist: 'Welcome. There is no right way to write here: a word or a page, when it suits you.' },
    { at: '10:18', appointment: { inDays: 7, time: '17:00' } },
    { at: '12:40', client: 'Thank you. I am not used to this, but writing is easier for me than talking.' },
    { at: '12:41', seen: 'client' },
    { at: '16:30', seen: 'therapist' },
    {
      at: '16:32',
      therapist:
        'That makes sense, and it is a good place to begin. What would you like to be different in three months?',
    },
  ],
  1: [
    { at: '08:10', seen: 'client' },
    { at: '08:15', client: 'To sleep, and to stop rehearsing every conversation before it happens.' },
    { at: '11:00', seen: 'therapist' },
    { at: '11:04', therapist: 'Sleep, and less rehearsing. Let us keep both in view. When is the rehearsing loudest?' },
    { at: '13:20', client: 'In the mornings, on the way to work.' },
    { at: '17:30', seen: 'therapist' },
    {
      at: '17:31',
      therapist: 'Thank you, that is very clear. Notice once this week what the very first sentence of it is.',
    },
  ],
  5: [{ at: '21:30', client: 'I said something sharp to a colleague and cannot let go of it.' }],
  6: [
    { at: '09:00', seen: 'therapist' },
    { at: '09:06', therapist: 'I hear how much it weighs. What did you wish they had understood?' },
    { at: '12:15', client: 'That I was worried, not angry.' },
    { at: '16:00', seen: 'therapist' },
    { at: '16:02', therapist: 'Worried, not angry. That is worth saying to them in just those words, if you want to.' },
  ],
  7: [
    { at: '16:00' },
    { at: '17:00' },
    { at: '17:01', tap: 'private' },
    { at: '17:02', tap: 'tense' },
    { at: '17:03', client: 'The argument, and the mornings' },
    { at: '17:04', seen: 'therapist' },
    { at: '17:05', therapist: 'Good that you are here. Let us begin with the argument.' },
    { at: '17:09', client: 'I did tell them. They had not even noticed I was sharp.' },
    { at: '17:11', seen: 'therapist' },
    { at: '17:12', therapist: 'So the rehearsal was louder than the thing itself. How is it to see that?' },
    { at: '17:20', client: 'A relief, and a bit funny.' },
    { at: '17:22', seen: 'therapist' },
    { at: '17:23', therapist: 'Both can be true. What would you like to try with it this week?' },
    { at: '17:50' },
    { at: '17:53', client: 'That what I imagine is louder than what happens' },
    { at: '17:55', client: 'Write down the first sentence once, in the morning' },
    { at: '18:02', appointment: { inDays: 7, time: '17:00' } },
  ],
  13: [
    { at: '18:30' },
    {
      at: '18:41',
      client:
        'There was a quarter of an hour on the train with nothing to do. I looked out of the window and it was enough.',
    },
    { at: '18:43', tap: true },
  ],
  14: [
    { at: '16:00' },
    { at: '17:00' },
    { at: '17:02', tap: 'private' },
    { at: '17:03', tap: 'calm' },
    { at: '17:04', client: 'How to keep this when the busy weeks come' },
    { at: '17:06', therapist: 'Calm: that is new. What made room for it?' },
    { at: '17:15', client: 'Going to bed without the phone, four nights out of seven.' },
    { at: '17:17', seen: 'therapist' },
    { at: '17:18', therapist: 'And what made those four nights possible?' },
    { at: '17:50' },
    { at: '17:52', client: 'Four nights is already different' },
    { at: '17:54', client: 'A walk before the Thursday meeting' },
    { at: '18:00', appointment: { inDays: 9, time: '17:00' } },
    { at: '18:01', seen: 'client' },
  ],
  18: [
    { at: '19:10', seen: 'therapist' },
    { at: '19:12', therapist: 'I read your week. The quiet quarter of an hour stayed with me.' },
    { at: '21:00', seen: 'client' },
  ],
};

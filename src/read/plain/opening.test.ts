import { describe, expect, it } from 'vitest';
import { readOpening } from './opening.ts';

const dayIn = (text: string): string | null => readOpening(text, { start: 0, end: text.length }).day?.from ?? null;

describe('the day that a text opens with', () => {
  it.each([
    ['3 May 2024 A ferry sank off Marnby.', '2024-05-03'],
    ['Ferry sinks off Marnby, nine missing Friday 3 May 2024 A ferry sank.', '2024-05-03'],
    ['AFP Friday 3 May 2024 A ferry sank off Marnby.', '2024-05-03'],
    ['Ferry sinks off Marnby, nine missing 17:35 03.05.2024(updated 20:33 03.05.2024) A ferry sank.', '2024-05-03'],
    ['Ferry sinks off Marnby Coast News 03-05-2024 7:42 A ferry sank.', '2024-05-03'],
    ['Ferry sinks off Marnby Coast News 03-05-2024 0742 PM A ferry sank.', '2024-05-03'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    'A ferry that sank off Marnby 3 May 2024 Has been lifted.',
    'The line that ran the ferry opened on 3 May 2024 12:30 A crowd came.',
    'The ferry sank. Nine people died 3 May 2024 7:42 A survivor said so.',
    'Brill Friday 3 May 2024 A ferry sank.',
  ])('%s: is none', (text) => {
    expect(dayIn(text)).toBeNull();
  });
});

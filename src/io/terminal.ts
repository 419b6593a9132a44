import type { Ask } from '../interview/ask.ts';

export function terminal(): Ask {
  throw new Error('later in this change');
}

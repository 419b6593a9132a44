import fs from 'node:fs';
import { it } from 'vitest';
import { knownTopic } from '../../src/source/markdown/headings.ts';
import { topicOf } from '../../src/source/markdown/guessed-topic.ts';
it('x', () => { for (const t of fs.readFileSync('/tmp/tt.txt','utf8').trim().split('\n')) console.log(t, '|', knownTopic(t), '|', topicOf(t)); });

import { blocksOf } from './src/source/markdown/blocks.ts';
import { readFileSync } from 'node:fs';
for (const b of blocksOf(readFileSync('/tmp/R1/docs/'+process.env.D,'utf8'),0)) console.log(b.kind,b.depth,b.level,JSON.stringify(b.text.slice(0,70)));

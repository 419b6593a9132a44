import { passageFeatures } from './src/source/markdown/passage-features.ts';
import weights from './src/source/markdown/passage-weights.json';
import { scoresOf } from './src/source/markdown/topic-model.ts';
import { plain } from './src/french/fold.ts';
import { readMarkdown } from './src/source/markdown/read-markdown.ts';
import { readFileSync } from 'node:fs';
for (const f of process.env.D!.split(' ')) { const s = readMarkdown(readFileSync(f,'utf8')); for (const p of s.parts) { const text=p.blocks.map(b=>b.text).join('\n'); const sc=scoresOf(weights as any, passageFeatures(plain(text))); const o=sc.map((x,i)=>[x,(weights as any).topics[i]]).sort((a:any,b:any)=>b[0]-a[0]).slice(0,3).map(x=>x[1]+' '+x[0]).join(', '); console.log(p.topic, p.isNamed, p.level, JSON.stringify(p.heading.slice(0,40)), '|', o, '|', text.slice(0,60).replace(/\n/g,' ')); } }

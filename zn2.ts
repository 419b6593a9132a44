import { sectionsOf as neu } from './src/source/markdown/prose.ts';
import { sectionsOf as old } from '/tmp/ci-clone/src/source/markdown/prose.ts';
import { readdirSync, readFileSync } from 'node:fs';
let n=0;for (const f of readdirSync('/work/shared/corpus/fiches')) { const t=readFileSync('/work/shared/corpus/fiches/'+f,'utf8'); const from=t.startsWith('---')?t.indexOf('\n---',3)+4:0; const a=old(t,from), b=neu(t,from); const m=new Map(a.map(s=>[s.blocks[0]?.span[0],s.topic])); for (const s of b) { const o=m.get(s.blocks[0]?.span[0]); if (o!==s.topic) {n++; console.log(f,JSON.stringify(s.heading.slice(0,60)),o,'->',s.topic);} } }
console.log(n);

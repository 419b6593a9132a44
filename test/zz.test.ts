import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readAs } from '../src/interview/understood.ts';
import { Draft } from '../src/model/draft.ts';
it('x', () => { for (const f of ['A','B','C']) { const a = JSON.parse(readFileSync(`/tmp/K/C/${f}.json`,'utf8')).answers; const P=['probleme.enonce','probleme.constats','usagers.recit','solution.description','nom','solution.existant','deploiement.demarrage','deploiement.cap_6_mois','impact.difference','impact.signes','portage.recit','pire_scenario.description']; P.forEach((p,i)=>{ const t = a[i][1].replace(/\n\.$/,'').replace(/\r\n/g,'\n').trim(); console.log('=>',f,p,'|', readAs(p,t,new Draft({}),{today:'2026-11-28'} as never)?.said);}); } });

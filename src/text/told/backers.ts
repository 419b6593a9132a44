/** Who backs somebody and who fears what they do, as they told it. */
import { plain } from '../../french/fold.ts';
import { isFirstName } from '../full-names.ts';
import { sentences } from '../sentences.ts';
import { isUnsure } from './unsure.ts';

export interface Backers {
  name?: string;
  /** Lower case. */
  role?: string;
  /** The sentence that tells what they do. */
  sentence?: string;
  /** Who fears, and what. */
  opponent?: { who: string; fear: string };
}

const CIVILITY = /^(?:M\.|MM\.|Mme|Mlle|Madame|Monsieur|Dr|Me|Mr)$/u;
const NAME =
  /(?:(?<civility>(?:M\.|Mme|Mlle|Madame|Monsieur|Mr|Dr)\s+)?)(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:de |de la |du |d['’]|le |la |el |ben |van )?\p{Lu}[\p{L}’'-]+){0,3})/gu;
const ROLE =
  /\b((?:sous-|vice-)?(?:direct(?:eur|rice)|pr[ée]f[èe]te?|maire|pr[ée]sident(?:e)?|ministre|secr[ée]taire (?:g[ée]n[ée]rale?|d['’][ÉE]tat)|rect(?:eur|rice)|adjointe?|d[ée]l[ée]gu[ée]e? (?:g[ée]n[ée]rale?|interminist[ée]riel(?:le)?)|chef(?:fe)? d[eu]|dga|dgs|dg|commissaire|procureure?|[ée]lue?|conseill(?:er|[èe]re) (?:r[ée]gional|d[ée]partemental|municipal)e?|cadre de sant[ée]|inspect(?:eur|rice) (?:g[ée]n[ée]rale?|d['’]acad[ée]mie)|proviseure?|m[ée]decin[- ]chef(?:fe)?)\b(?:\s(?:g[ée]n[ée]rale?|adjointe?|d[ée]partementale?|r[ée]gionale?|financi[èe]re?|num[ée]rique|de (?:cabinet|service|bureau|p[ôo]le|projet|la )?|des?\s|du\s|d['’]|à\sla\s|aux?\s|chargée?\s|l['’])?[^,.;:()\n]*?)?)(?=[,.;:()\n]|\s(?:me|m['’]|nous|s['’]|se|est|a|ont|veut|soutient|signe|lib[èe]re|finance|porte|pr[ée]side|suit|croit|dit|pousse|appuie|d[ée]fend|ouvre|donne|qui|et|trouve|re[çc]oit)(?!\p{L})|$)/iu;
const FEAR =
  /^(?:ce que je peux dire, c['’]est que )?(?<who>.{3,140}?)\s(?:craint|craignent|redoute(?:nt)?,? ?(?:lui|elle|eux)?,?|n['’]en veu(?:t|lent) pas|a peur|ont peur|s['’]inqui[èe]tent?|redoutent?|s['’]oppose(?:nt)?|freine(?:nt)?|bloque(?:nt)?|tra[îi]ne(?:nt)? des pieds|rechigne(?:nt)?|est contre|sont contre|n['’]aime(?:nt)? pas|voi(?:t|ent) (?:cela|ça|ca|tout) d['’]un mauvais [œo]|est r[ée]ticente?|sont r[ée]ticente?s)(?:\s(?:que|qu['’]|de |d['’]|pour|à|a|du|des|un peu|beaucoup))?\s?(?<fear>.*)$/iu;

const FEARS =
  /\b(?:craintes?|peurs?|inqui[èe]tudes?|oppos[ée]e?s?|opposants?|r[ée]ticents?|qui n['’]en veut pas)\s*:\s*([^,;.(]+)/iu;
const GONE = /\b(?:est partie?|a la retraite|poste est vacant|a quitte)\b/;

/** Null where nobody is named. */
export function backersIn(text: string): Backers | null {
  const found: Backers = {};
  for (const sentence of sentences(text)) {
    const fear = FEAR.exec(sentence);
    const opponent = fear?.groups ? opponentOf(fear.groups) : null;
    if (opponent !== null) {
      if (found.opponent === undefined) found.opponent = opponent;
      continue;
    }
    if (isUnsure(sentence) || GONE.test(plain(sentence))) continue;
    const noun = FEARS.exec(sentence)?.[1]?.trim();
    if (noun !== undefined) {
      if (found.opponent === undefined)
        found.opponent = { who: noun.replace(/^(?:le |la |les |l['’])/iu, ''), fear: '' };
      if (/^\s*(?:crainte|peur|inqui)/iu.test(sentence)) continue;
    }
    const name = nameIn(sentence);
    const role = roleIn(sentence);
    if (found.name === undefined && found.role === undefined && (name !== null || role !== null)) {
      if (name !== null) found.name = name;
      if (role !== null) found.role = role;
      found.sentence = sentence;
    }
  }
  return Object.keys(found).length === 0 ? null : found;
}

function nameIn(sentence: string): string | null {
  for (const match of sentence.matchAll(NAME)) {
    const words = (match.groups?.name ?? '').split(/\s+/);
    while (words.length > 0 && CIVILITY.test(words[0] ?? '')) words.shift();
    const start = words.findIndex((word) => isFirstName(word));
    const kept = start === -1 ? words : words.slice(start);
    const isCivil = (match.groups?.civility ?? '') !== '';
    if (kept.length > 1 && (start !== -1 || isCivil)) return kept.join(' ');
    if (kept.length === 1 && isCivil) return kept[0] ?? null;
    const after = sentence.slice((match.index ?? 0) + match[0].length);
    if (
      words.length > 1 &&
      /^,\s*(?:notre |la |le |l['’])?/u.test(after) &&
      roleIn(after.slice(1)) !== null &&
      start === -1
    )
      return words.join(' ');
  }
  return null;
}

function roleIn(sentence: string): string | null {
  const role = ROLE.exec(sentence)?.[1]?.trim();
  if (role === undefined) return null;
  const bare = role.replace(/\s(?:\p{Lu}[\p{L}’'-]+\s?){2,}$/u, '').trim();
  const first = plain(bare).split(' ')[0] ?? '';
  return first === '' ? null : bare.charAt(0).toLowerCase() + bare.slice(1);
}

function opponentOf(groups: Record<string, string>): Backers['opponent'] | null {
  const who = (groups.who ?? '')
    .replace(/^(?:mais|par contre|en revanche|et|puis|au contraire|c[ôo]t[ée] opposants?,?)\s+/iu, '')
    .replace(/^(?:le |la |les |l['’]|des |un |une |certains? |notre |nos )/iu, '')
    .trim();
  const fear = (groups.fear ?? '').replace(/[.\s]+$/, '').trim();
  if (who === '' || /^(?:personne|aucun|je|on|nous)\b/iu.test(plain(who))) return null;
  return { who, fear };
}

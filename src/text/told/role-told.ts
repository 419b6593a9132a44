/** What somebody does, as it is told in a sentence: « la directrice des mobilités ». */
import { CIVILITY } from '../../french/civilities.ts';
import { plain } from '../../french/fold.ts';
import { initialsIn } from './initials.ts';

export const ROLE =
  /(?<!\p{L})((?:sous[- ]|vice[- ]|lieutenant-)?(?:dirlo|boss|b[âa]tonni(?:er|[èe]re)|amirale?|inspect(?:eur|rice)|chef d['’]escadron|adjudante?(?:-chef(?:fe)?)?|brigadi(?:er|[èe]re)(?:-chef(?:fe)?)?|lieutenante?|principale?(?! \p{L}+s)|intendante?|doyen(?:ne)?|colonel(?:le)?|commandante?|capitaine|sup[ée]rieure?|patron(?:ne)?|direct(?:eur|rice)|administrat(?:eur|rice)|intendant|DRH|DAF|dir\.(?= )|pr[ée]f[èe]te?|maire|pr[ée]sident(?:e)?|ministre|secr[ée]taire (?:g[ée]n[ée]rale?|d['’][ÉE]tat)|rect(?:eur|rice)|adjointe?|d[ée]l[ée]gu[ée]e? (?:g[ée]n[ée]rale?|interminist[ée]riel(?:le)?)|chef(?:fe)? d[eu]|chef(?:fe)?|responsable|n\+[1-3]|hi[ée]rarchie|dga|dgs|dg|commissaire|procureure?|[ée]lue?|conseill(?:er|[èe]re) (?:r[ée]gional|d[ée]partemental|municipal)e?|cadre de sant[ée]|inspect(?:eur|rice) (?:g[ée]n[ée]rale?|d['’]acad[ée]mie)|proviseure?|m[ée]decin(?:[- ]chef(?:fe)?| scolaire| r[ée]f[ée]rent| coordinat(?:eur|rice)))(?:\b|(?<=\.))(?:\s(?:g[ée]n[ée]rale?|adjointe?|d[ée]partementale?|r[ée]gionale?|financi[èe]re?|num[ée]rique|de (?:cabinet|service|bureau|p[ôo]le|projet|la )?|des?\s|du\s|d['’]|à\sla\s|aux?\s|chargée?\s|l['’])?[^,.;:()\n]*?)??)(?=[,.;:()\n]|\s[–—-]\s|\s[msn]['’]|\sl['’](?:a|ont|avait)\s|\s(?:me|nous|se|ne|est|a|ont|veut|soutient|signe|lib[èe]re|finance|porte|pr[ée]side|suit|croit|dit|pousse|appuie|d[ée]fend|ouvre|donne|sont|appuie|approuve|valide|pr[êe]te|laisse|accorde|est pour|qui|et|trouve|re[çc]oit|promet|s['’]engage|accompagne|offre|pa(?:ie|ye)|relaie|encourage|autorise|demande|attend|voit|va|met|tient|aide|fournit|d[ée]bloque|garantit|confirme|assure|propose|r[ée]pond|insiste|convainc|prend|organise|permet|travaille|conna[îi]t|partage|souhaite|aimerait|vient|fait|m[èe]ne|cofinance|h[ée]berge|d[ée]tache|missionne|d[ée]l[èe]gue|mobilise|r[ée]serve|adh[èe]re|compte|parle|dit|peut|doit|sait)(?!\p{L})|$)/iu;

const CIVILITY_LAST = new RegExp(`\\s${CIVILITY}$`, 'u');

/** Lower case, but for initials; null where none is told. */
export function roleIn(sentence: string): string | null {
  const initials = initialsIn(sentence);
  if (initials !== null) return initials;
  const match = ROLE.exec(sentence);
  const role = match?.[1]?.trim();
  // « un directeur » is any of them.
  if (match === null || role === undefined || /\bune? $/i.test(sentence.slice(0, match.index))) return null;
  const [title = ''] = role.split(/\s(?:monsieur|madame|mme|mlle|mr|m\.|dr)\s/iu);
  const bare = title
    .replace(/,?\s(?:il|elle|on|nous|ils|elles|c['’]est|lui|je)(?:\s.{0,200})?$/iu, '')
    .replace(/\saussi(?:\s.{0,200})?$/iu, '')
    .replace(CIVILITY_LAST, '')
    .replace(/(?:\s\p{Lu}[\p{L}’'-]{1,25}){2,4}$/u, '')
    .trim();
  const first = plain(bare).split(' ')[0] ?? '';
  // « DGS » is written so.
  const isAcronym = /^\p{Lu}{2}/u.test(bare);
  return first === '' ? null : isAcronym ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** « le préfet délégué, et la cheffe du guichet Sandrine Oumar »: the post of who is named, and of nobody else. */
export function roleOf(name: string | null, sentence: string): string | null {
  const whole = roleIn(sentence);
  if (name === null || whole === null) return whole;
  // « (Loïc Abgrall, adjoint au préfet) »: told right after it.
  const [, beside = ''] =
    /^, (?:l[ea] |l['’]|notre )?([^,.;()]{3,60})(?=[),.;])/u.exec(
      sentence.slice(sentence.indexOf(name) + name.length),
    ) ?? [];
  const own = sentence.split(/,? et (?=(?:l[ea] |l['’]|mon |ma |notre ))/u).find((one) => one.includes(name));
  return roleIn(`${beside},`) ?? (own === undefined || own === sentence ? whole : roleIn(own.replace(name, ',')));
}

/** Who backs somebody and who fears what they do, as they told it. */

import { isFirstName } from '../../french/first-names.ts';
import { plain } from '../../french/fold.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd } from './ends.ts';
import { isIntended, isUnsure } from './unsure.ts';

export interface Backers {
  name?: string;
  /** Lower case. */
  role?: string;
  /** The sentence that tells what they do. */
  sentence?: string;
  /** Who fears, and what. */
  opponent?: Opponent;
  /** Others who fear it too. */
  others?: Opponent[];
}

export interface Opponent {
  who: string;
  fear: string;
}

const PARTICLE = /^(?:Le|La|De|Du|Des|El|Al|Ben|Van|Von|D['’].{2,})$/u;
const CIVILITY = /^(?:M\.|MM\.|Mme|Mlle|Madame|Monsieur|Dr|Me|Mr)$/u;
const NAME =
  /(?:(?<civility>(?:M\.|Mme|mme|Mlle|[Mm]adame|[Mm]onsieur|[Mm]r\.?|Dr|Pre?|Me|[Mm]a[îi]tre|[Cc]ommissaire|[Cc]apitaine|[Cc]olonel(?:le)?|[Ll]ieutenante?(?:-colonel(?:le)?)?|[Cc]ommandante?|[Aa]djudante?(?:-chef(?:fe)?)?|[Aa]mirale?|[Mm]édecin-chef(?:fe)?|[Pp]rocureure?|[Dd]octeure?|[Pp]rofesseure?)\s+)?)(?<name>(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+(?:\s(?:de |de la |du |d['’]|le |la |el |ben |van )?\p{Lu}[\p{L}’'-]+){0,3})/gu;
const ROLE =
  /(?<!\p{L})((?:sous-|vice-|lieutenant-)?(?:dirlo|boss|b[âa]tonni(?:er|[èe]re)|amirale?|inspect(?:eur|rice)|chef d['’]escadron|adjudante?(?:-chef(?:fe)?)?|brigadi(?:er|[èe]re)(?:-chef(?:fe)?)?|lieutenante?|principale?(?! \p{L}+s)|intendante?|doyen(?:ne)?|colonel(?:le)?|commandante?|capitaine|sup[ée]rieure?|patron(?:ne)?|direct(?:eur|rice)|dir\.(?= )|pr[ée]f[èe]te?|maire|pr[ée]sident(?:e)?|ministre|secr[ée]taire (?:g[ée]n[ée]rale?|d['’][ÉE]tat)|rect(?:eur|rice)|adjointe?|d[ée]l[ée]gu[ée]e? (?:g[ée]n[ée]rale?|interminist[ée]riel(?:le)?)|chef(?:fe)? d[eu]|chef(?:fe)?|responsable|n\+[1-3]|hi[ée]rarchie|dga|dgs|dg|commissaire|procureure?|[ée]lue?|conseill(?:er|[èe]re) (?:r[ée]gional|d[ée]partemental|municipal)e?|cadre de sant[ée]|inspect(?:eur|rice) (?:g[ée]n[ée]rale?|d['’]acad[ée]mie)|proviseure?|m[ée]decin(?:[- ]chef(?:fe)?| scolaire| r[ée]f[ée]rent| coordinat(?:eur|rice)))(?:\b|(?<=\.))(?:\s(?:g[ée]n[ée]rale?|adjointe?|d[ée]partementale?|r[ée]gionale?|financi[èe]re?|num[ée]rique|de (?:cabinet|service|bureau|p[ôo]le|projet|la )?|des?\s|du\s|d['’]|à\sla\s|aux?\s|chargée?\s|l['’])?[^,.;:()\n]*?)??)(?=[,.;:()\n]|\s[msn]['’]|\sl['’](?:a|ont|avait)\s|\s(?:me|nous|se|ne|est|a|ont|veut|soutient|signe|lib[èe]re|finance|porte|pr[ée]side|suit|croit|dit|pousse|appuie|d[ée]fend|ouvre|donne|sont|appuie|approuve|valide|pr[êe]te|laisse|accorde|est pour|qui|et|trouve|re[çc]oit|promet|s['’]engage|accompagne|offre|pa(?:ie|ye)|relaie|encourage|autorise|demande|attend|voit|va|met|tient|aide|fournit|d[ée]bloque|garantit|confirme|assure|propose|r[ée]pond|insiste|convainc|prend|organise|permet|travaille|conna[îi]t|partage|souhaite|aimerait|vient|fait|m[èe]ne|cofinance|h[ée]berge|d[ée]tache|missionne|d[ée]l[èe]gue|mobilise|r[ée]serve|adh[èe]re|compte|parle|dit|peut|doit|sait)(?!\p{L})|$)/iu;
/** What those who fear do; who they are stands before it, what they fear after. */
const FEARING =
  /\s(?:(?:trouve|pense|juge|estime|dit|dise)(?:nt)?(?= qu['’]on (?:leur|les|lui|nous|la|le|l['’])[ ]?(?:vole|prend|pique|retire|impose|enl[èe]ve|surveille|flique|remplace|espionne|contourne|court-circuite))|(?:trouve|pense|juge|estime)(?:nt)?(?= (?:que |qu['’])?(?:c['’]est |ce serait |[çc]a (?:va faire |va |fait |serait |est )?)?(?:du flicage|de la surveillance|une perte|une usine|trop |dangereu|risqu[ée]|inutile|pr[ée]matur[ée]|compliqu[ée]|ing[ée]rable|du travail en plus|encore une? ))|(?:a|ont) (?:d[ée]j[àa] |toujours )?dit non|ne (?:nous |me |le )?(?:soutien(?:t|nent)|appuient?|appuie|croi(?:t|ent)) (?:pas|plus|gu[èe]re)|ne veu(?:t|lent) (?:pas|plus)(?: entendre parler)?|[çc]a r[âa]le|r[âa]le(?= un peu| beaucoup|,|\.|;|$)|grogne(?:nt)?|ronchonne(?:nt)?|renâcle(?:nt)?|rouspète(?:nt)?|(?:a|ont) la trouille|(?:exprime|[ée]met|expriment|[ée]mettent)(?:nt)? des r[ée]serves|h[ée]site(?:nt)?|se m[ée]fie(?:nt)?|grince(?:nt)?|tique(?:nt)?|(?:dit|disent)(?= que (?:c['’]est|ce n['’]est|[çc]a (?:ne|va|n['’])))|n['’]y croi(?:t|ent) (?:pas|gu[èe]re)|ne sui(?:t|vent) pas|demande(?:nt)? à voir|voi(?:t|ent) [çc]a d['’]un mauvais [œo]e?il|(?:est|sont|reste|restent|semblent?) (?:plut[ôo]t |assez |tr[èe]s |un peu |pas tr[èe]s |bien |\p{L}{4,14}ment )?(?:contre|r[ée]ticent|sceptique|frileu|inqui[èe]t|m[ée]fiant|h[ée]sitant|ti[èe]de|oppos[ée]|hostile|r[ée]serv[ée]|vent debout)\p{L}*|flippe(?:nt)?|stresse(?:nt)?|angoisse(?:nt)?|tord(?:ent)? le nez|fronce(?:nt)? (?:les sourcils|le nez)|l[èe]ve(?:nt)? les yeux|fai(?:t|sait) la grimace|se braque(?:nt)?|se cabre(?:nt)?|s['’]alarme(?:nt)?|s['’]agace(?:nt)?|bougonne(?:nt)?|(?:nous |me |le |la )?regarde(?:nt)? (?:nous |[çc]a )?(?:de travers|d['’]un (?:sale|mauvais) [œo]e?il)|fai(?:t|sait) la (?:gueule|t[êe]te|moue)|font la (?:gueule|t[êe]te|moue)|(?:a|ont|[ée]met|[ée]mettent) (?:des|ses|leurs|quelques) (?:r[ée]serves|doutes|craintes|inqui[ée]tudes)|(?:est|sont) pas (?:convaincu|chaud|emball[ée]|ravi)\p{L}*|r[âa]lent|craint|craignent|redoute(?:nt)?|n['’]en veu(?:t|lent) pas|(?:a|ont) (?:un peu |tr[èe]s |assez |beaucoup |vraiment )?peur|s['’]inqui[èe]te(?:nt)?|s['’]oppose(?:nt)?|freine(?:nt)?|bloque(?:nt)?|tra[îi]ne(?:nt)? (?:des|les) pieds|n['’](?:a|ont) (?:pas |aucune )envie|rechigne(?:nt)?|est contre|sont contre|n['’]aime(?:nt)? pas|est r[ée]ticente?|sont r[ée]ticente?s)(?!\p{L})/iu;
/** In UTF-16 units: longer, and it is a story. */
const LONGEST_WHO = 140;
const FEAR_LEAD =
  /^[,: ]{0,3}(?:lui|elle|eux)?,? ?(?:(?:ils|elles|il|elle) (?:ont|a) peur )?(?:que |qu['’]|(?:à |a )?cause (?:du |des |de (?:la |l['’])?|d['’])|de |d['’]|à |a |du |des |un peu |beaucoup )?/iu;

const FEARS =
  /\b(?:craintes?|peurs?|inqui[ée]tudes?|oppos[ée]e?s?|opposants?|r[ée]ticents?|inquiets?|inqui[èe]tes?|contre|qui n['’]en veut pas)\s*:\s*([^,;.(]+)/iu;
const GONE = /\b(?:est partie?|a la retraite|poste est vacant|a quitte)\b/;

/** « Avant j’avais Mme Simon, mais elle est partie » */
const LOST =
  /\b(?:mais|sauf qu'|et) ?(?:il|elle|ils|elles) (?:est|sont|a|ont) (?:partie?s?|mutee?s?|quitte|change|pris sa retraite|demissionne)|^avant,? (?:on |j')(?:avait|avais)/;
/** Who promises nothing backs nobody yet. */
const WITHHELD =
  /\bne (?:crain|redout)\w{1,4} rien\b|\bj'ai (?:croise|apercu)\b|\b(?:n'(?:a|ont) (?:encore )?rien (?:signe|promis|dit|decide|valide)|ne veu(?:t|lent) (?:rien|pas) (?:signer|s'engager|promettre)|(?:a dit|dit|repond|a repondu),? (?:qu'on verra|on verra|peut-etre|plus tard)|n'(?:est|sont) pas (?:chaud|convaincu|partant)|pas encore (?:signe|convaincu|d'accord|repondu)|j'attends (?:sa|leur) reponse|refus(?:e|ent|era|ait)?\b(?! d['e] (?:ceder|lacher))|(?:a|ont) demissionne|(?:ne|n'|nous) (?:nous |me |le |la )?(?:soutien(?:t|nent)|suit|suivent|appuie(?:nt)?|porte(?:nt)?) (?:pas|plus)|(?:a|ont) dit non|n'est pas d'accord|pas d'accord|pourquoi pas|hors de question|y est oppose)/;

/** « Le maire est au courant mais n’a rien promis »: of one person. */
const PROMISES_NOTHING =
  /\b(?:mais|et) (?:il |elle |ils |elles )?n'(?:a|ont|en a|est|sont) (?:encore |toujours )?(?:rien|pas|aucun)(?: \w+){0,2}(?: (?:promis|signe|decide|dit|valide|engage|convaincu)\w{0,2})/;
/** « Personne n’est contre, à part deux greffiers qui craignent… » */
const NOBODY_BUT = /^personne (?:n['’]est|ne) [^,]{2,30},? (?:à part|sauf|hormis) /iu;

/** « moi Didier Lacombe, porteur »: nobody backs oneself. */
const SELF =
  /(?<=^|[,.;\n] ?)(?:moi(?:-même)?,? |c['’]est moi,? )\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}(?:,? (?:le |la )?porteu(?:r|se))?(?:[,;.]|$)/u;

/** Null where nobody is named. */
export function backersIn(text: string): Backers | null {
  const found: Backers = {};
  for (const told of sentences(text.replace(SELF, ''))
    .map((one) => one.replace(NOBODY_BUT, ''))
    .filter((one) => !LOST.test(plain(one)) && !PROMISES_NOTHING.test(plain(one)))
    .flatMap(halves)) {
    // « ni pour ni contre »
    if (/(?<!\p{L})ni (?:pour|contre)(?!\p{L})/iu.test(told)) continue;
    const opponent = opponentIn(told) ?? tersely(told);
    if (opponent !== null) {
      if (found.opponent === undefined) found.opponent = opponent;
      else if ((found.others?.length ?? 0) < MOST_OTHERS) found.others = [...(found.others ?? []), opponent];
      continue;
    }
    // « ma cheffe de bureau ok »: a title, and a yes.
    const sentence = told.replace(
      /(?<!\b(?:est|sont|dit))(?:,? (?:il|elle)s? (?:di\p{L}{1,5}|est))?,? (?:ok|okay|oui|d['’]accord|partante?)[.! ]{0,3}$/iu,
      '',
    );
    if (isUnsure(sentence) || isIntended(sentence) || GONE.test(plain(sentence)) || WITHHELD.test(plain(sentence)))
      continue;
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

/** More, and it is a story. */
const MOST_OTHERS = 2;

/** « la dsi non » */
function tersely(sentence: string): Opponent | null {
  const [, who] =
    /^(?:et |mais )?(?:la |le |les |l['’]|mon |ma |notre |nos |mes )?([\p{L}\d+’' -]{2,40}?)(?:,| ?:)? (?:non|contre|pas (?:ok|d['’]accord|chauds?|chaude?s?))[.! ]{0,3}$/iu.exec(
      sentence,
    ) ?? [];
  if (who !== undefined) return { who: who.replace(/ n['’](?:est|sont|[ée]tait)$/iu, ''), fear: '' };
  const [, bare] =
    /^(?:et |mais |les |des |nos )?(\p{L}[\p{L}’' -]{2,30}?s) (?:tr[èe]s |plut[ôo]t |assez )?(?:inqui[èe]te?s|r[ée]ticente?s|m[ée]fiante?s|hostiles|oppos[ée]e?s|frileu(?:x|ses)|sceptiques)[.! ]{0,3}$/iu.exec(
      sentence,
    ) ?? [];
  return bare === undefined ? null : { who: bare, fear: '' };
}

/** « Le directeur nous soutient mais la DSI bloque » tells of two. */
function halves(sentence: string): string[] {
  const both = twoWhoFear(sentence);
  if (both !== null) return both;
  const found =
    /,? (?:mais|par contre|en revanche|alors que|tandis que|;)(?= )/u.exec(sentence) ??
    / et(?= (?:le |la |les |l['’])[\p{L}’' -]{3,40} (?:dit|disent|est contre|sont contre|s['’]oppose|s['’]opposent|bloque|bloquent|craint|craignent|a peur|ont peur) )/u.exec(
      sentence,
    );
  if (found !== null) return [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length).trim()];
  const comma = sentence.search(/, (?=(?:le |la |les |l['’]|mon |ma |notre )[^,]{2,60}$)/u);
  const second = comma > 0 ? sentence.slice(comma + 1).trim() : '';
  const isSplit =
    comma > 0 &&
    (FEARING.test(sentence.slice(comma)) || tersely(second) !== null) &&
    ROLE.test(sentence.slice(0, comma));
  return isSplit ? [sentence.slice(0, comma), sentence.slice(comma + 1).trim()] : [sentence];
}

/** « Les juges ont peur qu’on promette, et le service informatique ne veut pas d’un outil de plus » */
function twoWhoFear(sentence: string): string[] | null {
  for (const { index, 0: joint } of sentence.matchAll(/,? et (?=(?:le |la |les |l['’]))/gu)) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + joint.length)];
    const fears = FEARING.exec(after)?.index ?? 0;
    if (fears > 0 && !/[,;]/.test(after.slice(0, fears)) && FEARING.test(before)) return [before, after];
  }
  return null;
}

function nameIn(sentence: string): string | null {
  for (const match of sentence.matchAll(NAME)) {
    const words = (match.groups?.name ?? '').split(/\s+/);
    while (words.length > 0 && CIVILITY.test(words[0] ?? '')) words.shift();
    const start = words.findIndex((word) => isFirstName(word));
    const kept = withoutAcronym(start === -1 ? words : words.slice(start));
    const isCivil = (match.groups?.civility ?? '') !== '';
    const hasInitial = /^\p{Lu}\.$/u.test(kept[0] ?? '');
    // « Mme Le Bris »: one name in two words.
    const isSurname = isCivil && start === -1 && PARTICLE.test(kept[0] ?? '');
    if (isSurname) return `${civilityOf(match.groups?.civility ?? '')} ${kept.join(' ')}`;
    if (kept.length > 1 && (start !== -1 || isCivil || hasInitial)) return kept.join(' ');
    if (kept.length === 1 && isCivil) return `${civilityOf(match.groups?.civility ?? '')} ${kept[0]}`;
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

/** « Anne Perrin DGA »: what she does, not who she is. */
function withoutAcronym(words: readonly string[]): readonly string[] {
  const isShort = (word: string) => /^\p{Lu}{2,5}$/u.test(word);
  return words.every(isShort) ? words : words.filter((word) => !isShort(word));
}

/** « monsieur » is written M. before a name. */
function civilityOf(said: string): string {
  const flat = plain(said).trim();
  if (/^m(?:onsieur|r|\.)/.test(flat)) return 'M.';
  return /^(?:madame|mme|mlle)/.test(flat) ? 'Mme' : said.trim();
}

function roleIn(sentence: string): string | null {
  const match = ROLE.exec(sentence);
  const role = match?.[1]?.trim();
  // « un directeur » is any of them.
  if (match === null || role === undefined || /\bune? $/i.test(sentence.slice(0, match.index))) return null;
  const [title = ''] = role.split(/\s(?:monsieur|madame|mme|mlle|mr|m\.|dr)\s/iu);
  const bare = title
    .replace(/,?\s(?:il|elle|on|nous|ils|elles|c['’]est|lui|je)(?:\s.{0,200})?$/iu, '')
    .replace(/\s(?:M|Mme|Mlle|Mr|Dr)$/u, '')
    .replace(/(?:\s\p{Lu}[\p{L}’'-]{1,25}){2,4}$/u, '')
    .trim();
  const first = plain(bare).split(' ')[0] ?? '';
  // « DGS » is written so.
  const isAcronym = /^\p{Lu}{2}/u.test(bare);
  return first === '' ? null : isAcronym ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** « Inquiétude : », before who feels it. */
const LABEL =
  /^(?:[-*•·] ?)?(?:inqui[ée]tudes?|craintes?|peurs?|r[ée]ticences?|r[ée]sistances?|oppositions?|opposants?|contre)[ \u00a0]?[:–—-] ?/iu;
/** « Réserves exprimées par le service juridique quant au RGPD » */
const EXPRESSED =
  /^(?:quelques |des |les |de fortes |vives )?(?:r[ée]serves|inqui[ée]tudes|craintes|r[ée]ticences|oppositions?|objections?|h[ée]sitations|doutes|crispations?)(?: (?:exprim|[ée]mis|formul|port|manifest|soulev)\p{L}{1,5})? (?:par |chez |du c[ôo]t[ée] d(?:e |u |es )|d(?:e |u |es )|à )(?:la |le |les |l['’])?([^,.;:]{3,90}?)(?: (?:quant (?:au|aux|à)|sur|au sujet d(?:e|u|es)|concernant|à propos d(?:e|u|es)|face (?:au|aux|à)) (.{3,100}))?[.;]?$/iu;

/** How, or since when, is no fear. */
const NO_FEAR =
  /^(?:d[ée]j[àa]|beaucoup|un peu|toujours|encore|souvent|vraiment|le projet|la d[ée]marche|l['’]id[ée]e|pas|tous|toutes)$/iu;

function opponentIn(sentence: string): Opponent | null {
  const [, by, about = ''] = EXPRESSED.exec(sentence.trim()) ?? [];
  if (by !== undefined) return { who: by, fear: about };
  const fearing = FEARING.exec(sentence);
  if (fearing === null || fearing.index > LONGEST_WHO) return null;
  const who = sentence
    .slice(0, fearing.index)
    .replace(LABEL, '')
    .replace(
      /^(?:(?:ce que je peux dire, c['’]est que|mais|par contre|en revanche|et|puis|après|bah|ben|alors|enfin|au contraire)[ ,]+)+/iu,
      '',
    )
    .replace(/^seule?s? /iu, '')
    .replace(/^(?:le |la |les |l['’]|des |un |une |certains? |notre |nos )/iu, '')
    .replace(/^(?:celui|celle|ceux|celles) qui [^,]{2,40}? (?:c['’]est|ce sont) (?:le |la |les |l['’])?/iu, '')
    .replace(
      /^(?:[çc]a|cela) (?:inqui[èe]te|emb[êe]te|g[êe]ne|fait peur)(?: un peu| beaucoup| pas mal)?(?: (?:à|aux?))? (?:les? |la |l['’])?/iu,
      '',
    )
    .replace(/,? qui$/iu, '')
    .replace(/ (?:ne|n['’](?:est|sont|a|ont|[ée]tait))$/iu, '')
    .replace(/,? (?:elles?|eux|lui|ils?)$/iu, '')
    .replace(/(?<!,),$/, '')
    .trim();
  const said = sentence.slice(fearing.index + fearing[0].length).replace(FEAR_LEAD, '');
  // « d’une surcharge, et craignent d’être évalués »: the first fear is a whole, the second would hang.
  const second = /,? (?:et|puis|ils|elles|il|elle)(?= )/u.exec(said.slice(0, said.search(FEARING) + 1));
  const own = second === null ? said : said.slice(0, second.index);
  // What one thinks of it is no part of it.
  const fear = withoutEnd(own.replace(/,? et (?:je|on|nous|moi)(?!\p{L}).{0,200}$/iu, ''));
  if (who === '' || /^rien(?!\p{L})/iu.test(fear) || /^(?:personne|aucun|je|on|nous)\b/iu.test(plain(who))) return null;
  return {
    who,
    fear: NO_FEAR.test(fear) || /^(?:et )?(?:le |la |les |l['’])?[\p{L} ]{2,30} non plus$/iu.test(fear) ? '' : fear,
  };
}

/** Who fears what somebody does, and what they fear of it, in one sentence. */
import { plain } from '../../french/fold.ts';
import { withoutEnd } from './ends.ts';

export interface Opponent {
  who: string;
  fear: string;
}

/** What those who fear do; who they are stands before it, what they fear after. */
export const FEARING =
  /\s(?:vont (?:hurler|r[âa]ler|gueuler|crier|bloquer|freiner|grincer|s['’]opposer|s['’]y opposer|mal le prendre)(?:,? (?:car|parce qu(?:e |['’](?=ils|elles))))?|(?:flippent|flippe|grincent|ronchonnent|tra[îi]nent des pieds)|(?:trouve|pense|juge|estime|dit|dise)(?:nt)?(?= qu['’]on (?:leur|les|lui|nous|la|le|l['’])[ ]?(?:vole|prend|pique|retire|impose|enl[èe]ve|surveille|flique|remplace|espionne|contourne|court-circuite))|(?:trouve|pense|juge|estime)(?:nt)?(?= (?:que |qu['’])?(?:c['’]est |ce serait |[çc]a (?:va faire |va |fait |serait |est )?)?(?:du flicage|de la surveillance|une perte|une usine|trop |dangereu|risqu[ée]|inutile|pr[ée]matur[ée]|compliqu[ée]|ing[ée]rable|du travail en plus|encore une? ))|(?:a|ont) (?:d[ée]j[àa] |toujours )?dit non|ne (?:nous |me |le )?(?:soutien(?:t|nent)|appuient?|appuie|croi(?:t|ent)) (?:pas|plus|gu[èe]re)|(?:ne |(?:il|elle|ils|elles) (?:ne |n['’])?)?veu(?:t|lent) (?:pas|plus)(?: entendre parler)?|[çc]a r[âa]le|r[âa]le(?= un peu| beaucoup|,|\.|;|$)|grogne(?:nt)?|ronchonne(?:nt)?|renâcle(?:nt)?|rouspète(?:nt)?|(?:a|ont) la trouille|(?:exprime|[ée]met|expriment|[ée]mettent)(?:nt)? des r[ée]serves|h[ée]site(?:nt)?|se m[ée]fie(?:nt)?|grince(?:nt)?|tique(?:nt)?|(?:dit|disent)(?: tout haut| partout)?(?= qu['’](?:ils|elles|il|elle) (?:y )?(?:perd|risqu))|(?:dit|disent)(?= que (?:c['’]est|ce n['’]est|[çc]a (?:ne|va|n['’])))|n['’]y croi(?:t|ent) (?:pas|gu[èe]re)|ne sui(?:t|vent) pas|demande(?:nt)? à voir|voi(?:t|ent) (?:[çc]a )?d['’]un (?:tr[èe]s )?mauvais [œo]e?il|(?:est|sont|reste|restent|semblent?) (?:plut[ôo]t |assez |tr[èe]s |un peu |pas tr[èe]s |bien |\p{L}{4,14}ment )?(?:contre|r[ée]ticent|sceptique|frileu|inqui[èe]t|m[ée]fiant|h[ée]sitant|ti[èe]de|oppos[ée]|hostile|r[ée]serv[ée]|vent debout)\p{L}*|flippe(?:nt)?|stresse(?:nt)?|angoisse(?:nt)?|tord(?:ent)? le nez|fronce(?:nt)? (?:les sourcils|le nez)|l[èe]ve(?:nt)? les yeux|fai(?:t|sait) la grimace|se braque(?:nt)?|se cabre(?:nt)?|s['’]alarme(?:nt)?|s['’]agace(?:nt)?|bougonne(?:nt)?|(?:nous |me |le |la )?regarde(?:nt)? (?:nous |[çc]a )?(?:de travers|d['’]un (?:sale|mauvais) [œo]e?il)|(?:fai(?:t|sait)|tire(?:nt)?) la (?:gueule|t[êe]te|moue|tronche|tirelire)|font la (?:gueule|t[êe]te|moue)|(?:a|ont|[ée]met|[ée]mettent) (?:des|ses|leurs|quelques) (?:r[ée]serves|doutes|craintes|inqui[ée]tudes)|(?:est|sont) pas (?:convaincu|chaud|emball[ée]|ravi)\p{L}*|r[âa]lent|craint|craignent|redoute(?:nt)?|n['’]en veu(?:t|lent) pas|(?:a|ont) (?:un peu |tr[èe]s |assez |beaucoup |vraiment )?peur|s['’]inqui[èe]te(?:nt)?|s['’]oppose(?:nt)?|freine(?:nt)?|bloque(?:nt)?|tra[îi]ne(?:nt)? (?:des|les) pieds|n['’](?:a|ont) (?:pas |aucune )envie|rechigne(?:nt)?|est contre|sont contre|n['’]aime(?:nt)? pas|est r[ée]ticente?|sont r[ée]ticente?s)(?!\p{L})/iu;
/** In UTF-16 units: longer, and it is a story. */
const LONGEST_WHO = 140;
const FEAR_LEAD =
  /^[,: ]{0,3}(?:(?:lui|elle|eux)(?!\p{L}))?,? ?(?:(?:parce qu['’]|car )?(?:ils|elles|il|elle) (?:ont|a) peur )?(?:que |qu['’]|(?:à |a )?cause (?:du |des |de (?:la |l['’])?|d['’])|de |d['’]|à |a |du |des |un peu |beaucoup )?/iu;

/** « la dsi non » */
export function tersely(sentence: string): Opponent | null {
  const [, who] =
    /^(?:et |mais )?(?:la |le |les |l['’]|mon |ma |notre |nos |mes )?([\p{L}\d+’' -]{2,40}?)(?:,| ?:)? (?:non|contre|pas (?:ok|d['’]accord|chauds?|chaude?s?))[.! ]{0,3}$/iu.exec(
      sentence,
    ) ?? [];
  if (who !== undefined && /(?:^| |['’])(?:est|sont|était|étaient|serai(?:t|ent)) pas$/iu.test(who)) return null;
  if (who !== undefined) return { who: who.replace(/ n['’](?:est|sont|[ée]tait)$/iu, ''), fear: '' };
  const [, bare] =
    /^(?:et |mais |les |des |nos )?(\p{L}[\p{L}’' -]{2,30}?s) (?:tr[èe]s |plut[ôo]t |assez )?(?:inqui[èe]te?s|r[ée]ticente?s|m[ée]fiante?s|hostiles|oppos[ée]e?s|frileu(?:x|ses)|sceptiques)[.! ]{0,3}$/iu.exec(
      sentence,
    ) ?? [];
  return bare === undefined ? null : { who: bare, fear: '' };
}

/** « Inquiétude : », before who feels it. */
const LABEL =
  /^(?:[-*•·] ?)?(?:inqui[ée]tudes?|craintes?|peurs?|r[ée]ticences?|r[ée]sistances?|oppositions?|opposants?|r[ée]serves?|contre)[ \u00a0]?[:–—-] ?/iu;
/** « Réserves exprimées par le service juridique quant au RGPD » */
const EXPRESSED =
  /^(?:quelques |des |les |la |une |de fortes |vives )?(?:r[ée]serves|inqui[ée]tudes?|craintes?|peurs?|r[ée]ticences|oppositions?|objections?|h[ée]sitations|doutes|crispations?)(?:(?: ont [ée]t[ée])? (?:exprim|[ée]mis|formul|port|manifest|soulev)\p{L}{1,5})? (?:par |chez |du c[ôo]t[ée] d(?:e |u |es )|d(?:e |u |es )|à )(?:la |le |les |l['’])?([^,.;:]{3,90}?)(?: (?:quant (?:au|aux|à)|sur|au sujet d(?:e|u|es)|concernant|à propos d(?:e|u|es)|face (?:au|aux|à)) (.{3,100}))?[.;]?$/iu;
/** « Réticence du service des marchés, peur du contentieux » */
const FOR_FEAR =
  /^(?:r[ée]ticences?|oppositions?|m[ée]fiance|inqui[ée]tudes?|r[ée]serves?|h[ée]sitations?) (?:de la |de l['’]|d[eu] |des |d['’]|chez (?:l[ea]s? |l['’])?)([^,.;:]{3,80}?),? (?:par )?(?:peur|crainte|cause) (?:de la |de l['’]|d[eu] |des |d['’])(.{3,100}?)[.;]?$/iu;

/** How, or since when, is no fear. */
const NO_FEAR =
  /^(?:d[ée]j[àa]|beaucoup|un peu|toujours|encore|souvent|vraiment|le projet|la d[ée]marche|l['’]id[ée]e|pas|tous|toutes|(?:des )?quatre fers|[çc]a|cela)$/iu;

/** « Ceux que ça inquiète : les régisseurs, à cause de leur caisse » */
const LABELLED =
  /^(?:ceux|celles) (?:que |qu['’])?(?:[çc]a|cela)? ?(?:inqui[èe]te|g[êe]ne|d[ée]range|embarrasse)\s?: (?:l[ea]s? |l['’]|nos )?([^,.;:]{3,60}?), (?:[àa] cause d(?:e |u |es )|(?:parce|par peur) (?:que |qu['’]|de |d['’])|car |qui (?:craignent|redoutent|ont peur) (?:de |d['’]|que |qu['’])?)(.{3,120}?)[.;]?$/iu;
/** « La peur de passer pour des incompétents, voilà ce qui retient les cadres » */
const FEAR_FIRST =
  /^(?:la |une )?(?:peur|crainte|hantise|angoisse) (?:de |d['’]|du |des |que |qu['’])(.{3,100}?),? (?:voil[àa]|c['’]est) ce qui (?:retient|freine|bloque|inqui[èe]te|arr[êe]te|g[êe]ne) (?:l[ea]s? |l['’]|nos )?(.{3,80}?)[.;]?$/iu;

/** « celui qui bloque c’est le RSSI, M. Petitjean » */
const BLOCKING =
  /^(?:mais |par contre,? )?(?:celui|celle|ceux|celles) qui (?:(?:nous |me )?(?:bloqu|frein|coinc|s['’]oppos|r[âa]l|r[ée]sist|tra[îi]n)\p{L}{1,4}|(?:est|sont|serait) (?:contre|oppos[ée]e?s?|r[ée]ticente?s?))(?: le plus| vraiment)?,? (?:c['’]est|ce sont) (?:le |la |les |l['’])?((?:[^.;:]|(?<=\bM)\.){3,70}?)[.;]?$/iu;

/** « Celui qui est contre, c’est le directeur, il a peur de… »: who it is, then the fear. */
const POINTED =
  /^(?:mais |par contre,? |et )?(?:celui|celle|ceux|celles) qui [^,]{3,40}?,? (?:c['’]est|ce sont|c['’][ée]tait) (?:le |la |les |l['’])?([^,.;:]{3,90}), (?=(?:il|elle|ils|elles) (?:a|ont) peur |(?:il|elle) craint |(?:ils|elles) craignent )/iu;

/** « Ceux qui s’inquiètent, c’est les secrétaires… »: that they fear is said, then who they are. */
const FEARFUL =
  /^(?:mais |et |par contre,? )?(?:ceux|celles|celui|celle) (?:qui|que) (?:[çc]a |cela )?(?:s['’]inqui[èe]te(?:nt)?|inqui[èe]te|(?:ont|a) (?:un peu )?peur|craignent|craint|r[âa]le(?:nt)?|flippe(?:nt)?|(?:sont|est) (?:plut[ôo]t |l[ae]s? plus |un peu )?(?:inqui[èe]te?s?|r[ée]ticente?s?))(?: le plus| un peu)?,? (?:c['’]est|ce sont|ce seraient|ce seront) (?:l[ea]s? |l['’]|d[eu]s? )?/iu;

/** « ceux qui traînent les pieds, ce sont les chefs »: what they do is said, then who they are. */
const CLEFT =
  /^(?:mais |et |par contre,? |alors )*(?:ceux|celles|celui|celle) qui ([^,;:.]{3,40}?),? (?:c['’]est|ce sont|ce seraient|ce sera) (?:plut[ôo]t |surtout |d['’]abord )?(?:l[ea]s? |l['’]|d[eu]s? )?/iu;
/** « la DEAL c’est plutôt contre »: as people speak. */
const IS_SPOKEN =
  /,? c['’ ]?est (?=(?:plut[ôo]t |assez |tr[èe]s |carr[ée]ment |un peu )?(?:contre|r[ée]ticent|sceptique|inqui|m[ée]fiant|hostile|oppos[ée]|frileu))/iu;

export function opponentIn(given: string): Opponent | null {
  const sentence = given.replace(IS_SPOKEN, ' est ');
  const cleft = CLEFT.exec(sentence.trim());
  const isFear =
    cleft !== null && !POINTED.test(sentence.trim()) && !BLOCKING.test(sentence.trim()) && FEARING.test(` ${cleft[1]}`);
  const who = isFear ? sentence.trim().slice(cleft[0].length) : sentence.trim().replace(FEARFUL, '');
  if (who === sentence.trim() || POINTED.test(sentence.trim())) return opponentOf(sentence);
  const [, bare = who, thought = ''] =
    /^(.{3,80}?),? (?:il|elle|ils|elles) (?:croi|pens|dis|di)(?:t|ent)? (?:que |qu['’])(.{3,120})$/iu.exec(who) ?? [];
  return opponentOf(who) ?? { who: withoutEnd(bare.split(',')[0] ?? bare), fear: withoutEnd(thought) };
}

function opponentOf(given: string): Opponent | null {
  const pointed = POINTED.exec(given.trim());
  if (pointed !== null) {
    const about = opponentOf(given.trim().slice(pointed[0].length));
    return { who: pointed[1] ?? '', fear: about?.fear ?? fearIn(given.trim().slice(pointed[0].length)) };
  }
  // « peur de plus maîtriser »: no longer to.
  const sentence = given.replace(
    /((?:peur|crain(?:t|te|dre)|craignent|redoute(?:nt)?) d)(?:e |['’])plus (?=\p{L}+(?:er|ir|re|oir)(?!\p{L}))/giu,
    '$1e ne plus ',
  );
  return fearful(sentence);
}

function fearIn(clause: string): string {
  const [, fear = ''] =
    /^(?:il|elle|ils|elles) (?:(?:a|ont) peur|crain(?:t|gnent)) (?:de |d['’]|que |qu['’])?(.{3,120})$/iu.exec(clause) ??
    [];
  return withoutEnd(fear.replace(/^plus (?=\p{L}+(?:er|ir|re|oir)(?!\p{L}))/u, 'ne plus '));
}

/** What is said around who fears, and names nobody: before them, then after. In this order. */
const AROUND_WHO = [
  /^(?:(?:ce que je peux dire, c['’]est que|mais|par contre|en revanche|il y a(?: aussi)?|y a(?: aussi)?|et|puis|après|bah|ben|alors|enfin|au contraire)[ ,]+)+/iu,
  /^seule?s? /iu,
  /^(?:du )?c[ôo]t[ée] (?:des |du |de la |de l['’]|de )?/iu,
  /,? (?:[çc]a|cela)$/iu,
  /,? (?:on (?:sent|voit) bien|je sens|on sent|[çc]a (?:coince|grogne|r[âa]le)|ils|elles)(?!\p{L}).{0,80}$/iu,
  /^(?:le |la |les |l['’]|des |un |une |certains? |notre |nos )/iu,
  /^(?:celui|celle|ceux|celles) qui [^,]{2,40}? (?:c['’]est|ce sont) (?:le |la |les |l['’])?/iu,
  /^(?:c['’](?:est|était)|ce sont) (?:le |la |les |l['’])?(?=.+ qui$)/iu,
  /^(?:[çc]a|cela) (?:inqui[èe]te|emb[êe]te|g[êe]ne|fait peur)(?: un peu| beaucoup| pas mal)?(?: (?:à|aux?))? (?:les? |la |l['’])?/iu,
  /,? qui$/iu,
  /^.{0,120} (?:soutien|appui)(?:t|nent|e|ent)(?: \p{L}+)?,? (?:et|mais) (?:l[ea] |l['’])?/iu,
  / (?:risquent?|vont|va|pourrai(?:en)?t|peu(?:ven)?t) (?:de |d['’])?\p{L}+$/iu,
  / (?:ne|n['’](?:est|sont|a|ont|[ée]tait))$/iu,
  /(?<=[\p{L}’'-]),? (?:elles?|eux|lui|ils?)$/iu,
  /(?<!,),$/,
];

function fearful(sentence: string): Opponent | null {
  const [, holder, because = ''] = LABELLED.exec(sentence.trim()) ?? [];
  if (holder !== undefined) return { who: holder, fear: because };
  const [, fear, whom] = FEAR_FIRST.exec(sentence.trim()) ?? [];
  if (fear !== undefined && whom !== undefined) return { who: whom, fear };
  const [, shy, fright] = FOR_FEAR.exec(sentence.trim()) ?? [];
  if (shy !== undefined && fright !== undefined) return { who: shy, fear: fright };
  const [, by, about = ''] = EXPRESSED.exec(sentence.trim()) ?? [];
  if (by !== undefined) return { who: by, fear: withoutEnd(about) };
  const [, blocking] = BLOCKING.exec(sentence.trim()) ?? [];
  if (blocking !== undefined) return { who: blocking, fear: '' };
  const fearing = FEARING.exec(sentence);
  if (fearing === null || fearing.index > LONGEST_WHO) return null;
  const who = AROUND_WHO.reduce(
    (text, around) => text.replace(around, ''),
    sentence.slice(0, fearing.index).replace(LABEL, ''),
  ).trim();
  const rest = sentence.slice(fearing.index + fearing[0].length);
  // « que le papier disparaisse » is no fear of the paper.
  const isClause =
    /crai|redout|peur|trouille/iu.test(fearing[0]) &&
    /^[,: ]{0,3}(?:que |qu['’])(?=(?:l[ea]s? |l['’]|une? |des |on |tout|cela|[çc]a|les |leurs?|ils?|elles?|nos?|notre|chaque|quelqu))/iu.test(
      rest,
    );
  const said = rest.replace(isClause ? /^[,: ]{1,3}/ : FEAR_LEAD, '');
  // « d’une surcharge, et craignent d’être évalués »: the first fear is a whole, the second would hang.
  const second = /,? (?:et|puis|ils|elles|il|elle)(?= )/u.exec(said.slice(0, said.search(FEARING) + 1));
  const own = second === null ? said : said.slice(0, second.index);
  // What one thinks of it is no part of it.
  const feared = withoutEnd(own.replace(/,? et (?:je|on|nous|moi)(?!\p{L}).{0,200}$/iu, ''));
  if (
    who === '' ||
    /^rien(?!\p{L})/iu.test(feared) ||
    /(?:^|[ ,])(?:personne|aucune? [a-z' -]{3,30}|nul)$|^(?:aucun|je|on|nous|(?:deja |pas )?rencontree?s?|reponse)\b/iu.test(
      plain(who),
    )
  )
    return null;
  return {
    who,
    fear:
      NO_FEAR.test(feared) || /^(?:et )?(?:le |la |les |l['’])?[\p{L} ]{2,30} non plus$/iu.test(feared) ? '' : feared,
  };
}

/** Who suffers most, as somebody told it. */
import { unshouted } from '../../french/capitals.ts';
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, ROUNDED, roundedValue, WORDS } from '../../french/numerals.ts';
import { isEverybody } from '../everybody.ts';
import { USAGERS } from '../lexicons/people.ts';
import { quantities } from '../quantities.ts';
import { sentences } from '../sentences.ts';
import { has } from '../words.ts';
import { withoutFillers } from './ends.ts';
import { nounPhrase } from './noun-phrase.ts';
import { pluralOf } from './share-told.ts';
import { isUnsure } from './unsure.ts';

export interface Group {
  /** Lower case, without article. */
  name: string;
  count?: number;
}

/** What comes before the name, at the beginning of a sentence. */
const LEAD =
  /^(?:(?:qui\s?:|(?:ben |bah |bon |alors )?en (?:fait|gros|r[ée]alit[ée])|(?:le plus (?:dur|difficile|grave)|le pire),? c['’]est (?:pour|chez)|c['’]est (?:le )?(?:plus dur|pire) (?:pour|chez)|ce sont|c['’]est|surtout|d['’]abord|avant tout|principalement|essentiellement|en premier(?: lieu)?|(?:(?:moi|nous),? )?(?:je|on) (?:dirais|dirait)|plut[oô]t|je pense (?:aux?|à)|on pense (?:aux?|à)|pour moi|chez nous|ici|les plus (?:touch|p[ée]nalis|expos|concern|impact|d[ée]favoris|fragilis|emb[êe]t|g[êe]n|l[ée]s|bless|paum|perdu|malheureu|mal|vuln[ée]rabl|pauvr|isol|seul|[âa]g|pr[ée]cair|fragil|rembarr|oubli|[ée]puis)\p{L}{0,3}(?:,? (?:sont|ce sont|c['’]est))?|ceux qui (?:en )?souffrent le plus(?: sont| ce sont)?|sont (?:principalement |surtout |d['’]abord |avant tout )?(?:touch|affect|concern|p[ée]nalis|expos)[ée]e?s|(?:il )?y['’ ]?(?:en )?a(?: aussi| m[êe]me)?|et|donc|alors)[\s,:]+)+/iu;
/** « si je dois nommer un seul groupe, c’est » */
const ONE_ALONE =
  /^.*?\bs(?:i |['’])(?:je|on|il) (?:dois|doit|devais|devait|faut|fallait) (?:en |n['’]en )?(?:nommer|choisir|garder|citer|retenir|dire) (?:qu['’])?une? ?[^,.;:]{0,20},? (?:c['’]est|ce (?:sont|serait|seraient)) /iu;
/** « Les instructeurs s’en sortent bien, eux » */
const SPARED =
  /c['’]est (?:en second|en dernier|apr[èe]s|ensuite)(?!\p{L})|s['’]en sort(?:ent)? (?:tr[èe]s |plut[ôo]t |assez )?bien|ne (?:sont|souffrent) pas|n['’]ont (?:pas|aucun) (?:de )?(?:probl[èe]me|souci)/iu;
const ARTICLE = /^(?:(?:tous |toutes )?les|des|le|la|l['’]|un|une|nos|notre|mes|leurs|ces|certain(?:e)?s|aux?)\s*/iu;

/** « Ceux qui vivent seuls : … » */
const THOSE = /^(?:ceux|celles) (?:qui|dont) [^,.;:()!?\n]{3,60}(?=[,:] )/iu;

/** A thing cannot suffer; those who tell it may well begin by it. */
const THINGS =
  /^(?:plan|loi|article|dispositif|programme|probleme|delai|dossier|situation|systeme|demarche|chose|cas|temps|fait|procedure|courrier|formulaire|manque|attente|resultat|service|argent|logiciel|site|papier|perte|cout)s?\b/;

/** « Un tiers », « certains »: of whom is not told. */
const SHARE =
  /^(?:(?:petite? |gros(?:se)? |bonne? )?(?:tiers|quarts?|moitie|majorite|minorite|plupart|partie|part)|certaine?s?|beaucoup|plusieurs|tous|toutes|autres)(?: (?!des? |du |d['’]).*)?$/;

/** « Deux groupes : », « Trois catégories de gens : », before the first of them. */
const KINDS =
  "(?:[\\p{L}\\d]{1,12} )?(?:grand(?:e)?s )?(?:groupes?|cat[ée]gories|types|profils|publics|sortes|populations)(?: (?:de |d['’])(?:gens|personnes|publics|familles|usagers|victimes))?(?: (?:qui souffrent|touch[ée]e?s|concern[ée]e?s))?";
const HEAD = new RegExp(`^${KINDS} ?:\\s*`, 'iu');
const HEAD_ALONE = new RegExp(`^${KINDS} ?:?$`, 'iu');
/** « bergers : 340, vétérinaires : 28 » */
const LABELLED = new RegExp(
  `^(?:les |nos )?(\\p{L}[\\p{L}’' -]{2,40}?) ?: ?(?:environ )?(${DIGITS})(?=[,;.]|$| (?:au|aux|[àa]|en|dans|sur|chez|cette|par|environ|je pense) )`,
  'iu',
);
/** Where they are looked for. */
const MOST_SENTENCES = 3;
/** « Un retraité sur six », « Quand un jeune sort de l’aide sociale »: one who stands for all. */
const ONE_OF = /^(?:une?) (\p{L}[\p{L}’'-]{2,20}(?: \p{L}{2,14}[eé]e?)?) sur (?:\d{1,4}|\p{L}{3,9}) /iu;
const WHEN_ONE = /^(?:quand|lorsqu['’]|lorsque|d[èe]s qu['’]|chaque fois qu['’]) ?une? (\p{L}[\p{L}’'-]{2,20}) /iu;

/** « AS de nuit (6 pers) » */
const BRACKETED =
  /^((?:l[ea]s? |l['’]|nos |mes )?\p{L}[\p{L}’' -]{1,40}?) ?\((?:environ |~ ?)?(\d{1,6}) ?(?:pers(?:onnes?|\.)?|agents?)\)/iu;
/** What they do, as it was asked. */
const SUFFERING =
  /(?: qui)? (?:en )?(?:souffr|p[âa]tiss|trinqu|d[ée]gust|morfl|bav|gal[èe]r|perdent|perd|encaiss|prennent)\p{L}{0,5}(?: le plus)?(?: cher)?$/u;
/** « les habitants, surtout ceux qui marchent mal » */
const ABOVE_ALL =
  /^(?:tous |toutes )?(?:les|des|nos) \p{L}{3,20}(?: d['’]abord| en premier)?,? (?:et )?(?:surtout|en particulier|notamment|avant tout) (?=ceux |celles |les )/iu;

/** « 25 dossiers de veuves »: who is told by whose they are. */
const PAPERS_OF =
  /^(?:dossiers?|demandes?|cas|fiches?|courriers?|situations?) (?:de |d['’])(?=(\p{L}[\p{L}’' -]{2,30}))/iu;

/** « environ 60 foyers isolés » */
const ROUGHLY =
  /^(?:environ|env\.?|à peu près|a peu pres|près de|plus de|moins de|quelques?|au moins|presque|peut-être|dans les|autour de|~) ?(?=\d|une? \p{L}{4,10}aine)/iu;

/** Null where nobody is named at once. */
export function groupIn(given: string): Group | null {
  // « Nombre (2024) » heads a column.
  const text = unshouted(given).replace(/\((?:en )?(?:19|20)\d\d\)/g, '');
  for (const sentence of sentences(text).slice(0, MOST_SENTENCES)) {
    const [, bracketed, many] = BRACKETED.exec(sentence) ?? [];
    if (bracketed !== undefined) return { name: bracketed.replace(ARTICLE, ''), count: Number(many) };
    if (isUnsure(sentence) || SPARED.test(sentence)) continue;
    const [, labelled, number] = LABELLED.exec(sentence) ?? [];
    if (labelled !== undefined && has(USAGERS, labelled))
      return { name: labelled.charAt(0).toLowerCase() + labelled.slice(1), count: numberIn(plain(number ?? '')) };
    if (HEAD_ALONE.test(sentence)) continue;
    const told = withoutFillers(sentence)
      .replace(HEAD, '')
      .replace(/^\(?\d[.)°/] ?/, '')
      .replace(/^.*?\bce sont (?=les |des |nos |\d)/iu, '')
      .replace(ONE_ALONE, '')
      .replace(LEAD, '')
      .replace(ROUGHLY, '')
      .replace(ABOVE_ALL, '')
      .replace(ONE_OF, (_, one: string) => `les ${pluralOf(one)} `);
    const one = WHEN_ONE.exec(told)?.[1];
    if (one !== undefined && has(USAGERS, one)) {
      const many = countedNext(text, sentence) ?? countedApart(text);
      return { name: pluralOf(one), ...(many !== undefined && { count: many }) };
    }
    const found = quantities(told).find(({ kind, value }) => kind === 'count' && value !== null && value > 1);
    const flat = plain(told);
    const startsByCount =
      found !== undefined &&
      flat
        .slice(0, found.end)
        .replace(/^(?:les|nos|des|ces|mes|leurs) /, '')
        .trim() === found.text;
    const rest = startsByCount ? told.slice(found.end) : told.replace(ARTICLE, '');
    const hasArticle = startsByCount || ARTICLE.test(told);
    const those = THOSE.exec(told)?.[0].trim();
    if (those !== undefined) {
      const many = countedApart(text);
      return { name: those.charAt(0).toLowerCase() + those.slice(1), ...(many !== undefined && { count: many }) };
    }
    const name = wholeName(
      rest.replace(/ (?:en fait|quoi|hein|surtout|d['’]abord|avant tout|en premier(?: lieu)?)(?=[.,;]|$)/iu, ''),
    )
      .replace(SUFFERING, '')
      .trim()
      .replace(PAPERS_OF, (papers, of: string) => (has(USAGERS, of) ? '' : papers))
      .replace(/^(?:\p{Lu})(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    if (isEverybody(name) || SHARE.test(plain(name))) return null;
    if (name === '' || THINGS.test(plain(name)) || !(hasArticle || has(USAGERS, name)) || !isPlural(name, told))
      continue;
    const own = found?.value ?? undefined;
    const isOfThem = own !== undefined && own >= 2 && isCountOf(told, found?.after ?? '', name, startsByCount);
    const apart = countedApart(text) ?? countedNext(text, sentence);
    // « les mères, près de 400, et les pères, une centaine »: the first number is theirs.
    const isFirst = apart !== undefined && countedApart(told.slice(0, told.search(/,? et /u))) === apart;
    const count = isOfThem && !isFirst ? own : apart;
    return count === undefined ? { name } : { name, count };
  }
  return null;
}

/** What a group has or lacks, and where it is, up to what is said of it: « sans famille derrière », « en zone rurale ». */
const COMPLEMENT =
  /^ (?:[àa] (?=bord|domicile|la rue|la retraite|l['’][ée]tranger|distance|temps partiel|mobilit|v[ée]lo|pied|moto|cheval)|sans |sous |hors |avec |en )(?!\p{L}+(?:ent|ont)(?!\p{L}))[\p{L}\p{N}’' -]{2,40}?(?=[,.;:()?!\n]|$| (?:qui|que|et|ou|dont|surtout|n['’]|ne|ils|elles|on)(?!\p{L}))/u;
/** In words, with its preposition: longer, and it tells what happens to them. */
const LONGEST_COMPLEMENT = 7;
const SECOND =
  /^,? (?:et|ou|puis)(?: aussi| surtout)? (?:tous |toutes )?(?:les |des |nos |aux |leurs |(?=\p{L}{3,18}s(?: de (?:plus|moins) | [^\p{L}]|,|$)))/iu;

/** « qui vivent seules », « ou qui viennent d’arriver »: which of them; « qui perdent leur aide » is what happens to them. */
const WHICH =
  /^ (?:ou )?qui (?:viennent d|font|roulent|vivent|habitent|n['’](?:ont|[ée]taient|y)|ne (?:sont|parlent|lisent|savent|peuvent) pas|sort|sortent|travaille|travaillent|[ée]l[èe]ve|[ée]l[èe]vent|garde|gardent|cherche|cherchent|vit|habite|arrivent|d[ée]m[ée]nagent|d[ée]barquent)[^,.;:()!?\n]{0,60}?(?=[,.;:()!?\n]|$| (?:et|mais|car|parce|ils|elles|on)(?!\p{L})| (?:n['’]|(?:ne|sont|ont|attendent|restent|perdent|renoncent|paient|passent|doivent)(?!\p{L})))/iu;

/** « dont le dossier est incomplet », « au dossier incomplet ». */
const WHOSE = /^ (?:dont [^,.;:()!?\n]{3,60}|(?:au|aux) \p{L}{3,20} \p{L}{3,20})(?=[,.;:()!?\n]|$)/u;
/** « qui enterrent un proche, elles attendent »: what happens to them comes after. */
const TOLD_APART =
  /^ qui [^,.;:()!?\n]{3,60}(?=, (?:(?:ils|elles|on|cela|ça|leur|et (?:ils|elles)|disons|environ|soit|pr[èe]s de|plus de)(?!\p{L})|\d|une? \p{L}{3,9}aine))/u;

/** With what tells it from a larger one, and with the second when two are told together. */
function wholeName(text: string): string {
  // « jeunes de 16 à 25 ans »: an age is no part of the noun.
  const first = nounPhrase(text).replace(/ de \d+$/, '');
  if (first === '') return '';
  const start = text.indexOf(first);
  const name = first + complementOf(text.slice(start + first.length));
  const rest = text.slice(start + name.length).replace(/^ surtout(?=,)/u, '');
  // « de Terre-de-Haut et Terre-de-Bas » are two places of one group.
  const place = /^ et \p{Lu}[\p{L}’'-]{2,30}/u.exec(/ \p{Lu}[\p{L}’'-]+$/u.test(name) ? rest : '')?.[0];
  if (place !== undefined) return name + place;
  const joint = SECOND.exec(rest);
  const second = joint === null ? '' : nounPhrase(rest.slice(joint[0].length));
  if (second === '' || !/[sx](?!\p{L})/u.test(second)) return name;
  return `${name} et ${second}${complementOf(rest.slice((joint?.[0].length ?? 0) + second.length))}`;
}

/** « de plus de 70 ans », « de 16 à 25 ans », « de moins de dix salariés ». */
const AGED =
  /^ (?:[âa]g[ée]e?s )?(?:(?:de |d['’])?(?:plus|moins|au moins) (?:de |d['’])|de |entre )(?:\d+|[a-z]+)(?:(?: à | et |-)\d+)? (?:ans|enfants?|salari[ée]s|agents|habitants|hectares|b[êe]tes|lits)(?!\p{L})/iu;

function complementOf(rest: string): string {
  const aged = AGED.exec(rest)?.[0];
  if (aged !== undefined) return aged + complementOf(rest.slice(aged.length));
  const found = COMPLEMENT.exec(rest)?.[0] ?? '';
  const complement = found.trim().split(/\s+/).length <= LONGEST_COMPLEMENT ? found : '';
  const after = rest.slice(complement.length);
  return complement + (WHICH.exec(after)?.[0] ?? WHOSE.exec(after)?.[0] ?? TOLD_APART.exec(after)?.[0] ?? '');
}

const APART = new RegExp(
  `(?:\\b(?:(?:ils|elles) sont(?: a)?|on (?:doit|devrait) etre|ils doivent etre|elles doivent etre|qui sont) (?:en gros |environ |pres de |plus de |a peu pres )?|\\bon en (?:a|compte|recense|suit) |\\b(?:il )?y en (?:a|aurait) (?:environ |pres de |plus de |a peu pres )?|\\((?:environ |soit |~ ?|n ?= ?)?|au nombre de |[–—-] |\\b(?:environ|dans les|quelque|a peu pres|autour de|je dirais|disons|mettons|a vue de nez|a la louche|pres de|plus de|presque) |, |[.!?] )(${DIGITS}|une? (?:petite? |bonne? )?${ROUNDED}|${WORDS})(?= (?:familles?|personnes|gens|foyers|menages|habitants|usagers|clients|patients|eleves|agents|adherents|assures|dans|en|sur(?! (?:\\d|deux|trois|quatre|cinq|six|dix|vingt|cent|mille)\\b)|au|aux|a(?! (?:${DIGITS}|${WORDS}))|chez|cette|par|environ|je dirais|je pense|peut-etre|a peu pres|ils|elles)\\b| ?[,.;:)](?!\\d)|$)`,
);

/** « Ils sont 2 300 », « (185 cette année) », « dans les deux mille cinq cents en Méditerranée ». */
function countedApart(text: string): number | undefined {
  const told = APART.exec(plain(text))?.[1] ?? '';
  const round = /^une? (?:[a-z]+ )?([a-z]{6,})$/.exec(told)?.[1];
  const value = round === undefined ? numberIn(told) : (roundedValue('une', round) ?? Number.NaN);
  return Number.isInteger(value) && value > 1 ? value : undefined;
}

/** « Les gamins. 45 gosses de l’école ne mangent pas »: the next sentence begins by their number. */
function countedNext(text: string, sentence: string): number | undefined {
  const all = sentences(text);
  const next = all[all.indexOf(sentence) + 1];
  const found =
    next === undefined ? undefined : quantities(next).find(({ kind, value }) => kind === 'count' && value !== null);
  const isFirst =
    found !== undefined && plain(next ?? '').startsWith(found.text) && has(USAGERS, nounPhrase(found.after));
  return isFirst && (found.value ?? 0) > 1 ? (found.value ?? undefined) : undefined;
}

function isPlural(name: string, sentence: string): boolean {
  return /s\b|x\b/.test(plain(name).split(' ')[0] ?? '') || has(USAGERS, name) || /^(?:les|des|nos)\s/iu.test(sentence);
}

/** « les aidants, environ 6 000 », « les 900 familles »: the number stands alone, or before the same name. */
function isCountOf(sentence: string, after: string, name: string, startsByCount: boolean): boolean {
  if (startsByCount) return true;
  const noun = plain(name).split(' ')[0] ?? '';
  const next = after.trim();
  // « les collégiens de 4e : 620 élèves »
  const isTold = has(USAGERS, next) && /: ?(?:environ )?[\d ]+$/.test(plain(sentence).split(after, 1)[0] ?? '');
  return (
    isTold ||
    next === '' ||
    next.startsWith(noun) ||
    /^(?:personnes?|gens|dans|en|a|au|par|chez|environ|sur|chaque (?:annee|an|mois|jour|semaine)|tous les ans|l'ete|l'hiver)\b/.test(
      next,
    ) ||
    plain(sentence).includes(`${noun} sont ${next}`)
  );
}

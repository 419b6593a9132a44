/** What there is already, what it lacks, and the rule or habit that somebody says they give up. */

import { infinitiveOf } from '../../french/present.ts';
import { capital } from '../../french/typography.ts';
import { USAGERS } from '../lexicons/people.ts';
import { cutSentences } from '../sentences.ts';
import { has } from '../words.ts';
import { attemptIn } from './attempted.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import { CUSTOM, isPointed, isRule, RULE_LEAD } from './rule-told.ts';
import { limitIn, type Solution, solution, TURN } from './solution-named.ts';
import { isUnsure } from './unsure.ts';

export interface Existing {
  /** As told. */
  rule?: string;
  solutions: readonly Solution[];
}

/** The rule comes after what exists, in one sentence. */
const TURNED = new RegExp(
  `(?:,|;)? mais (?=(?:la |l['’])(?:vraie |seule )?${CUSTOM}(?!\\p{L}))|,? et (?=la règle qu)|,? et (?:nous|moi),? (?=(?:on|nous|je) (?:n['’])?(?:arr[êe]t|abandonn|supprim|laiss|impos|exig))`,
  'giu',
);

/** « 1/ le portail 2/ les mails »: one a line. */
const NUMBERED = /(?<=^|\s)\(?[1-6] ?[/)] (?=\p{L})/gu;
const INLINE = /\s?[•▪] (?=\p{L})/gu;
/** « Ce qu’on bouscule ? Le principe de… » */
const ASKED =
  /ce qu(?:['’]on|e l['’]on|e nous) (?:bouscul|cass|chang|abandonn|arr[êe]t|supprim|romp|laiss)\p{L}{0,4}(?: tomber)?\s?(?:\?|,? c['’]est (?:que|qu['’])) ?/giu;

const CALLED_RULE = new RegExp(`(?<!\\p{L})(?:la |l['’]|cette |une )${CUSTOM}(?!\\p{L})`, 'iu');
const BULLET = /^(?:[-*•–—·▪] ?|\d[.)] )/u;
/** Before what there is: « Aujourd’hui, il y a déjà », « Existant : ». */
const LEAD =
  /^(?:(?:aujourd['’]?hui|actuellement|pour l['’]instant|chez nous|ici|d[ée]j[àa]|oui|non|rien(?: du tout| d['’]officiel)?|et puis|et|sinon|bien s[ûu]r)[\s,:]+)*(?:(?:pour|au|aux|à|dans|sur|chez) [^,;:.(]{3,50}?,? )?(?:nous )?(?:(?:il y a|y ?a|il existe(?: aussi| d[ée]j[àa]| bien)?|existe(?:nt)?(?: aussi)?|(?:on a|nous avons|j['’]ai) (?:regard|test|essay|compar|[ée]tudi)[ée]s?|(?:on a|nous avons)(?! \p{L}+(?:[ée]|it|is|u|ait)(?!\p{L}))|on utilise|nous utilisons|on se d[ée]brouille avec|on fait avec|on travaille avec|(?:les gens|ils|elles) (?:utilisent|(?:se d[ée]brouillent|font|bricolent) avec)|on conna[îi]t|on dispose d(?:e |u |['’])|j['’]ai(?! \p{L}+(?:[ée]|it|is|u|ait)(?!\p{L}))|sont (?:actuellement |d[ée]j[àa] |aujourd['’]hui )?(?:disponibles|en place|ouverts?|propos[ée]e?s)|(?:(?:les|nos|tous les|beaucoup de) \p{L}+(?: \p{L}+){0,2}) (?:utilisent|passent par|se servent (?:de|d['’])|travaillent (?:avec|sur))|(?:les (?:coll[èe]gues|gens|agents|[ée]quipes|services|familles|usagers|secr[ée]taires|parents)|chacun|tout le monde) (?:bricole(?:nt)?|se d[ée]brouille(?:nt)? (?:avec|sur|via|par)|passe(?:nt)? par|travaille(?:nt)? (?:avec|sur)|rempli(?:t|ssent)|note(?:nt)? (?:tout )?(?:dans|sur)|s['’]envoie(?:nt)?)|l['’]existant se (?:limite|r[ée]sume|borne) (?:[àa]|aux?)|il n['’]y a que|y ?a que|(?:en|aux?|[àa]) \p{Lu}\p{L}+,? (?:ils|elles) ont|existant|(?:ce qui|[çc]a) existe(?: d[ée]j[àa])?|d[ée]j[àa] l[àa]|en face)(?:(?<=['’ ])|(?![\p{L}]))(?: d[ée]j[àa]| bien| bien s[ûu]r| aussi| [ée]galement)*(?:\s?:| d[ée]j[àa])? ?)(?!pas |rien|des gens|personne|aucun|plein |beaucoup |plusieurs |quelques |plus )/iu;
/** « un logiciel national existe, Chorus, mais… » */
const CALLED = /^, (\p{Lu}[\p{L}\d’'+.-]*(?: \p{Lu}[\p{L}\d’'+.-]*){0,3})(?=,|\.|$)/u;
const EXISTS =
  /^((?!(?:Ils?|Elles?|Ça|Cela|On|Ce qui) )(?:\p{Lu}|l[ea]s? |l['’]|une? |notre |nos |des )[^,.;:!?]{1,60}?) (?:existe|existent|fonctionne)(?: (?:d[ée]j[àa]|bien|depuis [^,;]{2,20}))*(?=[ ,.;:(]|$)/u;
/** « Telepac existe, trop lourd pour un maraîcher »: what is thought of it, without a verb. */
const JUDGED =
  /^, ((?:trop|pas|peu|tr[èe]s|mal|jamais|rarement|r[ée]serv[ée]e?|satur[ée]e?|ferm[ée]e?|cher|ch[èe]re|lente?|vide) ?[^,.;:]{0,80})$/iu;
/** « Le cahier papier aussi, que personne ne relit » */
const TOO =
  /^((?:l[ea]s? |l['’]|une? |notre |nos )[^,.;:!?]{2,50}?) aussi(?:, (?:que |qui |mais |qu['’])?([^;:]{4,100}))?$/iu;
/** « Yparéo fait l’appel mais ne transmet rien »: who is named, then what it lacks. */
const NAMED_BUT =
  /^((?:l[ea] |l['’]|les )?(?!S['’]|(?:Ils?|Elles?|On|Je|Nous|Ça|Cela|Ce|Y|Pour|Dans|Chez|Aux?|Une?|Des|Notre|Nos|Mon|Ma|Mes|Leurs?|Cette?|Ces|Chaque|Plusieurs|Quelques)(?!\p{L}))\p{Lu}[\p{L}\d’'+.-]+(?: \p{Lu}[\p{L}\d’'+.-]+){0,3}),? (?=\p{Ll}[^.;]{3,80}? mais (?:(?:il |elle |ils |elles )?(?:ne |n['’])|pas |personne|sans))/u;
/** « Sudoc (réservé aux universités) », « Doctolib : pas de créneau », « Chorus Pro → trop compliqué ». */
const WITH_LIMIT = /^([^:→(]{2,60}?)\s?(?:(?::|→|->|=>) ?([^→]{4,140})|\(([^)]{4,90})\))[\s.,;]{0,3}$/u;
const MOST = 3;

const BEFORE_RULE =
  /^([^,.;]{8,160}), mais (?=[^.;]{0,120}(?<!\p{L})(?:interdi|oblig|impos|exig|doi(?:t|vent)|il faut))/iu;

/** Null where neither is told. */
export function existingIn(text: string): Existing | null {
  const apart = text
    .replace(TURNED, ' ; ')
    .replace(NUMBERED, '\n- ')
    .replace(INLINE, '\n- ')
    .replace(ASKED, 'Règle : ');
  const told = cutSentences(apart)
    .map(({ text: sentence, start }) => ({
      sentence: withoutEnd(withoutFillers(sentence)),
      isListed: BULLET.test(apart.slice(apart.lastIndexOf('\n', start - 1) + 1, start)),
    }))
    .filter(({ sentence }) => !isUnsure(sentence));
  const rules = told.filter(({ sentence }) => isRule(sentence));
  // « La majoration tombe. La règle que je retire, c’est… »: the one that is called a rule.
  const said = rules.find(({ sentence }) => CALLED_RULE.test(sentence)) ?? rules[0];
  const at = said === undefined ? -1 : told.indexOf(said);
  const pointed = at > 0 && isPointed(told[at]?.sentence ?? '') ? at - 1 : at;
  const whole = told[pointed]?.sentence.replace(RULE_LEAD, '').replace(/^(?:plut[oô]t|en fait|surtout) /iu, '');
  // « Il y a bien un dictionnaire, mais le téléphone est interdit. C’est cette interdiction qu’on lève »
  const before = pointed === at ? undefined : BEFORE_RULE.exec(whole ?? '')?.[1];
  const rule = before === undefined ? whole : whole?.slice(`${before}, mais `.length);
  const named = before === undefined ? [] : [{ sentence: before, isListed: false }];
  const solutions = [...named, ...told.filter((_, rank) => rank !== at && rank !== pointed)]
    .flatMap(({ sentence, isListed }, rank) => solutionsIn(sentence, isListed, rank === 0))
    // « …, ou jettent l’enveloppe »: what they do, and nothing that is there.
    .filter(({ name }) => !/^ou \p{Ll}+(?:ent|e) /iu.test(name))
    .slice(0, MOST);
  if (rule === undefined && solutions.length === 0) return null;
  return { ...(rule !== undefined && { rule: capital(withoutEnd(rule)) }), solutions };
}

/** « ameli le fait un peu, Doctolib aussi », « Pronote fait ça mais que pour les notes » */
const DOES =
  /^((?!(?:on|je|nous|ils?|elles?|[çc]a|cela|rien|personne)(?!\p{L}))(?:l[ea] |l['’]|les )?[\p{L}\d][\p{L}\d’'+.-]*(?: [\p{L}\d’'+.-]+){0,4}?) (?:le (?:fait|font)|(?:fait|font) (?:[çc]a|cela|d[ée]j[àa]|presque|la m[êe]me chose|le travail|[àa] peu pr[èe]s)|(?:s['’]en|s['’]y) (?:occupe|essaie|essaye)(?:nt)?)(?!\p{L})/iu;
/** « Le téléservice Cap et l’application Agora couvrent partiellement le besoin » */
const COVERS =
  /^((?!(?:On|Je|Nous|Ils?|Elles?|Ça|Cela|Rien|Personne)(?!\p{L}))(?:\p{Lu}|l[ea]s? |l['’]|notre |nos )[^,.;:!?]{2,100}?) (?:couvr(?:e|ent)|trait(?:e|ent)|g[èe]r(?:e|ent)|r[ée]pond(?:ent)?(?: [àa])?|assur(?:e|ent)|recens(?:e|ent)|permet(?:tent)?|propos(?:e|ent)|envo(?:ie|ient)) (?:partiellement|en partie|d[ée]j[àa]|une partie d\p{L}{1,2}|mal|un peu|presque)(?!\p{L})/u;
const ALSO = /, (?:et )?((?:l[ea] |l['’])?\p{Lu}[\p{L}\d’'+.-]+(?: [\p{L}\d’'+.-]+){0,3}?) aussi(?!\p{L})/u;

function doersIn(sentence: string): Solution[] | null {
  const [covers, covering = ''] = COVERS.exec(sentence) ?? [];
  if (covers !== undefined) {
    const lack = limitIn(sentence.slice(covers.length));
    return covering.split(/,? et (?=l[ea]s? |l['’]|\p{Lu})/u).flatMap((one) => solution(one, lack));
  }
  const [whole, name] = DOES.exec(sentence) ?? [];
  if (whole === undefined || name === undefined) return null;
  const rest = sentence.slice(whole.length);
  const other = ALSO.exec(rest)?.[1];
  return [...solution(name, limitIn(rest)), ...(other === undefined ? [] : solution(other, undefined))];
}

/** « Un formulaire papier à refaire chaque année », « le standard, occupé le matin »: a thing, and what is wrong with it. */
const THING = /^((?:une?|l[ea]s?|des|notre|nos|du) [^,.;:!?()]{3,45}|l['’][^,.;:!?()]{3,45})(?:, ([^,;:!?]{3,80}))?$/iu;
const VERB =
  /(?<!\p{L})(?:n['’]\p{L}|(?:est|sont|ont|a|fai(?:t|sons)|font|ne|peut|doit|va|vont|y|on|ils?|elles?|je|nous|exist\p{L}{1,4}|\p{L}{3,}(?:ons|ez|aient|ait))(?!\p{L}))/iu;

/** Between two of them, told one after another without a verb: « le portail (fermé le soir), les mails, le standard ». */
const NEXT = /,? et (?=l[ea]s? |l['’]|une? |des |notre |nos )|, (?=\p{L})/iu;

const RELATIVE = / (?:qui|que|dont|genre) .{0,90}$/u;
/** « rdvpermis », « SISE-Eaux »: a name alone. */
const BARE = /^(?:\p{Lu}|\p{L}+\d|e-)[\p{L}\d’'.+&-]*(?: [\p{Lu}\d][\p{L}\d’'.+&-]*){0,3}$/u;
const SHORT = /^[\p{L}\d’'.+&-]+(?: [\p{L}\d’'.+&-]+){0,4}$/u;

const ARTICLE = /^(?:une?|l[ea]s?|des|notre|nos) |^l['’]/iu;

function isNamed(one: string): boolean {
  return (THING.test(one) || SHORT.test(one)) && !VERB.test(one);
}

/** Named first of all, without a verb. */
function noun(sentence: string): Solution[] {
  const all = sentence.split(NEXT);
  const bare = all.map((one) => one.replace(/ \([^()]{4,90}\)$/u, '').replace(RELATIVE, ''));
  // Of two, the second may tell what the first lacks: « le standard, occupé le matin ».
  const isList =
    all.length > 1 && bare.every((one) => (all.length > 2 ? isNamed(one) : ARTICLE.test(one) && isNamed(one)));
  if (isList)
    return all.flatMap((one) => solution(one.replace(RELATIVE, ''), limitIn(one.replace(/^[^(]*(?= \()/u, ''))));
  if (BARE.test(sentence) && !VERB.test(sentence)) return solution(sentence, undefined);
  const [, name, limit] = THING.exec(sentence) ?? [];
  const isDone = sentence.split(/[\s,]+/).some((word) => infinitiveOf(word) !== null);
  // « Les internes de seconde, ils sont 22 »: people, and nothing that they use.
  const arePeople = name !== undefined && has(USAGERS, name.split(/ (?:d[eu]s? |de l|pour |aux? )/u, 1)[0] ?? '');
  return name === undefined || isDone || arePeople || VERB.test(name) ? [] : solution(name, limit);
}

/** `isFirst`: nothing was told before it. */
function solutionsIn(sentence: string, isListed: boolean, isFirst = false): Solution[] {
  // « Enfin si, un covoiturage »
  const [yes = ''] = /^(?:enfin |ah |bon )?si,? (?=une? |l[ea]s? |l['’]|des )/iu.exec(sentence) ?? [];
  if (yes !== '') return noun(sentence.slice(yes.length));
  const doers = doersIn(sentence);
  if (doers !== null) return doers;
  const attempt = attemptIn(sentence);
  if (attempt !== null) return solution(attempt.what, attempt.became);
  const now = NOW.exec(sentence)?.[0];
  if (now !== undefined) {
    const several = sentence
      .slice(now.length)
      .split(
        /, (?=(?:l[ea]s? |l['’]|une? |des |notre |nos ))|(?<=^|, )(?<=\p{Lu}[^,]*), (?=\p{Lu})|,? et (?=(?:une? |l[ea]s? |l['’]|des |\p{Lu}))/u,
      );
    return several.length > 1 ? several.flatMap((one) => solution(one, undefined)) : labelled(several[0] ?? '');
  }
  const exists = EXISTS.exec(sentence) ?? NAMED_BUT.exec(sentence);
  if (exists !== null) {
    const rest = sentence.slice(exists[0].length);
    const called = CALLED.exec(rest)?.[1];
    const name = called === undefined ? (exists[1] ?? '') : `${exists[1]} ${called}`;
    return solution(name, limitIn(rest) ?? JUDGED.exec(rest)?.[1]);
  }
  const [, too, lacking] = TOO.exec(sentence) ?? [];
  if (too !== undefined) return solution(too, lacking);
  const lead = LEAD.exec(sentence);
  const [, listed, after, within] = WITH_LIMIT.exec(isListed || lead === null ? sentence : '') ?? [];
  const hasArrow = /→|[-=]>/.test(sentence);
  if (
    listed !== undefined &&
    (isListed || hasArrow || within !== undefined) &&
    !/\b(?:limites?|r[èe]gle|habitude)\b/iu.test(listed)
  )
    return solution(listed, after ?? within);
  // « Un papier, et il existe aussi le site »: what exists is told second.
  const late = lead === null ? LATE.exec(sentence) : null;
  if (late !== null) {
    const rest = sentence.slice(late.index + late[0].length);
    return /^(?:il|on) /iu.test(rest)
      ? solutionsIn(rest, isListed)
      : rest.split(EACH).flatMap((one) => solution(one, limitIn(one)));
  }
  const [, item, lack] = isListed ? (LISTED_WITH.exec(sentence) ?? []) : [];
  if (item !== undefined && !VERB.test(item)) return solution(item, lack);
  const [, aside] = ASIDE.exec(sentence) ?? [];
  if (aside !== undefined) return noun(aside);
  if (lead === null) {
    const named = isFirst || isListed ? noun(sentence) : [];
    // « 1) tableau blanc dans le vestiaire »
    return named.length === 0 && isListed && !/,/.test(sentence) && !VERB.test(sentence)
      ? solution(sentence, undefined)
      : named;
  }
  return afterLead(sentence.slice(lead[0].length));
}

/** What is told after « il y a »: one or several. */
function afterLead(said: string): Solution[] {
  const apart = said.search(ONE_BY_ONE);
  const rest = apart === -1 ? said : said.slice(0, apart);
  const [, one, other] = PAIR.exec(rest) ?? [];
  if (one !== undefined && other !== undefined) return [one, other].flatMap((name) => solution(name, undefined));
  return rest.split(EACH).flatMap((one) => {
    const turn = TURN.exec(one);
    if (turn === null) return solution(one, limitIn(one));
    return solution(one.slice(0, turn.index), one.slice(turn.index + turn[0].length));
  });
}

/** « Affluences et Koha : le premier compte les entrées » */
const ONE_BY_ONE = / : (?:le premier|la premi[èe]re|l['’]une?) /iu;
const PAIR = /^(\p{Lu}[^\s,;:]{1,30}) et (\p{Lu}[^\s,;:]{1,30})$/u;

/** « Électre, réservé aux pros », « Babelio — avis de lecteurs, aucune dispo »: in a list, what it lacks comes after. */
const LISTED_WITH = /^([\p{L}\d][^,;:—–]{1,40}?)(?: [—–] |, )([^;:]{4,120})$/u;

/** « Côté médecins, e-Evasan » */
const ASIDE = /^(?:c[ôo]t[ée]|chez|pour) [^,]{2,30}, (.{2,60})$/iu;

/** Before « il existe », within a sentence. */
const LATE =
  /,? (?:et|mais|puis|ou) (?=(?:il existe|il y a|on a|on utilise) )|,? (?:[àa] part|sauf|hormis|except[ée]) (?=(?:une? |l[ea]s? |l['’]|des ))/iu;

/** Between two of them: « le plan de 1987, et puis le logiciel Gescime ». */
const EACH =
  /,? et (?:puis )?(?=(?:[àa] )?(?:l[ea]s? |l['’]|une? |notre |nos |des ))| \+ |, (?:on a (?:bien )?|il y a (?:aussi )?)?(?=(?:l[ea]s? |l['’]|une? |notre |nos ))/iu;

/** « Existe : le cahier, illisible la nuit » */
function labelled(said: string): Solution[] {
  const turn = TURN.exec(said) ?? /, /.exec(said);
  return turn === null
    ? solution(said, limitIn(said))
    : solution(said.slice(0, turn.index), said.slice(turn.index + turn[0].length));
}

/** « Aujourd’hui : une fiche de liaison, des courriels » */
const NOW =
  /^(?:(?:les |nos )?concurrents?|(?:les |des )?(?:alternatives?|outils?)|(?:une?|deux|trois|quatre|cinq|\d) (?:outils?|solutions?|logiciels?|sites?|dispositifs?|applis?)(?: existent| d[ée]j[àa])?|aujourd['’]?hui|actuellement|en ce moment|existe(?:nt)?(?: d[ée]j[àa]| aussi)?|existant|d[ée]j[àa] l[àa])\s?: ?/iu;

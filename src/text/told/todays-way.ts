/** How it is done today, where no tool is named: « on téléphone au mécano d’astreinte ». */
import { capital } from '../../french/typography.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import { isRule } from './rule-told.ts';
import { isUnsure } from './unsure.ts';

const LEAD =
  /^(?:(?:alors|ben|bah|bon|euh|donc|l[àa]|comment on fait|aujourd['’]hui|auj\.?|actuellement|pour (?:l['’]instant|le moment)|en ce moment|[àa] l['’]heure actuelle|pr[ée]sentement)[\s,:]+){1,4}/iu;
/** Before the thing itself. */
const WITH =
  /^(?:on (?:fait|se d[ée]brouille|travaille) (?:[çc]a )?avec |c['’]est (?:avec |juste |toujours )?|le syst[èe]me,? c['’]est |tout (?:repose|passe) (?:sur|par) |notre m[ée]thode consiste (?:à )?|(?:on|nous) (?:fonctionne|fonctionnons|marche) avec |on fait ?: ?|(?:pour \p{L}+ [^,;]{2,30} )?je (?:prends|donne|remplis) |on a (?=une? |des |l[ea]s? )|(?:il y a|y a) (?=une? |des |l[ea]s? ))/iu;
const END =
  /,? (?:qui |que |qu['’]|dont |et (?:voil[àa]|[çc]a|puis|personne|la r[èe]gle|ce qu|nous|moi|la consigne)|quand |m[êe]me (?:quand|si)|voil[àa]|bon |parce |alors |puis |il arrive|elle arrive|o[ùu] )|[,;]|\s?[(–—]/iu;
/** In words. */
const FEWEST = 2;
const MOST = 14;

/** `isRuleAfter`: the rule that is dropped comes after it. Null where nothing is told of it in so many words. */
export function todaysWayIn(text: string, isRuleAfter: boolean): string | null {
  const [first, second] = sentences(text).map((one) => withoutFillers(one));
  for (const sentence of [first, second]) {
    if (sentence === undefined || isUnsure(sentence) || STARTS_RULE.test(sentence)) continue;
    const lead = LEAD.exec(sentence)?.[0] ?? '';
    const bare = sentence.slice(lead.length);
    const thing = WITH.exec(bare)?.[0] ?? '';
    // Without what leads to it, any sentence would do.
    const isFirst = isRuleAfter && sentence === first && first !== undefined && second !== undefined;
    if (lead === '' && thing === '' && !DONE.test(bare) && !isFirst) continue;
    const said = withoutEnd(bare.slice(thing.length).split(END, 1)[0] ?? '').trim();
    const count = said.split(/\s+/).length;
    if (count >= FEWEST && count <= MOST && !isRule(said)) return capital(said);
  }
  return null;
}

/** « on téléphone », « nous envoyons tout », « un agent corrige les noms » */
const DONE =
  /^(?:on (?:se |s['’]|leur |lui |les |en )?(?!(?:lâche|laisse|oublie|abandonne|arr[êe]te|vire|supprime|ne |n['’]))\p{L}+|nous (?:\p{L}+ons)(?!\p{L})|(?:une? |l[ea]s? |l['’])\p{L}+ (?:\p{L}+ ){0,2}?(?:se prennent|faxe|tend|met|corrige|[ée]crit|note|remplit|envoie|appelle|t[ée]l[ée]phone|recopie|tape|imprime|classe|trie|reçoit|signe|tient)(?!\p{L}))/iu;
const STARTS_RULE = /^(?:la r[èe]gle|l['’]obligation|ce qu['’]on|ce que (?:je|nous)|je |fini|fin d)/iu;
